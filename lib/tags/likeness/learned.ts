/**
 * What `npm run learn` learned from 6885 labelled orders (`scripts/learn/orders`); `readModel` tells how it is
 * written. Learned, not edited: a test learns it again.
 */
export const LEARNED = `
-8 -18 *
-13 5 # #
10 7 # .
-4 6 # :
-21 21 # ;
0 9 # a
6 8 # about
-7 -4 # administrative
0 6 # against
-8 -20 # all
4 -12 # am
5 24 # an
-21 -10 # and
8 1 # appearances
-12 -12 # application
9 41 # are
0 11 # argument
19 27 # as
-4 -11 # asking
-13 -5 # asks
12 4 # assented
-27 0 # at
-8 -1 # attorney
-4 16 # authorized
-11 -16 # aw
9 -28 # b
-6 2 # be
-1 10 # because
-19 -9 # before
10 -11 # bond
-8 2 # but
24 1 # by
24 -11 # c
-4 14 # ca
3 14 # cannot
-7 -13 # case
-1 -8 # cases
2 16 # charter
-6 -3 # check
-3 14 # cir
20 7 # circuit
5 27 # class
-9 -13 # clerk
-5 -11 # concerning
-27 8 # consent
5 17 # continues
13 -8 # converting
16 -9 # copies
-9 14 # copy
8 6 # correia
22 -5 # counsel
21 -26 # court
2 10 # cross
-12 -7 # crt
-4 -8 # cyndi
10 0 # date
7 -1 # day
40 -1 # defendant
-26 35 # defendants
-12 33 # denied
-7 -3 # denying
-16 46 # deputy
-5 15 # dg
29 -14 # dh
0 8 # did
-7 -11 # directing
-3 16 # directive
-10 2 # dismissing
-6 14 # disposition
1 -9 # doc
-8 -9 # due
11 -13 # e
11 9 # each
-4 -25 # eb
-6 8 # ec
6 15 # emergency
8 3 # entered
-14 0 # ex
-3 6 # expedited
4 -7 # failing
-37 2 # filed
-13 -1 # filing
8 -3 # findings
-5 27 # flight
10 7 # floor
-11 -28 # for
-7 12 # forbidding
-4 -12 # from
-12 48 # g
-15 6 # government
-30 -3 # granted
13 -3 # granting
12 -3 # ha
-22 6 # has
1 21 # have
-3 -8 # having
7 -13 # hearing
16 -5 # held
2 -8 # his
-10 -2 # holding
-8 13 # hour
27 -17 # hours
8 4 # hpb
7 11 # hrg
8 3 # i
3 -8 # ice
-9 5 # if
-11 17 # in
19 5 # individuals
8 -3 # injunction
10 -5 # insofar
29 -8 # is
-7 0 # issued
-8 16 # it
22 -1 # jf
-2 10 # joint
-5 10 # jp
-18 20 # jt
-9 13 # judge
-1 -11 # judgment
11 -14 # jw
11 -4 # k
-15 6 # kb
-13 11 # kdp
16 -29 # ks
-3 11 # ktr
-4 -13 # kw
-9 9 # lcabp
-6 -9 # lcacf
-6 9 # lcatl
-6 13 # lcawp
-2 -8 # lcbjh
-3 -10 # lccnp
-8 4 # lcedb
-2 6 # lcepn
-6 5 # lcifc
-15 2 # lcjb
7 -7 # lcjpo
-6 15 # lclbh
-13 20 # lclfw
-1 11 # lclob
-10 4 # lcmos
-6 13 # lconb
-8 -8 # lcorb
-6 9 # lcspt
7 -3 # lcwos
-6 -12 # letter
3 -22 # mailed
-5 12 # matter
5 31 # may
10 -7 # mcolc
11 5 # memorandum
9 0 # miles
10 -3 # months
16 -6 # motion
0 -21 # no
-7 -1 # nop
-10 6 # nothing
0 12 # notice
-9 -5 # objections
4 -24 # of
9 -22 # on
23 -7 # only
2 -11 # opinion
26 -2 # opposed
-24 0 # or
8 36 # order
-8 -19 # ordered
7 -6 # p
-15 8 # pages
37 -12 # pending
-8 -1 # per
12 6 # persons
27 8 # petition
17 15 # petitioner
2 -6 # plaintiff
12 -14 # plaintiffs
8 8 # pm
-9 10 # preliminary
7 4 # pro
-27 7 # re
-13 16 # referred
-11 9 # referring
-8 -1 # related
-14 -1 # release
3 9 # remove
0 8 # renewed
-24 1 # report
31 3 # respondent
-8 30 # respondents
7 2 # response
17 0 # rests
27 -21 # reversed
-13 17 # rh
-14 5 # rm
1 19 # runs
15 -3 # s
1 11 # save
-11 -10 # sealed
13 1 # set
-7 0 # sgrim
7 12 # shall
6 -1 # shows
-10 22 # signed
-13 -34 # so
6 4 # south
-3 12 # standing
0 17 # status
-1 -19 # staying
-13 -1 # stipulated
-28 -3 # stipulation
-7 -1 # temporary
-3 13 # tfo
-18 -11 # that
-12 8 # the
7 -3 # there
-8 1 # they
-8 -24 # this
-12 -12 # through
0 -8 # time
-10 13 # tk
-14 -33 # to
41 -24 # tr
3 9 # transfer
13 26 # tro
-11 5 # tw
-2 -8 # two
-7 -9 # u
-16 2 # under
24 0 # unless
-11 3 # unopposed
23 -1 # unsecured
-1 -16 # until
19 -6 # urgent
8 1 # usc
-19 24 # vacated
19 -6 # vacating
-7 -1 # vjolc
8 -11 # was
10 -1 # what
-34 -8 # whether
-14 1 # which
-11 7 # will
-9 -13 # with
-5 -8 # without
7 -11 # yevgenia
7 -18 . #
6 -3 . .
-1 11 . :
12 -12 . ;
-32 52 . a
6 0 . accordingly
7 -21 . adp
24 2 . affirmed
-23 8 . an
1 22 . and
8 -7 . app
3 7 . appeal
-10 0 . appearances
3 -13 . appellants
2 -8 . appellees
-6 7 . april
-7 -4 . ardizzone
-3 -7 . argued
-19 12 . argument
5 -10 . as
-1 -6 . ashgrove
-7 17 . at
-7 -14 . attorney
13 -14 . authoring
11 -9 . authorized
-6 3 . before
7 -10 . brummel
11 -2 . by
-10 10 . c
-12 7 . carvajal
-8 -7 . case
7 -2 . castanheira
19 -12 . cc
16 0 . cd
6 -3 . cfblc
20 7 . cho
-14 -7 . civ
8 -6 . class
19 -5 . clerk
-4 -11 . closing
-2 11 . cmd
-10 4 . consuelo
0 25 . copies
21 -17 . costs
12 8 . counsel
2 -21 . court
20 -7 . crt
-10 23 . custody
-5 8 . d
-2 15 . danforth
12 3 . date
-6 -9 . decision
28 -17 . defendant
-10 6 . defendants
19 14 . delacroix
18 -11 . denied
-3 10 . denying
19 -25 . deputy
-7 9 . e
-8 -4 . each
-2 -11 . enter
18 -9 . entry
-9 -2 . ero
15 -1 . f
45 11 . filed
22 -1 . fmtlc
37 6 . for
16 -1 . ftr
21 -8 . further
-6 13 . g
-12 21 . good
9 -6 . grady
-23 6 . granted
7 -4 . halvorsen
-16 5 . having
56 -13 . he
-6 6 . heard
-18 17 . hearing
0 7 . hrg
30 16 . ice
-6 6 . if
10 -1 . inabinet
-16 7 . is
-5 -21 . issued
6 -18 . it
-15 11 . judge
-4 7 . judges
9 -3 . judgment
17 -17 . justice
-6 -1 . kjblc
-2 11 . l
-5 23 . let
-23 41 . lnhlc
-8 -5 . m
7 17 . mailed
-11 1 . mandate
2 -8 . marchetti
-1 -7 . marlowe
23 0 . marshal
-5 -13 . matter
-2 15 . mc
6 9 . meanwhile
12 2 . mg
4 28 . motion
14 -19 . mr
-53 -1 . no
2 -9 . nobody
5 9 . none
10 -2 . not
6 -10 . nothing
-15 7 . notice
8 -2 . o
-7 0 . objections
1 17 . on
-17 9 . opinion
0 -9 . opposition
-3 8 . oral
32 5 . order
-24 -10 . ordered
18 9 . originating
21 -5 . ork
-4 15 . ostrom
-17 14 . our
-10 1 . oyama
-7 18 . panel
-7 -2 . parties
5 -9 . pdf
17 -9 . pending
-4 -8 . petition
1 -14 . petitioner
6 -7 . petitioners
-26 -4 . plaintiff
-9 1 . plaintiffs
-3 -6 . pollitt
8 -7 . published
2 9 . q
-9 14 . r
-8 13 . raymond
19 -4 . related
23 11 . release
5 16 . removal
16 -9 . reply
-12 1 . respondent
28 8 . respondents
-10 -3 . response
9 11 . return
18 -6 . reversed
8 -5 . ruling
-3 11 . s
13 -1 . section
-8 27 . see
13 -4 . senior
-10 -11 . served
-13 0 . set
12 6 . seven
10 -6 . she
-8 -4 . should
-31 8 . signed
13 -14 . so
34 13 . status
-6 -2 . strauss
2 -7 . such
6 -3 . talcott
17 9 . temporary
12 -9 . text
1 9 . the
12 -3 . there
14 -7 . they
-32 0 . this
11 10 . those
-4 12 . tiller
-31 -4 . tmolc
-3 -7 . today
2 5 . tomorrow
1 8 . tonight
-10 -6 . total
10 5 . tro
17 -7 . tuttle
-8 -7 . ugwu
9 1 . under
12 -4 . unless
18 2 . until
12 -16 . vacated
15 -6 . vjolc
19 -10 . we
-16 25 . what
-7 9 . while
-15 -3 . whitcombe
-9 19 . who
4 -7 . why
-15 24 . with
-3 10 . within
-7 3 . worku
32 0 . written
-3 9 . xiomara
1 7 . y
16 24 : #
2 -13 : a
14 3 : affirmed
-7 -6 : agents
12 6 : all
-5 6 : allowed
15 -3 : an
19 -4 : and
6 -10 : appellant
11 0 : appellants
-8 6 : appellees
7 -1 : argument
42 -6 : as
4 -10 : at
11 -7 : attys
26 -22 : bail
4 -9 : before
5 -30 : by
8 9 : class
-13 -8 : cor
-6 -3 : cts
-18 -1 : curfew
0 -10 : defendant
3 -7 : defendants
-4 -6 : denied
4 -15 : denying
-9 -4 : discovery
-3 -11 : electronic
-7 8 : emh
7 1 : evidentiary
-12 -6 : fairness
-10 -4 : final
-22 23 : for
-3 -14 : government
27 -11 : granted
-4 -19 : granting
9 5 : having
3 -8 : hearing
9 0 : held
0 11 : his
9 -5 : ice
-8 -15 : in
7 11 : initial
-1 -17 : it
-18 8 : jlw
-2 -10 : joint
32 -11 : judge
-17 -5 : leave
-4 -6 : lfe
-6 21 : lhb
-13 13 : lhs
-12 -3 : lwd
2 10 : memorandum
-24 10 : motion
-3 7 : mr
6 -8 : non
-8 -2 : not
21 24 : on
10 -3 : one
-16 7 : oral
7 25 : order
-13 9 : ordered
-8 -3 : persons
-10 13 : petition
-2 6 : petitioner
1 12 : plaintiff
-14 -17 : plaintiffs
-13 27 : preliminary
-12 14 : published
-12 13 : respondents
-4 -8 : response
10 -2 : reversed
-12 -3 : rkc
19 -2 : sah
-7 6 : she
-3 -8 : show
32 11 : so
-11 9 : status
24 -2 : telephone
-9 0 : telephonic
9 -7 : text
13 13 : that
-20 19 : the
-10 5 : there
-5 -10 : this
7 -18 : tro
-5 25 : two
21 14 : unless
-7 0 : until
14 16 : upon
-9 23 : vacated
13 -5 : we
16 5 : what
-2 12 : with
-7 1 : wld
-24 11 ; #
-7 -16 ; a
13 -1 ; accordingly
-18 3 ; all
-12 -6 ; an
40 18 ; and
3 8 ; any
18 -3 ; appeal
7 4 ; argument
2 -9 ; as
-8 3 ; ausa
7 -4 ; bail
0 -16 ; brief
-6 -3 ; case
-9 0 ; certification
-2 8 ; class
-5 -22 ; counsel
-16 -2 ; decision
13 -3 ; denied
17 15 ; denying
-4 15 ; directing
0 7 ; dismissing
3 12 ; dissolving
-8 -4 ; each
-1 9 ; from
9 -16 ; government
7 18 ; granting
24 -1 ; he
5 -14 ; hearing
24 4 ; his
6 -9 ; ice
8 -23 ; if
7 3 ; it
-23 25 ; judge
10 -3 ; matter
-18 -3 ; motion
-4 12 ; new
-22 -8 ; no
-8 -2 ; opposition
16 7 ; order
24 25 ; ordered
3 -6 ; otherwise
9 5 ; parties
15 4 ; petitioner
-15 -7 ; production
-7 5 ; remanded
26 -3 ; reply
21 -2 ; respondent
5 -25 ; respondents
0 12 ; response
13 -5 ; senterfitt
8 -2 ; she
8 -1 ; should
-2 -8 ; status
-4 20 ; stay
-26 -12 ; the
9 23 ; they
2 16 ; this
-8 -1 ; those
-14 11 ; until
7 -8 ; upon
-1 8 ; vacating
18 -8 ; written
8 0 = asked:bond-hearing-denied
8 0 = asked:bond-hearing-denied:none
38 -14 = asked:bond-hearing-ordered
52 -13 = asked:bond-hearing-ordered:denied
-10 2 = asked:bond-hearing-ordered:extended
48 -7 = asked:bond-hearing-ordered:granted
31 -6 = asked:bond-hearing-ordered:granted-in-part
-19 3 = asked:bond-hearing-ordered:set
-18 2 = asked:bond-hearing-ordered:taken-under-advisement
15 4 = asked:class-certified:granted
11 0 = asked:class-certified:granted-in-part
-8 0 = asked:class-decertified
-7 0 = asked:class-decertified:granted
-16 -7 = asked:class-modified
-11 -4 = asked:class-modified:granted
-49 -27 = asked:contact-restricted
-14 -19 = asked:contact-restricted:granted
-11 -3 = asked:contact-restricted:granted-in-part
-1 -7 = asked:contact-restricted:set
-23 2 = asked:contempt-found
-8 -2 = asked:contempt-found:granted
-19 -27 = asked:counsel-access-ordered
-2 -24 = asked:counsel-access-ordered:granted
-1 -7 = asked:counsel-access-ordered:set
80 -37 = asked:detention-ordered
20 -9 = asked:detention-ordered:denied
77 -24 = asked:detention-ordered:granted
-2 -9 = asked:disclosure-ordered
12 -1 = asked:disclosure-ordered:denied
10 -8 = asked:disclosure-ordered:granted
-24 -20 = asked:dismissed
-6 -12 = asked:dismissed:denied
-11 -3 = asked:dismissed:dismissed
-32 -7 = asked:dismissed:granted
18 -7 = asked:release-denied
11 -4 = asked:release-denied:denied
22 -6 = asked:release-denied:none
90 -28 = asked:release-ordered
103 -20 = asked:release-ordered:denied
-20 -5 = asked:release-ordered:denied-as-moot
-10 3 = asked:release-ordered:extended
66 -36 = asked:release-ordered:granted
20 30 = asked:release-ordered:granted-in-part
25 14 = asked:release-ordered:none
-14 15 = asked:release-ordered:set
-8 13 = asked:release-ordered:taken-under-advisement
48 -18 = asked:release-stayed
28 -6 = asked:release-stayed:denied
33 -8 = asked:release-stayed:granted
51 1 = asked:relief-stayed
-5 39 = asked:relief-stayed:denied
34 5 = asked:relief-stayed:granted
9 -22 = asked:relief-stayed:granted-in-part
11 -11 = asked:relief-stayed:vacated
10 54 = asked:removal-permitted
-9 0 = asked:removal-permitted:denied
22 41 = asked:removal-permitted:granted
-22 42 = asked:removal-stay-ended
-23 27 = asked:removal-stay-ended:denied
-10 30 = asked:removal-stay-ended:granted
-4 27 = asked:removal-stay-expanded:granted
-16 21 = asked:removal-stay-extended
11 -27 = asked:removal-stay-extended:extended
3 38 = asked:removal-stay-extended:granted
-65 96 = asked:removal-stayed
-36 71 = asked:removal-stayed:denied
17 -9 = asked:removal-stayed:denied-as-moot
9 -1 = asked:removal-stayed:dismissed
-31 88 = asked:removal-stayed:granted
-16 19 = asked:removal-stayed:granted-in-part
7 10 = asked:removal-stayed:none
11 -29 = asked:removal-stayed:set
4 -11 = asked:removal-stayed:taken-under-advisement
9 2 = asked:removal-stayed:vacated
-46 65 = asked:return-ordered
-36 86 = asked:return-ordered:granted
-1 18 = asked:return-ordered:granted-in-part
-1 -13 = asked:return-ordered:set
-22 -15 = asked:sanctions-ordered
-7 -1 = asked:sanctions-ordered:granted
-10 8 = asked:sanctions-ordered:granted-in-part
0 -12 = asked:sealed
1 -10 = asked:sealed:granted
-9 -7 = asked:settlement-approved
-9 -7 = asked:settlement-approved:granted
-10 -4 = asked:settlement-preliminarily-approved
-10 -4 = asked:settlement-preliminarily-approved:granted
100 -50 = asked:transfer-barred
0 -6 = asked:transfer-barred:denied
-12 -6 = asked:transfer-barred:denied-as-moot
85 -17 = asked:transfer-barred:granted
-7 3 = asked:transfer-barred:granted-in-part
15 -8 = asked:transfer-barred:set
85 -15 = asked:transfer-permitted
70 -7 = asked:transfer-permitted:granted
-3 -7 = asked:unsealed
-51 -13 = court:review
-66 -116 = court:trial
7 -9 = did:bond-hearing-denied
38 -33 = did:bond-hearing-ordered
33 -11 = did:bond-hearing-ordered:denied
-8 -6 = did:bond-hearing-ordered:extended
-18 -14 = did:class-certified
-12 2 = did:class-certified:granted-in-part
1 -10 = did:contact-restricted
-32 -19 = did:counsel-access-ordered
-8 -12 = did:counsel-access-ordered:extended
-19 -10 = did:counsel-access-ordered:granted
-7 -10 = did:counsel-access-ordered:set
8 -6 = did:detention-ordered
-11 -6 = did:disclosure-ordered:denied
-8 -2 = did:dismissed
0 -10 = did:release-denied
19 -7 = did:release-denied:denied
-6 1 = did:release-denied:vacated
90 -63 = did:release-ordered
19 -21 = did:release-ordered:denied
38 -14 = did:release-ordered:granted
9 -2 = did:release-ordered:granted-in-part
32 -28 = did:release-stayed
17 -8 = did:release-stayed:denied
25 -14 = did:release-stayed:vacated
10 -23 = did:relief-stayed
7 -16 = did:relief-stayed:denied
2 -12 = did:relief-stayed:vacated
-8 4 = did:relief-vacated
-24 16 = did:removal-permitted
-16 12 = did:removal-stay-denied
1 12 = did:removal-stay-ended
-2 18 = did:removal-stay-extended
-49 141 = did:removal-stayed
2 40 = did:removal-stayed:denied
10 10 = did:removal-stayed:dismissed
-17 8 = did:removal-stayed:extended
-52 67 = did:removal-stayed:granted
10 7 = did:removal-stayed:granted-in-part
11 17 = did:removal-stayed:taken-under-advisement
-10 5 = did:removal-stayed:vacated
-20 15 = did:return-ordered
-13 35 = did:return-ordered:denied
107 7 = did:transfer-barred
29 -6 = did:transfer-barred:denied
-14 -7 = did:transfer-barred:denied-as-moot
14 6 = did:transfer-barred:dismissed
27 4 = did:transfer-barred:extended
23 -1 = did:transfer-barred:granted
-16 -6 = did:transfer-barred:set
13 13 = did:transfer-barred:taken-under-advisement
7 1 = did:transfer-barred:vacated
-30 8 = government:holds
-86 -137 = government:other
-41 -36 = kind:judgment
-18 2 = kind:minute-entry
-24 -40 = kind:opinion
-34 -55 = kind:order
8 -3 = of:application
-12 -1 = of:declaration
17 15 = of:letter
-5 -8 = of:mandate
-16 4 = of:motion
11 -7 = of:notice
8 12 = of:notice-of-appeal
-38 0 = of:opinion
1 -20 = of:order
27 5 = of:other
0 18 = of:petition
-22 6 = of:stipulation
67 -16 = outcome:affirmed
17 -6 = outcome:affirmed-in-part
48 28 = outcome:denied
-56 -11 = outcome:denied-as-moot
-35 -2 = outcome:dismissed
-17 11 = outcome:extended
31 10 = outcome:granted
30 -8 = outcome:granted-in-part
-37 26 = outcome:remanded
70 -36 = outcome:reversed
-27 -40 = outcome:set
5 -21 = outcome:stricken
-67 -61 = outcome:taken-under-advisement
45 42 = outcome:vacated
-31 -10 = outcome:withdrawn
16 -3 > a
21 -5 > abdirahman
-14 11 > aboard
-2 -12 > about
16 -16 > absent
8 -2 > accept
0 10 > accepted
-14 -24 > access
7 -2 > accordance
-7 -1 > account
1 8 > achebe
-2 -11 > acms
12 1 > act
-16 15 > acting
10 -16 > action
-8 16 > additional
-1 -10 > addressed
-11 -7 > adeyinka
14 1 > adjudication
12 5 > admin
1 -6 > administrative
16 -2 > admitting
-5 -6 > adopted
21 -9 > adopting
-10 0 > advance
6 16 > after
-7 1 > again
-21 14 > against
9 -4 > agency
-6 9 > agreement
8 4 > aguirre
3 8 > aiono
-13 10 > aircraft
7 0 > al
-16 7 > alien
-32 43 > all
36 -6 > allow
-8 10 > allowed
-7 5 > almaz
-18 -6 > already
-1 19 > alter
2 13 > altering
8 -5 > alternative
5 14 > alternatives
9 -2 > alvarenga
4 10 > amadc
-13 -4 > amadi
-10 -10 > an
29 2 > and
0 11 > anhdc
-1 -11 > ani
5 8 > anjdc
9 -1 > another
-13 3 > answer
-20 -1 > any
-6 9 > anyone
-7 0 > apamdc
32 11 > appeal
-7 -4 > appear
18 -9 > appellant
18 -23 > appellants
16 -29 > appellee
-15 -1 > appellees
-9 1 > appoint
-23 -5 > approval
2 -7 > april
-18 54 > are
13 9 > area
-11 -2 > argument
-7 -1 > arreaga
3 6 > arreola
16 -2 > arrest
10 5 > arrested
-4 -17 > asking
18 -23 > asks
17 5 > assented
-17 -38 > at
-35 -5 > attorney
8 14 > atxwdc
15 -19 > ausa
0 6 > authored
7 -9 > authority
-27 3 > b
33 -20 > bail
5 -9 > baker
-19 3 > balogun
14 -10 > baltimore
-10 -5 > banc
18 -1 > banks
3 7 > bar
-7 12 > barr
7 6 > barrientos
-6 0 > barry
-13 -4 > basement
7 -2 > batavia
21 14 > be
-2 8 > before
13 -8 > behalf
-9 2 > being
13 0 > bekele
7 -2 > bench
27 -4 > between
-7 10 > bia
3 6 > bick
8 0 > birch
-7 -4 > bluebonnet
-13 26 > board
7 10 > boarding
79 -64 > bond
11 -7 > boone
-15 -5 > both
-10 -15 > briefing
-11 7 > bring
-8 1 > broadview
-10 -6 > brought
29 -8 > burden
-17 22 > by
5 25 > c
-16 -6 > calls
8 2 > came
-8 1 > camp
6 -8 > caroline
-13 6 > carvajal
22 -31 > case
0 -8 > castaneda
21 2 > cause
3 8 > cc
36 -6 > center
-3 11 > certificate
-14 0 > certification
-8 10 > certified
-12 -14 > certify
-5 -26 > certifying
-15 -1 > challenging
-9 21 > charlemagne
-2 21 > charter
11 -6 > check
-3 19 > cheikh
-6 3 > chicas
22 31 > chidi
-7 -1 > choc
11 -23 > circuit
14 -5 > circumstances
11 -7 > civil
12 0 > claim
19 -10 > clarify
-7 -35 > class
-2 -7 > classwide
-15 -7 > clerk
8 2 > cm
-8 -5 > coercive
-12 -12 > compel
6 9 > compelling
7 11 > concerning
2 -20 > conditions
-12 -4 > conference
-2 -10 > confinement
-11 8 > consideration
-30 -8 > contempt
-9 2 > contesting
1 13 > continental
-2 -12 > continued
-1 -10 > copy
8 -4 > correctional
-8 -11 > correspondence
8 -2 > corwin
-37 -25 > counsel
-38 26 > country
22 -20 > county
22 -4 > court
10 -2 > courtroom
1 -11 > covid
-3 -14 > credible
-12 -4 > crt
29 -10 > custody
-14 -6 > customs
37 -7 > date
26 -16 > dated
22 -4 > dawit
-33 39 > days
-7 7 > decertify
-6 7 > decided
-23 -17 > decision
-20 -3 > declaration
-9 -27 > defendant
-8 7 > deferring
-16 -5 > definition
7 -2 > delay
14 6 > demba
6 -3 > deng
8 13 > denial
-4 -9 > denied
26 -5 > deny
-56 -2 > denying
-11 7 > department
2 7 > departure
-12 37 > deport
-72 73 > deportation
-17 21 > deported
-6 10 > designated
17 3 > desrosiers
-1 -15 > details
7 -18 > detain
12 -4 > detained
-12 2 > detainee
-7 -21 > detainees
7 -2 > detaining
29 -22 > detention
-6 10 > detroit
-1 19 > dieng
-9 -11 > directed
-11 3 > directing
-4 9 > directive
-9 4 > director
-16 -23 > discovery
-3 -21 > dismiss
-7 -5 > dismissed
3 -14 > disposition
14 25 > dissolve
7 -23 > district
-5 10 > dkt
-21 29 > doc
31 -1 > document
-5 18 > done
7 12 > dorsainvil
-7 4 > duc
32 8 > due
8 -3 > during
18 1 > e
5 -13 > ecf
0 13 > edson
21 -1 > effect
10 13 > effective
-8 -8 > eight
6 1 > ekwueme
13 20 > el
6 -21 > electronic
8 22 > elizabeth
-1 -8 > elmer
-13 27 > else
-9 -21 > emergency
-10 -5 > en
23 -19 > enforce
10 -9 > enforcement
-13 10 > enjoin
-21 16 > enjoined
-7 -6 > enjoining
-6 13 > enlarge
8 6 > entered
12 -15 > entry
-8 -2 > equal
12 -4 > escamilla
7 0 > et
0 6 > ex
-13 -5 > excess
-16 24 > execute
13 26 > executing
9 -3 > exhibit
-2 -8 > expand
-20 -4 > expedite
-1 9 > expedited
-1 7 > expelling
-1 9 > expulsion
-5 15 > extend
11 7 > extending
-8 26 > extension
4 10 > f
7 12 > fabiola
-2 -7 > face
-15 16 > facilitate
22 -19 > facility
-7 1 > failure
7 -13 > farquhar
-6 -11 > fear
1 -12 > federal
-1 6 > fee
-12 -6 > fees
8 -2 > ferreira
-8 5 > ferris
9 -24 > field
-27 8 > file
2 -24 > filed
-7 10 > filer
-8 6 > filing
-18 3 > final
13 -10 > findings
4 -8 > five
-10 18 > flight
-8 -2 > flown
-21 5 > folake
-7 -2 > folarin
-3 -27 > folasade
8 -6 > follow
3 -22 > for
17 -6 > forbidding
9 15 > force
-9 29 > four
9 8 > fourteen
14 -11 > free
18 -3 > freed
5 45 > from
3 -16 > further
21 3 > g
-4 6 > general
1 -11 > gill
-13 0 > give
-14 5 > go
8 3 > government
6 -1 > gps
7 3 > grant
6 -11 > granted
11 -24 > granting
-8 10 > ground
-4 18 > guatemala
-8 4 > guerda
-34 -14 > habeas
-13 8 > had
7 10 > haitian
-10 12 > halt
-9 7 > hamid
-1 -15 > harpreet
-10 -1 > has
19 -6 > having
-33 32 > he
58 -48 > hearing
37 -42 > hearings
-33 -20 > held
3 19 > her
-8 -1 > here
18 3 > herrador
-10 9 > him
-10 5 > his
8 0 > hoang
20 -5 > hodan
-9 -4 > hold
-7 -2 > holding
-2 15 > home
-30 28 > homeland
8 3 > hon
-23 15 > honduras
0 -13 > honorable
6 -12 > hours
7 -2 > housed
-11 -2 > i
28 -6 > ice
-6 3 > if
19 -28 > immediate
17 7 > immigration
-17 5 > in
-8 18 > include
-19 -4 > individualized
-6 -2 > initial
6 43 > injunction
-11 0 > injunctive
-8 0 > intervenors
-6 -7 > interviews
12 -7 > into
-14 7 > is
11 -6 > island
8 -5 > issued
9 -20 > issues
12 4 > its
0 9 > j
-3 -11 > jail
-24 0 > january
14 -23 > jersey
-10 -3 > joaquin
-9 -5 > joint
7 -14 > judge
24 4 > judgment
8 0 > judicial
-10 -8 > july
11 12 > jurisdiction
-8 -2 > justice
11 0 > karim
-6 9 > kassab
37 31 > keep
-7 15 > keeping
8 -8 > kept
7 0 > kofi
-9 -14 > krome
18 -3 > l
-9 -1 > lack
11 7 > language
-18 10 > laos
6 3 > last
1 -8 > later
4 11 > layme
-1 -8 > lazo
14 -4 > leave
-3 -6 > leclair
7 17 > left
-34 -3 > legal
-7 6 > lemus
12 -3 > lengthen
0 -16 > let
27 29 > letter
18 -4 > liberty
-18 26 > lift
-4 -7 > light
8 0 > lim
-12 11 > lisandro
7 5 > list
-15 2 > longer
17 -3 > lower
-2 9 > lue
-11 7 > m
14 -3 > made
-1 -10 > magistrate
-15 -1 > mandatory
9 -3 > mapp
14 -2 > marc
10 -1 > march
-1 -8 > maryland
-8 -7 > matter
12 -20 > may
11 -20 > meantime
9 3 > meanwhile
23 -16 > medically
6 0 > medina
36 3 > member
-12 21 > members
-8 30 > memorandum
-10 0 > merits
-7 -11 > mesa
-10 -3 > meseret
4 -7 > midnight
16 -16 > minnesota
2 -18 > minute
-18 4 > mirela
-6 0 > mirna
20 -15 > modify
6 6 > monteiro
-21 -1 > months
1 7 > moreau
26 10 > motion
9 10 > move
-9 -8 > moved
14 12 > moving
27 4 > mr
1 -7 > ms
18 -3 > must
3 15 > n
3 6 > nahum
-4 21 > naira
9 11 > named
2 -10 > narek
2 10 > nationwide
-11 3 > neither
6 -4 > nevada
38 -19 > new
-6 10 > night
4 -7 > njeri
17 -12 > no
-4 6 > noa
11 -15 > noemi
-7 1 > noor
-4 10 > nor
-7 -3 > north
2 -8 > northwest
-18 34 > not
-6 14 > notified
38 -24 > noting
-9 24 > notwithstanding
3 -8 > november
5 22 > now
-7 15 > ntamack
-19 19 > number
10 -1 > nwosu
-8 13 > o
10 -3 > obi
1 8 > obinna
-4 -7 > objection
12 -7 > objections
30 9 > october
0 -7 > oduya
-21 -4 > of
19 -10 > off
12 -10 > office
-25 -1 > officers
25 -10 > okonkwo
-1 36 > okoro
-12 28 > olawale
9 -7 > on
12 2 > one
-12 9 > only
-6 -3 > open
8 -15 > opposed
6 4 > opposition
23 32 > or
-11 -2 > oral
33 29 > order
6 4 > ordered
16 -3 > ordering
15 13 > orders
12 -3 > orduno
-13 -3 > oregon
-24 7 > orellana
-10 10 > osmin
-7 -4 > osvaldo
8 -15 > others
20 10 > otherwise
28 -37 > out
-27 4 > outside
-7 13 > over
9 0 > own
-1 -9 > oyelowo
5 13 > p
-13 -5 > pages
-10 8 > paid
-11 -1 > panel
7 -27 > parole
-15 1 > part
0 6 > parte
-6 26 > parties
16 -12 > paso
-11 -18 > paul
-6 -15 > paz
-6 9 > pearsall
-5 8 > pema
6 -2 > pemberley
-1 -13 > pending
-10 -2 > per
13 -2 > peralta
12 2 > percival
-1 8 > pereira
11 -3 > permanent
-8 -3 > permission
18 -15 > permit
10 -8 > person
7 16 > persons
-2 -28 > petition
35 -12 > petitioner
-27 31 > petitioners
-7 13 > petrenko
-9 -4 > petrosyan
-5 -6 > pham
-1 -10 > pike
2 19 > place
16 10 > placed
4 25 > plaintiff
-13 -2 > plaintiffs
9 0 > pm
21 -4 > population
5 -7 > power
8 -3 > prado
-14 12 > praying
-1 -6 > pre
-13 -7 > preliminary
12 11 > preserve
-5 8 > pressing
-6 2 > prevent
-8 -14 > preventing
9 -1 > previously
5 -8 > prison
-7 -21 > pro
-8 6 > proceed
-27 -20 > proceedings
24 -5 > processing
-9 -5 > produce
-1 6 > prohibited
11 -27 > prohibiting
-16 5 > prompt
-3 7 > proposed
-12 -12 > protective
18 -1 > provide
10 1 > provisional
14 -5 > provisionally
0 6 > published
9 8 > pursuant
11 16 > put
-13 -14 > putative
-14 -5 > questioning
9 13 > quo
1 40 > r
-15 -1 > rahimi
13 -4 > ramiro
7 -3 > ravensworth
46 -34 > re
2 11 > reasons
-12 19 > receipt
29 -15 > recommendation
24 4 > recommendations
-22 -18 > recommended
9 0 > recommending
4 7 > recommends
-21 4 > reconsider
26 10 > reconsideration
5 -10 > record
12 -1 > redetermination
10 -1 > referred
20 14 > refrain
-11 -6 > refused
0 -12 > regarding
-11 1 > rehearing
73 -56 > release
28 -10 > released
33 -32 > releasing
2 6 > relief
11 8 > relocation
11 -4 > remain
-26 -2 > remand
2 -11 > remanded
-64 108 > removal
-6 5 > removals
-1 15 > remove
-1 10 > removed
-10 22 > removing
10 0 > renewed
-13 5 > replies
25 -6 > report
-6 -4 > represented
9 2 > request
15 -10 > requested
4 -8 > requesting
-15 -1 > required
20 -28 > requiring
-15 -12 > respond
45 7 > respondents
-8 -1 > response
15 2 > responses
12 -7 > restore
-6 18 > restrained
9 12 > restraining
10 33 > restraints
-5 11 > return
1 10 > returned
36 -22 > review
30 -7 > revoke
23 -14 > reyes
9 -1 > rigoberto
14 0 > risk
26 -11 > robert
9 11 > roderick
-14 -6 > rooms
7 -3 > rosario
40 -25 > ruiz
-8 -19 > rule
-22 -23 > ruling
12 -4 > russell
-10 -2 > s
16 -17 > salcedo
-7 0 > salih
2 -16 > san
-22 -17 > sanctions
18 -13 > scheduled
-1 -19 > se
-6 -11 > seal
15 -13 > second
-33 51 > secretary
-24 18 > security
-6 8 > see
4 22 > seeking
11 0 > seen
3 8 > sefo
-11 8 > selam
0 -8 > sensitive
11 -6 > separate
16 -10 > sergio
-17 21 > service
-13 11 > set
-19 -2 > settlement
10 -21 > seven
-12 0 > seventeen
-24 -20 > shall
16 17 > she
5 -5 > show
1 -12 > shown
-14 44 > signed
10 -5 > singh
8 -1 > sister
-19 3 > six
13 -8 > so
-13 12 > solange
-2 10 > somalia
18 4 > south
14 6 > sow
8 -8 > staff
-3 -21 > standing
7 -2 > stated
-13 21 > states
-5 30 > status
30 18 > stay
-28 3 > staying
-7 20 > step
22 -13 > stewart
-4 12 > stipulated
10 30 > stipulation
-8 -8 > stop
-7 -5 > street
-10 -3 > submitted
-2 -9 > suit
-5 7 > suleymanov
7 -1 > summary
5 -11 > supervision
-15 -3 > support
-19 -4 > surety
-16 16 > t
-3 -12 > take
-9 14 > taras
0 19 > tavares
9 -13 > temporarily
10 27 > temporary
7 13 > ten
-9 5 > tesfai
-24 8 > tesfaye
4 -11 > texas
4 13 > thais
14 -15 > than
26 -50 > that
-14 22 > the
-7 7 > them
24 -2 > there
-19 7 > they
13 0 > thi
-9 4 > thibeau
-21 -6 > third
6 -6 > thirty
10 5 > this
12 -7 > thomas
-8 11 > those
38 -20 > three
23 4 > through
-3 11 > to
-10 -3 > tomas
79 -39 > transfer
16 -3 > transferred
29 -12 > transfers
13 1 > travel
-7 1 > treats
-11 1 > trial
-5 8 > tshering
-10 10 > u
-10 -3 > ubeda
-8 5 > unangst
-4 -21 > under
-13 21 > united
9 -6 > unless
-11 15 > unopposed
-3 -7 > unseal
3 48 > until
-1 10 > up
6 -3 > upon
15 -5 > urgent
1 -14 > us
-20 1 > usc
-5 -8 > usca
-8 -1 > v
-3 29 > vacate
3 18 > vacated
-3 -8 > vacating
-9 14 > vale
7 0 > van
10 -7 > varga
12 -4 > vega
-7 -11 > verde
4 8 > viliami
-5 18 > violation
-6 -10 > visitation
-16 -5 > visits
2 7 > voluntary
-1 -7 > vu
15 -16 > vulnerable
16 -6 > w
24 -31 > warden
-1 13 > warrant
-12 -11 > was
3 -11 > week
4 9 > weeks
-17 -1 > western
-3 21 > what
-12 11 > whether
-25 -16 > which
18 7 > while
17 1 > who
-6 5 > whose
-8 1 > why
29 -13 > wide
-6 14 > wilber
25 20 > will
-1 10 > william
-9 5 > wilmer
34 -15 > with
7 2 > withdrawn
38 -29 > within
-24 17 > without
2 -18 > word
7 -1 > worku
13 -5 > writ
-8 -3 > wyatt
14 -6 > wynn
13 -4 > yesenia
4 11 > yober
5 -33 a
-3 21 a #
-24 21 a .
9 -3 a and
22 -10 a bond
10 -5 a call
-8 -3 a certificate
-12 17 a chance
-4 13 a charter
-11 -2 a child
-6 0 a claim
-30 3 a class
-8 4 a conference
-1 -12 a copy
-9 8 a country
14 -4 a custody
14 -9 a danger
-9 -9 a date
-17 -3 a day
-6 -12 a declaration
11 1 a detainee
-10 -1 a detainer
17 -1 a different
9 -12 a facility
2 17 a file
-8 26 a final
8 -4 a finding
-8 -6 a fine
14 47 a flight
3 18 a foreign
6 -4 a fresh
-14 -2 a gps
47 -7 a hearing
18 -12 a is
-3 14 a joint
10 -3 a judge
-6 7 a language
-27 -22 a lawyer
-14 19 a like
14 -13 a likelihood
-3 -12 a list
-3 12 a motion
19 6 a move
19 -16 a neutral
20 -2 a new
-7 1 a notice
2 7 a panel
11 -1 a person
-10 11 a petition
-7 13 a plane
7 -10 a preliminary
-18 8 a private
3 9 a reasonable
-12 4 a removal
-11 -10 a request
-4 16 a return
-1 7 a rule
-19 22 a ruling
-11 0 a sanction
-8 5 a schedule
-11 11 a seat
12 8 a second
21 -4 a seven
-2 12 a shall
8 -3 a short
7 -4 a significant
18 -27 a stay
-5 -14 a stipulated
-4 14 a strong
-17 -4 a telephone
-7 9 a telephonic
-17 -2 a temporary
3 13 a third
-9 -11 a three
8 5 a travel
-10 -2 a traverse
10 4 a two
-9 -2 a vote
7 -7 a warrant
-9 -1 a week
-16 -7 a writ
17 1 a written
12 -5 a year
11 -8 abarquez
6 0 abbasi
10 10 abdirahman
-8 -3 abernathy
-6 -2 abernathy leonie
-6 -27 abeyance
-12 -9 abeyance .
2 -7 abeyance is
-8 -2 abeyance pending
-5 -8 abeyance through
6 -7 abeyance until
12 -7 ability
12 -7 ability to
-33 57 aboard
8 10 aboard a
-6 18 aboard any
-2 7 aboard the
-46 -4 about
-11 -7 about the
-12 -5 about this
-10 -10 above
-16 21 abroad
-13 7 abroad and
7 -3 absconded
-8 -23 absence
37 10 absent
13 0 absent a
-8 9 absent class
8 7 absent leave
16 3 absent objection
23 -13 abuse
9 -27 accepted
1 5 accepting
2 18 accepting the
-5 -17 access
-29 -2 access to
-9 18 accompanying
-5 12 accompanying opinion
16 -5 accord
-17 -19 accordance
-17 -19 accordance with
-8 0 accorded
-9 1 accorded to
28 -16 accordingly
1 7 accordingly .
19 -1 accordingly the
-16 5 account
-6 12 account .
-6 -12 account of
11 -1 achterberg
7 -4 acolc
7 -4 acolc #
-1 12 act
14 1 act .
-7 11 acted
-2 14 acting
-4 11 acting director
6 10 acting in
-1 -7 acting with
-6 -29 action
21 0 action .
4 21 action is
-2 -13 action on
7 -2 action settlement
-16 3 actions
-3 7 active concert
12 -14 active docket
-7 -3 ad
-5 16 add
-5 7 added
6 0 addison
8 13 addition
8 6 addition to
23 14 additional
-20 -10 address
-12 -2 address whether
-11 1 addressed
-8 0 addressed to
-7 0 adekunle
-7 0 adekunle adeyemi
51 -23 adelanto
7 -4 adelanto facility
-12 7 adequate
-7 0 adeyemi
14 13 adheres
6 -1 adjei
6 -1 adjei boateng
-19 -10 adjourn
7 -6 adjourn the
3 -8 adjourned
4 -6 adjourned to
7 9 adjourning
-6 -10 adjudged
13 -12 adjudged and
-7 -2 adjudged in
8 -12 adjudicate
-2 27 adjudicated
-2 27 adjudicated .
-7 2 adjudication
-4 6 adjudication of
2 -14 administrative
-7 -4 administrative motion
-6 -13 administrative record
24 8 administrative stay
29 4 administratively
28 -8 administratively stayed
-8 -8 administrator
17 -11 admission
-7 14 admit
6 7 admitted
12 -6 admitted to
-7 -3 adopt
20 18 adopted
8 5 adopted .
6 -1 adopted in
40 -10 adopting
6 -2 adopting in
32 -7 adopting report
9 -5 adopting the
27 -3 adopts
15 -14 adr
8 -2 adr filed
-9 -6 advance
9 0 advance notice
-2 17 advice
-12 -4 advise
-20 -20 advised
-10 -1 advised of
1 -10 advised that
-21 3 advisement
-4 -9 advisement #
-15 5 advisement .
2 10 advisement as
-4 -8 advising
-18 -24 affected
-18 -12 affected .
-11 -6 affidavit
26 -5 affirm
27 -15 affirmance
42 6 affirmed
24 21 affirmed .
-3 -13 affirmed ;
30 -6 affirmed in
19 -11 affirmed judge
-13 -7 affirmed the
25 -16 affirming
-3 -19 affirming the
-8 0 afforded a
-9 21 after
5 7 after #
5 7 after a
-12 11 after decision
0 -8 after disposition
5 9 after filing
0 -10 after oral
-15 2 after release
-7 -3 after six
-8 -3 after the
18 -11 afternoon
14 -10 afternoon .
7 -4 afterwards
34 -3 again
13 -15 again .
2 -10 again unless
-42 49 against
-8 -6 against appellant
-7 28 against deportation
-4 11 against his
-13 -3 against petitioner
14 -4 against re
-16 15 against removal
-10 -1 against respondents
-9 3 against third
12 -8 agency
-1 -9 agency s
-17 -7 agents
8 10 agents and
-9 5 aggravated
-9 5 aggravated felony
23 -13 agree
-6 -24 agreed
-5 6 agreed motion
-7 -2 agreed order
9 -13 agreed to
-20 -23 agreement
-2 -8 agreement ;
-1 -7 agreement is
-3 9 agreement of
-2 -31 agreement the
6 -6 agrees
-4 6 ahead
2 13 ahead .
9 38 air
-7 13 air is
-10 32 aircraft
-17 23 airport
13 -9 ajn
16 0 alaska
6 -3 albany
19 7 alex
19 7 alex e
34 -3 alexandria
11 6 alien
-4 8 aliens
-9 11 alive
-40 24 all
16 -4 all .
-2 14 all available
1 14 all class
12 30 all counsel
-10 -1 all creditors
-9 -9 all dates
-10 -10 all discovery
-10 3 all else
5 7 all further
-3 11 all immediate
16 7 all interim
-6 10 all members
-12 14 all noncitizens
6 -18 all other
-26 4 all pending
-10 11 all persons
-1 -14 all records
-9 5 all stays
-3 10 all steps
6 -8 all writs
-8 -3 allegations
-8 7 allow
-10 6 allow travel
10 17 allowed
-4 24 allowed .
-5 9 allowed to
26 3 allowing
28 2 allowing #
-10 14 allows
-9 4 alone
-11 -4 alone .
7 -7 along
7 -7 along with
5 -20 already
7 -6 already left
5 26 also
3 -10 also available
-5 7 also cover
22 19 alter
-3 29 alter judgment
16 -9 alter or
-18 4 altering
-10 2 altering his
-14 -1 alternates
16 -1 alternative
19 5 alternatives
15 8 alternatives to
-8 1 although
8 -19 am
7 0 am .
2 -15 am and
-10 -2 am courtroom
12 12 am in
-8 12 am to
-20 -25 amend
14 -5 amend #
-12 -8 amend class
-48 24 amended
-4 -8 amended opinion
-15 -8 amended order
-12 12 amended petition
-9 3 amended standing
-3 11 amended to
-12 6 amending #
-4 18 american
-4 18 american soil
-8 -10 ames
-5 -14 amici
-12 -22 amicus
-10 -3 amicus brief
4 -6 ammi
-14 -10 amount
-10 -10 amount of
44 6 an
22 7 an additional
18 -15 an administrative
-23 8 an answer
18 -6 an appeal
16 -9 an applicant
-7 1 an application
-1 24 an asylum
10 -6 an end
19 9 an expedited
-6 -6 an extension
21 10 an immediate
30 2 an immigration
-10 -1 an in
-2 13 an individual
24 -15 an individualized
-12 7 an injunction
1 -9 an interim
-1 -6 an oversized
12 18 and
-40 -36 and #
-26 -2 and a
11 -5 and ability
-6 -3 and adequate
-12 -5 and affirming
-7 -5 and against
4 14 and an
-8 -7 and anselm
-13 15 and applications
25 -7 and are
-10 5 and as
11 -9 and because
-25 0 and bond
15 -7 and brandao
-22 -1 and by
0 19 and closing
-14 0 and continued
7 -14 and convincing
5 -5 and copies
-4 12 and counsel
13 -12 and decreed
19 -8 and denying
-27 6 and directing
10 -3 and directs
42 -16 and dismissed
-5 14 and dissolving
8 -8 and e
14 1 and each
-2 6 and effectuate
-3 10 and entered
8 -5 and eyre
-2 10 and fifteen
8 -7 and file
6 8 and filed
8 0 and finding
-12 7 and for
26 30 and from
9 -2 and give
10 -2 and go
-3 23 and granted
8 -3 and gregor
-4 17 and halloran
-6 -2 and has
11 -4 and hold
13 -9 and ice
-2 -13 and if
7 29 and in
-5 11 and including
15 -5 and it
-4 -9 and its
-13 20 and judge
11 22 and judgment
10 -9 and let
-1 7 and make
15 -17 and mboye
19 -6 and must
15 3 and need
-1 6 and nobody
5 7 and none
7 -15 and not
25 -4 and nothing
-9 5 and nwachukwu
-11 2 and nwosu
11 7 and of
-15 -2 and or
32 -1 and order
12 -4 and ordered
4 -8 and orders
-11 0 and otherwise
-9 2 and oyelowo
42 -13 and petitioner
9 -4 and pike
-4 9 and plaintiffs
-8 -7 and proper
15 -14 and reasons
9 -2 and recommendation
7 -4 and recommendations
12 -19 and referring
-8 -4 and remand
-24 19 and remanded
-1 16 and remanding
16 0 and reset
33 -15 and respondents
-17 8 and restrained
11 -5 and set
8 3 and setting
-26 -3 and shall
-7 1 and she
0 9 and should
-2 -14 and so
-9 13 and son
11 11 and stay
-16 17 and stays
9 0 and stroud
-9 0 and submitted
-5 7 and takes
6 26 and that
15 10 and the
4 -8 and their
14 10 and there
-7 0 and thereafter
0 -21 and this
-4 7 and those
-6 -2 and timoteo
-17 4 and to
18 12 and transfer
-8 0 and two
18 26 and until
3 -7 and upon
-21 4 and vacates
-11 6 and we
-10 -12 and what
-18 -8 and whether
4 -17 and will
4 12 and with
6 -4 and within
-13 4 and without
9 4 anew
-16 10 angeles
-12 -11 ankle
11 -2 annex
23 4 announced
5 8 announced on
38 30 another
8 4 another district
19 -10 another facility
-8 -7 anselm
-8 -7 anselm o
6 -3 anselmo
-43 5 answer
-19 -7 answer .
9 10 answer and
2 -12 answer by
14 4 answer in
-17 -10 answer on
-10 -5 answer the
-14 13 answer to
-3 18 answer within
-2 -7 answered
-5 7 answering
-3 7 answering brief
-12 36 any
-5 18 any aircraft
-7 -1 any change
-6 -11 any class
-20 13 any country
19 -5 any facility
-10 -5 any flight
-4 7 any means
-16 13 any of
-10 -5 any officer
-2 18 any other
6 4 any person
9 -1 any petitioner
-6 -7 any putative
8 16 any removal
-5 8 any time
0 -8 any timely
7 7 anyone in
-6 -7 anything
22 -1 anywhere
15 -2 anywhere but
8 -7 app
11 -6 app .
15 -10 appeal
-13 -16 appeal #
40 -20 appeal .
11 11 appeal :
-3 13 appeal ;
1 14 appeal and
0 12 appeal as
6 -10 appeal at
-17 0 appeal be
-10 25 appeal by
6 -11 appeal docket
18 -3 appeal expedited
-11 0 appeal filed
-2 -19 appeal from
-16 4 appeal goes
-21 38 appeal in
1 -36 appeal is
18 -24 appeal of
20 -2 appeal pursuant
6 4 appeal to
-7 1 appeal was
-3 13 appealability
-4 10 appealable
-17 5 appealed
-8 13 appealed from
19 -1 appeals
-8 21 appeals .
-38 -2 appear
-8 6 appear .
9 -3 appear before
-1 6 appear for
-8 9 appear in
18 -1 appearance
14 -9 appearance of
-11 4 appearances :
11 -1 appearances of
-8 -9 appeared
-11 -2 appeared .
-10 -1 appearing
-12 -7 appearing that
32 -13 appellant
9 -13 appellant field
-11 4 appellant is
30 -23 appellant s
4 -8 appellant to
45 -29 appellants
0 12 appellants #
20 -23 appellants .
13 -18 appellants emergency
8 -6 appellants is
20 0 appellants motion
-9 19 appellants to
5 -18 appellate
16 -3 appellate judge
-12 3 appellate judges
-2 -13 appellate proceedings
18 -31 appellee
-8 -2 appellee .
13 -11 appellee be
10 -7 appellee is
7 -9 appellee s
-2 -15 appellees
21 -12 appellees .
-14 -16 appendix
1 7 appendix a
-14 17 applicable
-8 13 applicable to
13 -12 applicant
16 -9 applicant for
10 -4 applicants
-34 1 application
-5 29 application #
7 11 application .
11 1 application at
-21 -22 application for
5 -12 application is
-7 3 application of
-27 6 application to
-1 14 applications
-13 15 applications are
11 -4 applications of
11 1 applied
7 0 applied the
2 13 applies
-1 10 applies to
-15 -4 appoint
-8 -6 appointing
15 -15 appointment
-13 -3 appointment of
-7 0 appropriate
-27 -27 approval
-9 -4 approval #
-1 -13 approval .
-7 -2 approval hearing
-8 -1 approval is
12 0 approval of
-12 -15 approved
-19 6 approved .
14 -6 approved ;
-14 -2 approves
-18 -20 approving
-17 -8 approving #
-7 -1 approving class
12 -11 apr
12 -11 apr #
-27 11 april
-18 11 april #
-14 -3 arbitration
10 -7 arce
-7 -4 ardizzone
4 12 are
-6 -2 are adjudged
4 -6 are allowed
-13 11 are at
-4 10 are barred
-7 4 are denied
1 -8 are dismissed
11 5 are free
1 -8 are granted
-11 16 are hereby
9 7 are in
10 -18 are not
-6 2 are or
11 0 are ordered
-5 11 are pending
1 7 are preliminarily
26 4 are prohibited
-8 -4 are reminded
-20 -25 are stayed
-17 -3 are stricken
-4 14 are subject
8 20 are to
16 6 are vacated
13 1 area
18 -6 argue
-14 -25 argued
-9 -1 argued .
-12 -31 argument
9 -1 argument #
-5 -10 argument .
13 -2 argument calendar
3 8 argument heard
7 0 argument in
-6 3 argument is
-19 -30 argument on
-7 -3 arguments heard
1 11 arising
1 11 arising from
30 12 arizona
-8 5 arlington
-9 2 armistead
-9 2 armistead vanderlyn
-16 12 around
11 8 arrange
-6 -2 arrange for
67 -28 arrest
19 -9 arrest .
8 -7 arrest and
10 15 arrest in
8 -5 arrest of
31 -15 arrested
-7 -2 arrested by
8 -3 arrested in
23 -11 arresting
9 -9 arrests
-3 8 arrieta
-10 8 arrival
-4 6 arrival at
-7 7 arrived
-15 11 as
6 -4 as #
-16 -13 as a
-3 -13 as amici
-5 -8 as and
12 -1 as announced
-5 9 as before
-3 -9 as certified
-6 8 as discussed
0 -13 as follows
-3 11 as it
-7 12 as long
-15 1 as modified
-36 1 as moot
-6 12 as no
-28 39 as of
-9 3 as ordered
-10 -6 as petitioner
-8 5 as possible
7 -7 as prayed
-16 -14 as premature
12 13 as requested
-9 -1 as separate
-8 15 as soon
-7 2 as stated
14 22 as the
13 6 as they
-9 12 as this
-6 18 as though
80 8 as to
-10 5 as unnecessary
13 8 as well
-21 0 as written
13 0 ashdown
-7 2 ashgrove
21 3 aside
11 -10 aside .
-14 19 aside the
15 -18 ask
6 -9 asked
16 2 asked to
-7 -17 asking
-9 -11 asking that
-27 24 asks
-8 1 asks for
-15 22 asks that
12 -4 assented
12 -4 assented to
-15 -1 assessment
-14 -2 assigned
-16 -1 assigned to
-10 -7 assistant
-9 -3 assistant director
-10 1 assurance
8 -6 assure
3 26 asylum
-5 19 asylum application
-4 24 asylum officer
9 -5 asylum seekers
24 -3 at
-18 -14 at #
-25 -6 at a
6 -2 at adelanto
18 5 at all
9 -2 at an
-3 13 at any
15 -4 at batavia
-4 -6 at broadview
5 15 at de
16 -5 at dilley
-7 10 at dkt
-5 13 at doc
5 -10 at docket
11 -1 at each
6 -16 at ecf
16 -8 at elizabeth
-9 9 at government
-24 28 at his
23 -14 at home
5 8 at large
28 -25 at liberty
-8 16 at midnight
5 7 at noon
20 -12 at once
-6 -8 at page
-4 12 at the
-13 -3 at this
-8 0 at trial
2 -9 at which
4 16 atlanta
-13 -4 attach
17 10 attached
21 -5 attached .
-7 7 attached copies
6 5 attached document
-32 -7 attend
-9 -6 attend .
-14 5 attend the
-51 -55 attorney
-8 -3 attorney .
-7 -5 attorney calls
-10 -4 attorney fees
5 -10 attorney general
4 7 attorney s
-26 -16 attorneys
11 -7 attys
0 21 august
1 23 august #
14 -9 aurora
-18 -6 ausa
1 16 authored
-8 22 authored opinion
-4 13 authoring
0 -10 authoring .
-7 0 authoring and
-13 25 authoring judge
17 10 authority
8 14 authority to
-16 26 authorized
0 6 authorized .
0 -15 authorized by
-11 15 authorized to
26 8 available
-2 6 available for
-8 6 available on
-2 14 available steps
3 -10 available through
-11 -16 aw
25 -6 await
-13 0 awaiting
-23 -10 award
-23 -7 awarded
-8 -2 awarded #
-20 39 away
-3 19 away ;
-8 11 away and
-15 -29 b
27 -1 b #
-22 -14 b .
14 7 back
-2 -7 back .
-13 0 back ;
-4 12 back here
-15 -5 back his
11 9 back in
17 -14 back into
-6 27 back on
1 -8 back to
12 -4 bag
133 -74 bail
8 -7 bail applications
-13 -1 bail conditions
2 -10 bail granted
15 -12 bail hearing
11 -3 bail hearings
22 5 bail is
15 -1 bail on
29 -6 bail order
34 -11 bail pending
8 -2 bail review
1 -15 balance of
-9 0 balogun
5 8 baltimore
-3 7 ban
-3 7 ban on
-1 -9 banc #
6 18 banc .
-13 -7 banc filed
9 3 banks
6 3 banks :
17 40 bar
0 39 bar on
10 -1 barnabas l
-1 15 barred
10 10 barred from
-26 10 barring
-5 17 barring removal
-11 -7 barring transfer
20 -11 bars
3 -14 basis
3 -7 basis .
7 -1 basis on
20 -1 batavia
-3 9 bay
19 -3 bdp
9 1 be
-10 16 be affirmed
-1 17 be allowed
7 -2 be arrested
18 2 be at
7 21 be back
6 0 be brought
-2 -7 be decided
-16 -20 be denied
-18 30 be deported
2 -6 be detained
22 -3 be discharged
-1 -6 be disclosed
-15 5 be dismissed
-2 14 be dissolved
-7 5 be entertained
-34 -13 be filed
4 13 be flown
14 -3 be found
17 -3 be freed
3 8 be given
-8 4 be granted
-28 10 be heard
26 -24 be held
12 2 be housed
-7 14 be in
10 2 be kept
10 2 be left
35 -25 be let
7 -14 be lifted
-15 1 be made
-3 -12 be mailed
40 -5 be moved
11 -7 be nearer
4 19 be neither
-9 8 be opened
12 -6 be out
-1 11 be placed
-17 -7 be prepared
-27 -9 be produced
-12 26 be put
-3 -9 be re
-11 -9 be read
-2 -10 be ready
61 -28 be released
3 -8 be relieved
7 -1 be relocated
-23 93 be removed
8 -2 be renewed
-5 13 be repatriated
-11 -19 be returned
7 45 be sent
2 8 be served
3 9 be shipped
0 -15 be sought
-16 0 be stayed
4 12 be subject
37 -2 be taken
-9 -13 be told
11 -11 be transferred
14 -6 be transported
8 11 be turned
-4 -10 be unsealed
-6 5 be used
2 20 be vacated
-17 3 bear
-16 9 bear its
-12 -13 bearing
18 -17 became
19 -14 became final
10 4 because petitioner
-11 -4 because the
7 -10 become
10 1 become unreasonably
-1 16 becomes
13 -11 bed
20 -5 beds
9 -19 been
8 -2 been arrested
6 -7 been at
-7 -8 been brought
9 -3 been confirmed
7 2 been convicted
-8 14 been done
10 -19 been filed
-11 2 been finally
1 8 been heard
-11 1 been held
-6 -6 been let
-1 16 been made
18 -4 been mailed
-14 -3 been moved
4 -11 been put
-3 7 been received
-35 -9 been released
-12 -2 been removed
-11 3 been sent
8 9 been told
13 6 before
32 -17 before #
0 27 before .
15 -28 before a
18 -13 before an
4 -6 before and
-15 -8 before any
1 -7 before april
0 14 before chief
5 -8 before district
-8 9 before his
9 2 before it
2 8 before january
-58 13 before judge
-19 15 before judges
-6 -5 before july
10 -1 before magistrate
-7 7 before march
3 9 before that
-17 19 before the
-10 -1 before then
6 2 before this
15 -5 before us
15 -3 beforehand
15 -6 beforehand .
12 -11 begin
8 -6 beginning
8 -4 beginning #
-20 7 behalf
-11 7 behalf of
2 19 being
-1 13 being a
-4 -7 being held
-13 -6 being in
-1 11 being no
11 -2 being taken
-5 8 bellwether
8 -9 belongings
-3 6 belongs
15 -11 below
30 -21 below is
9 2 bench
1 12 bench .
2 -15 bench :
41 -6 bench ruling
-10 7 bench that
-14 12 bench to
-9 -7 bergen
-20 -3 between #
4 -6 between facilities
14 -1 between the
41 -24 beyond
17 -35 beyond the
-13 2 bia
16 -2 bids
-24 21 bjorklund
-7 -4 blanket
9 -3 blessing
-7 7 bnclc
-7 7 bnclc #
-31 44 board
-12 21 board .
0 6 board ;
-8 2 board and
-10 27 board has
-5 -10 board s
6 -1 boateng
18 6 body
112 -104 bond
-8 -15 bond .
5 -2 bond and
-21 0 bond denied
33 -20 bond hearing
29 -16 bond hearings
21 -3 bond is
-11 0 bond of
4 -12 bond order
-10 -1 bond was
33 0 bond with
-9 0 booking
36 8 border
29 -3 border patrol
26 30 both
-8 -2 both sides
0 13 bound
6 -3 boundaries
6 -3 boundaries of
-8 0 bourgeois
-21 -8 bracelet
12 0 brancato
12 0 brancato ruiz
14 -7 brandao
14 -7 brandao appellate
-18 9 brandt
6 -2 breath
-49 -30 brief
-7 -9 brief .
-3 -8 brief and
-4 22 brief due
-14 -8 brief in
-7 -23 brief is
-32 -11 briefing
-4 9 briefing .
2 -6 briefing ;
-2 6 briefing on
-17 0 briefing schedule
11 -13 briefs
11 -1 briefs #
6 -2 briefs .
-11 -3 bring
-2 9 bring about
7 -2 bring her
-4 -11 bring petitioner
0 12 broadened
-6 -7 broadview
-11 0 brother
-16 -13 brought
-2 -6 brought back
7 -10 brummel
1 -9 brummel :
11 -7 burden
-6 7 burden .
-6 -9 burden of
9 -2 burden on
14 -1 burlington
18 -11 bus
7 6 business
-16 7 business day
17 -9 business days
19 14 but
14 -6 but in
-1 9 but not
5 -7 bw
48 -4 by
-6 -31 by #
13 -14 by .
0 10 by :
-33 5 by a
1 8 by appellant
28 -15 by appellants
7 6 by appellate
-17 -6 by appellee
-5 -11 by appellees
10 2 by bdp
12 -9 by chief
9 5 by class
6 -12 by clear
-1 -10 by clerk
0 -15 by close
18 -4 by consent
-10 -4 by counsel
-21 -4 by court
0 22 by december
-2 -9 by direction
-16 10 by district
9 -3 by email
-12 -13 by february
4 6 by filing
-7 -5 by for
14 -7 by fpg
-7 -3 by friday
9 21 by her
-21 -9 by ice
0 7 by its
0 13 by judge
25 6 by judges
13 3 by july
-7 -10 by june
3 -7 by letter
-8 -47 by magistrate
-7 -8 by march
8 -3 by monday
-2 9 by no
17 -10 by noon
5 -9 by november
-12 5 by october
-5 -6 by of
29 -37 by on
7 1 by one
-6 9 by order
-22 38 by petitioner
-7 11 by qvl
-12 3 by rds
1 -8 by reason
3 -8 by regular
-2 -20 by respondent
8 -8 by rkl
-5 8 by rqs
1 -7 by september
7 -3 by statute
-24 8 by telephone
-12 -18 by the
-11 -15 by this
9 -6 by tomorrow
11 -12 by trb
-4 -7 by trv
7 7 by tuesday
-7 3 by us
-4 7 by uscis
3 10 by which
-6 -8 by zoom
10 10 c
0 -8 c #
-5 13 c .
12 -2 c ;
9 -7 c and
-4 14 ca
1 -29 calendar
23 -11 calendar .
-12 -10 calendar and
9 -3 calendared
16 -8 california
10 -3 california .
-6 -14 call
11 -1 call for
-12 -4 call to
12 -13 called
5 -11 called for
-31 -15 calls
-6 -2 calls .
-7 -1 calls for
33 -24 came
7 -3 came in
10 -6 came on
13 -3 came with
-9 -2 cameras
-31 0 can
-10 0 can be
-12 -2 canceled
-4 -28 cancelled
1 -27 cancelled .
14 -2 cancelling
15 23 cannot
13 1 cannot be
-5 15 cannot do
13 -4 cannot stand
-10 -10 caption
7 -4 card
-4 9 care
8 4 carolina
21 -1 caroline
13 16 caroline facility
16 34 carried
-9 -9 carried out
6 36 carry
-1 29 carry out
-11 29 carrying
-3 12 carrying out
-12 7 carvajal
-12 7 carvajal ibarra
-16 -2 carvalho
-34 -24 case
0 -9 case #
11 16 case .
-11 -7 case :
-8 3 case as
-2 -7 case before
9 0 case called
9 8 case closed
-11 1 case is
-11 -3 case management
0 19 case number
-2 -8 case pending
10 -20 case remanded
-29 0 case shall
-7 5 case to
-9 13 case until
-15 -11 cases
-7 -7 cases that
-9 -5 cash
17 -6 castaing
17 -6 castaing on
-6 -1 castaneda
7 -2 castanheira
7 -2 castanheira :
0 11 castellanos
-22 -5 cause
-11 -3 cause #
6 -14 cause :
-7 6 cause and
4 8 cause appearing
8 9 cause by
12 -6 cause came
-2 9 cause exists
16 25 cause hearing
2 -8 cause is
-7 -2 cause on
-1 -30 cause order
-8 -2 cause re
2 -10 cause respondents
-6 3 cause shown
-2 -11 cause why
15 -14 cause with
-30 19 cause within
-6 -11 caused
-19 21 cbp
17 -11 cc
17 -11 cc :
16 0 cd
6 0 cd #
16 -4 cease
13 1 cell
32 -21 center
10 0 center .
7 -3 center on
-6 12 certificate
-4 7 certificate of
-26 8 certification
-4 9 certification .
6 7 certification and
-8 9 certification is
-14 2 certification of
-10 -5 certification order
-39 -20 certified
-8 2 certified ;
0 -13 certified a
-1 -6 certified administrative
-9 2 certified and
2 -21 certified at
4 7 certified class
3 -8 certified copy
-7 3 certifies
-15 0 certifies a
-16 2 certify
8 8 certify and
-9 -15 certify class
-7 -14 certifying
4 -9 certifying class
-8 -7 certifying the
-20 11 certiorari
-6 14 certiorari if
-13 -1 chair
-3 -7 challenge
-3 -8 challenge to
-15 -16 chambers
9 -13 chambers by
-4 10 chambers of
-12 16 chance
-12 16 chance to
0 -7 change
11 3 change in
10 -1 changed
-6 10 changed to
13 -25 charge
-9 -5 charge and
-14 49 charter
-9 18 charter to
6 1 chavarria
0 -17 check
1 -10 check in
9 -3 check ins
11 3 chief
13 -10 chief appellate
-2 13 chief judge
-23 13 child
10 10 child in
-20 33 children
20 7 cho
9 -6 choice
-11 -4 choose
-5 11 choosing
-8 12 choosing .
7 2 chukwudi
-3 13 cir
-3 13 cir .
24 11 circuit
-15 6 circuit .
0 -9 circuit ;
-20 37 circuit and
-11 -10 circuit decides
9 -5 circuit has
0 10 circuit having
10 -12 circuit judge
9 1 circuit judges
29 -7 circuit may
-17 4 circuit rules
12 3 circuit s
13 -17 circumstances
-10 -4 citation
8 17 city
-14 -7 civ
-14 -7 civ .
-41 -22 civil
-4 -8 civil action
-22 -24 civil contempt
-13 9 civil rule
-10 0 cja
-8 0 cja counsel
-13 -18 claim
-16 -1 claim and
7 -4 claim is
8 5 claim to
-33 -25 claims
-16 13 clarification
-7 4 clarification .
-14 1 clarify
-8 4 clarifying
-28 -19 class
-9 -6 class .
-9 -10 class :
-15 6 class ;
7 -2 class action
-7 -2 class allegations
-7 6 class and
6 0 class are
-2 6 class at
-14 11 class certification
2 -21 class certified
-47 -29 class counsel
-25 -19 class definition
10 -8 class is
24 43 class member
34 16 class members
-23 6 class of
3 -7 class settlement
-9 -8 class shall
-7 -1 class to
20 -3 class under
22 4 class wide
8 0 clay
7 -9 clay county
-2 -10 clear
7 -14 clear and
-9 -6 clear error
-28 -38 clerk
27 -9 clerk .
-12 6 clerk :
-2 8 clerk a
-3 -6 clerk granting
14 -6 clerk hac
2 -6 clerk is
-18 2 clerk order
-15 -2 clerk s
-23 4 clerk shall
13 -2 clerk tml
-23 -20 clerk to
-19 -3 clerk vlg
11 7 clerk will
-9 -17 client
27 -8 clock
13 -6 clock in
7 28 close
-9 0 close .
15 20 close the
-18 -7 closed
-10 -6 closed .
-9 -3 closes
9 0 closing
23 5 closing case
-2 10 cmd
-2 11 cmd #
-6 -4 cmr
-6 -4 cmr #
12 -8 cole
13 0 colorado
14 3 colorado .
17 0 colter
17 0 colter standish
-10 0 come
-19 12 come back
-10 -6 come before
-24 17 comes
-8 1 comes before
-6 -12 comes off
-3 15 comes to
-29 6 coming
4 -7 command
-14 10 commercial
-14 10 commercial flight
-6 -4 commissioner
27 -13 committed
27 -13 committed to
-11 -1 committee
-11 -6 commonality
25 -4 commonwealth
-16 -8 communications
-15 -8 communications with
12 -6 community
-10 -10 compel
12 -2 compel .
7 -1 compel ;
-11 -2 compelling
-1 6 complaint is
-10 -4 complete
-2 -7 complete .
-11 -12 compliance
-10 -5 compliance .
-1 14 compliance is
11 -16 compliance with
-21 3 complied
-8 4 complied with
7 -11 comply
8 -1 comply .
-9 -2 compromise
-4 -10 concedes
0 15 concerned
-20 6 concerning
10 11 concerning service
-11 -17 concerning the
-7 25 concerns
3 17 concert
4 17 concert with
10 -10 concludes
11 -12 concludes that
-16 -7 conclusions
-10 -3 conclusions of
19 -7 condition
-29 -5 condition of
1 -8 conditionally
25 -20 conditions
31 -7 conditions .
-16 7 conditions of
-7 -15 confer
-6 -5 confer on
-32 -34 conference
-5 11 conference #
-7 -19 conference and
-7 0 conference as
19 -4 conference by
-1 -11 conference for
21 7 conference held
-8 2 conference is
-13 -7 conference of
-14 -2 conference set
-20 -8 confidential
-3 7 confidential telephone
-2 -17 confined
-11 0 confined in
57 -22 confinement
23 -3 confinement .
7 -1 confinement is
-4 8 conformity
-4 8 conformity with
10 -4 connecticut
-2 -7 consent decree
-40 10 consent motion
-14 1 consent of
-11 15 consents
10 21 consider
10 2 consider it
6 18 consider the
-7 24 consideration
8 -3 consideration .
-4 21 consideration of
2 11 considered
7 -3 considered and
2 6 considered the
8 0 considers
-7 2 consistent
-7 2 consistent with
-13 -1 consolidated
13 -1 constitution
8 -2 constitutionally
8 -2 constitutionally adequate
-17 11 construed
-6 -2 construed as
-11 5 consuelo
-10 4 consuelo trimble
-6 13 consul
-7 -14 consular
-74 -59 contempt
-23 -13 contempt .
-9 -6 contempt and
-6 -1 contempt by
-8 3 contempt citation
-12 5 contempt is
-34 -21 contempt of
0 8 continental
0 8 continental united
-10 -3 continuance
-1 26 continue
7 -2 continue .
-2 7 continue hearing
-5 7 continue in
-12 36 continue the
8 2 continue through
15 -3 continue to
9 15 continued
-8 -7 continued .
9 -2 continued confinement
-6 16 continued hearing
-10 10 continued in
12 -12 continued to
8 -5 continued until
2 33 continues
1 15 continues .
11 15 continues in
-6 -1 continues the
-8 7 contractor
2 9 control
25 4 converting
15 23 converting #
5 -17 converting the
16 -4 convicted
15 -7 convicted of
-34 1 conviction
-9 7 convictions
7 -14 convincing
6 -14 convincing evidence
10 -13 cook
10 -13 cook m
-3 10 copies
6 -5 copies e
-11 -4 copies of
0 17 copies to
-24 -8 copy
-6 -7 copy of
-1 16 copy served
-10 -7 copy to
-13 -8 cor
7 -6 coram
7 -6 coram :
15 -17 cornwallis
28 -1 corporate
23 3 corpus
-17 0 corpus .
6 18 corpus ;
21 1 corpus and
16 0 corpus ecf
18 -9 corpus is
-17 0 corpus should
-22 -13 correct
-12 -12 correct the
-16 -11 corrected
-9 -5 correcting
-13 -10 correctional
-8 -7 correctional facility
-8 2 corrections
8 6 correia
8 6 correia l
-2 -7 correspondence
12 0 corwin
6 0 corwin dale
6 0 corwin pell
-33 -20 cost
-10 -5 cost and
-23 -40 costs
-13 -2 costs .
-9 -4 costs and
27 -11 costs taxed
-10 3 could
-75 -62 counsel
3 -7 counsel .
1 -7 counsel ;
32 -11 counsel access
8 -3 counsel and
6 -6 counsel are
-16 -5 counsel by
-11 -5 counsel each
-7 5 counsel has
-5 7 counsel having
-11 -3 counsel in
-15 -33 counsel is
-12 -6 counsel may
-12 2 counsel s
-18 6 counsel shall
-12 -2 counsel the
8 -10 counsel to
-8 -6 counsel who
-8 0 counsel within
7 -2 count i
-14 12 countries
-57 107 country
-12 -12 country .
-15 12 country before
11 -1 country is
-7 4 country not
-1 7 country on
-21 12 country other
-6 3 country removals
-7 -3 country report
6 12 country unless
-10 24 country while
-9 -10 counts
37 -46 county
18 -4 county .
-19 -3 county correctional
13 -6 county facility
13 -9 county jail
12 7 court
9 7 court #
-20 25 court .
12 -21 court :
1 12 court ;
29 2 court adopts
11 -3 court agrees
-18 3 court and
-9 3 court approves
-9 1 court are
-8 9 court as
-7 8 court by
-20 -3 court can
-13 0 court certifies
9 0 court declares
11 15 court declines
10 -4 court denies
16 -19 court did
-1 17 court directs
-14 0 court expresses
11 0 court extends
-12 1 court finds
-16 -16 court for
0 12 court grants
23 -10 court has
11 -5 court hears
-17 -5 court holds
2 -19 court in
-12 -1 court is
10 7 court lacks
21 13 court may
-8 19 court now
11 7 court of
5 -22 court on
3 20 court order
28 17 court orders
-2 31 court proceedings
9 -14 court reporter
-2 -15 court reserves
13 -33 court rules
7 24 court s
6 -4 court says
-8 -1 court sees
4 -8 court shall
-7 7 court so
18 -17 court staff
-4 -14 court sua
-19 -15 court takes
-10 -26 court that
12 -18 court the
-5 4 court to
-12 0 court under
-19 25 court was
-6 -13 court will
-1 7 court without
-5 -8 court would
9 5 courtroom #
-9 0 courtroom minutes
13 -4 courts
0 15 cover
-8 7 covered
-8 7 covered by
0 12 covers
-12 7 credible
-12 7 credible fear
-10 -1 creditors
9 -3 criminal
8 7 cross
5 10 cross motion
11 0 crossley
9 -13 crt
19 7 crt alex
-11 0 crt dauterive
-12 -2 crt guidry
10 -13 crt landry
-7 1 crt theriot
-11 12 crt thibeaux
-9 23 crt yocum
-9 1 cruz
-3 20 crw
-6 -3 cts
-1 -9 cure
-23 -3 curfew
-8 -1 curfew is
-18 21 curiam
-12 12 curiam judgment
6 -7 curiam opinion
-31 27 curiam order
-10 -3 custodian
93 -31 custody
-11 0 custody #
3 -33 custody .
-13 7 custody abroad
5 25 custody and
8 -8 custody by
8 1 custody determination
-8 6 custody for
28 -10 custody hearing
19 -17 custody hearings
7 7 custody in
2 7 custody is
43 -4 custody of
14 16 custody on
13 -7 custody redetermination
-8 -1 custody review
7 -11 custody shall
-4 14 custody who
6 -3 custody within
-2 15 custody without
15 -2 cut
3 -8 cutting
4 -8 cutting on
-4 -8 cyndi
-4 -8 cyndi ames
19 14 cyprian
19 14 cyprian a
5 10 d
3 21 d .
-24 21 dacosta
-15 -5 daily
6 0 dale hatfield
-20 -2 damages
-7 -1 damages is
-2 15 danforth
44 -33 danger
19 -12 danger .
7 -1 danger to
6 0 dangerousness
-8 0 darnell
-8 0 darnell whitlock
6 5 date
13 18 date #
5 -16 date .
3 6 date :
-8 18 date by
8 2 date filed
-6 -7 date is
-7 2 date on
10 6 date the
6 -7 dated
-6 -3 dated #
4 -15 dates
9 -2 dates and
-11 0 dauterive
-10 0 dauterive l
4 -15 day
-2 10 day after
6 -4 day between
-9 2 day following
-6 11 day the
1 11 day with
22 30 days
-30 -2 days .
27 6 days ;
-13 -1 days a
-30 13 days after
12 8 days and
18 -6 days are
1 7 days as
9 -2 days at
15 -9 days before
-12 3 days for
-11 23 days from
3 23 days in
25 -8 days is
12 0 days of
-12 -5 days respondents
26 -11 days so
-15 10 days the
-7 -1 days thereafter
-18 14 days why
14 7 days written
-3 6 de #
-8 8 deadline in
-31 -15 deadlines
-12 1 deadlines are
-18 -5 debtor
-7 0 debtor s
-8 14 december
-14 9 december #
-1 -13 decertified
-22 9 decertify
5 -11 decide
-17 -4 decide the
8 -10 decide whether
-38 19 decided
-30 19 decided .
-9 3 decides
-6 -8 decides the
-6 -18 decision
5 12 decision .
2 9 decision :
33 1 decision and
17 -20 decision for
-7 -3 decision in
-11 2 decision is
-17 4 decision not
-26 3 decision on
-23 -6 decision reserved
0 8 decision to
11 -9 decisionmaker
-9 -25 declaration
8 -8 declaration of
19 -2 declared
10 -1 declares
10 -1 declares that
-7 2 decline
6 -3 declined to
15 15 declines
2 16 declines to
13 -4 decree
13 -12 decreed
13 -1 decreed :
-10 3 deemed
-19 -5 default
-11 -2 default judgment
-17 -39 defendant
-11 0 defendant #
7 -1 defendant attorney
7 0 defendant continued
-9 -5 defendant having
-5 -11 defendant is
-10 0 defendant may
8 0 defendant present
22 0 defendant remanded
-43 -2 defendant s
6 0 defendant to
9 0 defendant waives
7 20 defendants
33 -12 defendants #
-7 11 defendants and
-2 28 defendants are
12 17 defendants from
11 3 defendants have
-3 6 defendants having
-5 -6 defendants in
16 -8 defendants may
-16 33 defendants motion
-7 1 defendants must
-3 8 defendants need
-6 -24 defendants officers
6 4 defendants oral
-32 33 defendants shall
7 6 defendants unopposed
9 2 defense
1 -8 defense counsel
23 4 deferred
-12 -26 deferring
-2 -13 deferring action
0 -7 deferring ruling
-7 -3 defined
-16 -27 definition
2 -12 definition .
6 -2 definition is
-1 -7 definition of
8 -6 delacourt
19 18 delacroix
19 14 delacroix :
-9 5 delay
-9 -3 deliver
-7 7 delivered
-7 2 delphina
-12 9 denial
-8 -2 denial class
-7 4 denial is
0 7 denial of
0 18 denied
-1 -17 denied .
28 0 denied ;
-31 28 denied by
5 12 denied for
-12 7 denied judge
2 34 denied on
-7 8 denied reopening
15 -3 denied with
-10 -21 denied without
5 -8 denies
13 -4 denies the
15 0 dental
10 -3 deny
-18 19 deny .
24 -20 deny the
40 15 denying
12 33 denying #
-25 13 denying as
36 5 denying defendants
1 -13 denying emergency
12 -3 denying habeas
-6 -19 denying in
-6 3 denying motion
-18 -10 denying petitioner
10 1 denying plaintiffs
-1 -9 denying preliminary
11 -1 denying respondents
-11 8 denying stay
11 4 denying the
8 32 denying without
-4 15 depart
7 2 depart the
0 -8 departed
-13 21 department
-17 25 department of
-15 18 departure
4 23 departure .
-1 -12 departure form
0 -11 departure or
-11 64 deport
-7 17 deport petitioner
-72 128 deportation
-6 12 deportation .
17 2 deportation and
-12 21 deportation filed
-16 53 deportation is
-9 11 deportation of
8 -12 deportation officer
-5 -18 deportation officers
-8 9 deportation shall
-10 18 deportations
-27 77 deported
4 19 deported nor
-17 73 deporting
6 3 deporting him
-12 13 deporting petitioner
9 -3 deposed
-12 -2 deposition of
-23 -22 depositions
-5 10 deputy
-10 15 deputy clerk
4 7 described
4 7 described in
27 0 deshawn
27 0 deshawn vance
-6 4 designated
-1 -6 designations
-2 -8 desist
11 1 desmond r
7 5 desrosiers
-7 8 destination
6 -12 details
54 -31 detain
8 -1 detain .
11 -1 detain a
10 -5 detain him
-22 -7 detain petitioner
1 -27 detained
-7 2 detained at
0 -13 detained class
5 -8 detained under
7 10 detained without
-11 -31 detainee
17 -4 detainee to
11 -13 detainees
18 1 detainees who
28 -8 detaining
7 -3 detaining petitioner
113 -41 detention
36 0 detention as
2 -8 detention at
15 0 detention by
34 -14 detention is
30 -13 detention pending
15 -3 detention under
21 2 determination
9 -8 determination of
-11 11 detroit
-10 -7 device
-13 17 devries
-13 17 devries okafor
-5 15 dg
-5 15 dg #
29 -14 dh
1 -8 dhs
8 6 dia
-7 -1 dial
-7 -1 dial in
13 -5 dialysis
2 14 did
-8 -1 did not
17 -1 different
9 0 different immigration
-9 0 digital
28 -20 dilley
-1 -8 dimitriades
4 -11 direct that
11 11 directed
-9 11 directed not
-12 -19 directing
5 -11 directing a
-9 19 directing appellants
-7 0 directing clerk
-4 -9 directing defendants
-2 -12 directing petitioner
-32 4 directing respondents
41 -7 directing response
-1 10 directing service
3 9 directing that
-15 -11 directing the
-5 16 direction
1 8 direction of
9 -3 directions
8 -2 directions to
6 8 directive
-9 13 directive is
1 8 directive that
-12 -3 director
0 -9 director in
-8 9 director shall
19 8 directs
20 -1 directs otherwise
6 17 directs that
-9 -5 directs the
52 -28 discharge
11 -4 discharge petitioner
-12 9 discharged .
12 -2 discharged from
-6 17 discharging
11 -7 disclose
-1 -7 disclosed
-46 -38 discovery
10 -10 discovery .
-12 -10 discovery is
7 -10 discretion
-9 -2 discretion in
-3 7 discussed
-6 8 discussed in
5 -8 dismiss
19 -9 dismiss #
-9 0 dismiss .
33 13 dismiss appeal
-19 2 dismiss for
7 8 dismiss is
-12 -6 dismiss the
-27 0 dismissal
-4 -13 dismissal .
-6 -5 dismissal for
0 17 dismissal is
-3 10 dismissal under
-23 -14 dismissed
-14 -6 dismissed .
-18 -15 dismissed as
2 13 dismissed for
-19 -3 dismissed in
9 -8 dismissed with
8 -5 dismissed without
14 -1 dismisses
-37 -15 dismissing
-8 4 dismissing #
-1 -7 dismissing appeal
11 -7 dismissing as
-2 -6 dismissing case
-14 12 dismissing the
-10 -2 dismissing this
-9 -1 dismissing without
-23 15 disposition
7 -9 disposition .
-2 10 disposition :
7 21 disposition in
-17 -2 disposition of
1 38 dissenting
0 11 dissenting #
-9 -7 dissenting .
-13 12 dissenting in
-5 -9 dissents
-7 -8 dissents .
27 29 dissolve
-11 4 dissolve #
17 -6 dissolve .
34 16 dissolve temporary
3 -14 dissolve the
-5 12 dissolve upon
2 49 dissolved
-9 25 dissolved .
4 -6 dissolved and
-11 15 dissolved as
-6 -3 dissolves
-2 27 dissolving
1 20 dissolving the
9 3 distributed
9 3 distributed pursuant
27 6 district
-32 -17 district court
4 -8 district judge
39 19 district of
12 20 district or
11 0 district the
8 7 districts
8 7 districts of
7 7 disturb
3 9 division until
-6 21 dks
-6 21 dks .
-13 2 dls
-6 -3 dmb
-6 -3 dmb .
2 9 do
6 7 do .
4 -12 do not
-2 8 doc
18 -10 doc #
-20 18 doc .
-13 -18 docket
0 -9 docket #
-7 -13 docket .
7 -7 docket ;
-5 13 docket and
0 -27 docket entry
2 38 docket text
-14 4 docketed
9 -3 docketing
8 -30 document
-12 8 document .
-3 -7 document :
8 -2 document attached
-9 -1 document granting
9 -4 document has
4 -8 document having
-1 -7 documents in
13 -35 does
12 -10 does not
-9 22 done
10 30 done .
-12 3 done by
-1 -9 done to
27 -18 door
12 -2 door .
11 -3 doors
-4 14 doubt
-16 9 down
-8 -7 dr
-8 -7 dr .
7 -2 drawn
11 -3 drive
-8 -4 drop
-7 -6 dropped
2 -7 duane
-8 -6 duc
-27 -51 due
-28 27 due #
6 -16 due :
-1 -8 due april
-1 -11 due august
-34 -10 due by
7 7 due course
-12 -9 due in
5 -7 due january
-2 -7 due july
-8 1 due june
-7 0 due march
0 8 due may
15 -16 due on
25 -4 due process
0 9 due within
-7 17 dunstan
-7 17 dunstan figueroa
-4 23 duration
-4 22 duration of
11 1 during the
-12 57 duty
9 3 dwyer
9 3 dwyer banks
8 16 e
-25 31 e .
3 -7 e mail
6 -5 e mailed
-14 5 each
10 7 each class
-9 -6 each day
-4 10 each has
13 1 each is
-11 -7 each monday
19 18 each of
-9 4 each party
-7 3 each person
0 -12 each side
-8 -2 each weekday
-10 -1 ead
-24 -5 eaja
60 -12 earlier
-7 0 early
-8 -6 easterling
1 -14 easterling on
21 -9 eastern
13 -16 eastern district
-4 -25 eb
-6 8 ec
-18 3 ecf
2 -20 ecf #
-16 25 ecf no
-16 24 ecuador
36 28 effect
15 32 effect .
11 -12 effect of
-2 11 effect removal
27 5 effect through
-12 -16 effect until
2 -7 effected
-4 24 effective
-11 4 effective .
-8 34 effectuate
-2 6 effectuate the
-2 -6 efforts
30 -1 efra
30 -1 efra n
14 -7 eight
8 2 eight days
-8 -1 eight hours
8 -3 eighth
-6 6 either
-6 8 ekwueme
29 18 el
11 -1 el paso
-11 6 el salvador
19 19 el valle
22 -25 electronic
11 2 electronic clerk
0 -11 electronic filing
11 -7 electronic order
-6 11 eleven
14 -9 eleven class
-1 12 eleven parents
20 -6 eligible
9 -4 eloy
-18 31 else
2 19 else .
-2 10 else is
13 8 elsewhere
-3 9 elsewhere .
5 -12 elw
23 5 email
1 -8 emailed
6 -7 emailed notice
20 8 emergency
-10 15 emergency hearing
31 -6 emergency is
-12 11 emergency motion
-7 8 emh
8 -3 employees
-2 -10 en
6 20 end
6 -7 end and
6 15 end of
16 11 ended
11 7 endorsed order
10 -22 endorsement
9 -18 endorsement on
-9 9 enforce #
37 -7 enforce .
-9 2 enforce ;
7 2 enforce and
-8 1 enforce dkt
11 -1 enforce is
-13 -13 enforce the
-12 10 enforcement
2 14 enforcement of
2 -8 english
-15 36 enjoin
-4 19 enjoin removal
-23 25 enjoined
-2 12 enjoined .
-17 5 enjoined and
12 -15 enjoined from
-10 11 enjoined through
0 22 enjoining
17 6 enjoins
12 2 enjoins respondents
-12 24 enlarge
12 25 enlarged
5 17 enlarged to
-11 -4 enlargement of
7 0 enlarges
9 -9 enough .
-13 5 enter
8 2 enter judgment
-7 -2 enter order
-10 0 entered
14 -1 entered #
4 15 entered .
7 7 entered :
23 -8 entered allowing
-14 -7 entered and
-13 -6 entered as
-7 19 entered at
0 -9 entered by
4 14 entered denying
22 -4 entered for
5 -11 entered granting
-27 -3 entered in
11 -16 entered june
4 -12 entered october
-27 13 entered on
-13 9 entered re
9 -2 entered this
-23 3 enters
-3 16 entertain
-7 5 entertained
-6 7 entertained .
20 -5 entirety
6 -6 entitled
5 -6 entitled to
9 3 entitles
-10 -3 entries
-10 16 entry .
13 -15 entry :
15 11 entry ;
1 11 entry before
-5 15 entry for
14 2 entry generated
13 -1 entry it
23 -22 entry no
-10 -6 entry of
-16 -1 entry only
10 -14 entry order
-23 0 entry re
8 18 eo
8 18 eo :
13 -1 eoir
-8 -2 equal
-7 -3 equal access
12 -4 equally
-3 14 eritrea
-10 -6 ero
-9 -2 ero :
2 7 error .
3 -15 error in
16 -3 esr
16 -3 esr .
9 -5 essex
2 -9 established
13 -3 etowah
15 -17 etxeberria
-11 -5 eudora
-7 -4 eudora m
-2 -12 evening
-3 -6 everardo
-3 -6 everardo j
-27 4 every
-7 8 every #
11 -15 every class
0 8 every member
-6 2 every other
-7 -3 every person
-14 11 everyone
-16 7 everyone else
6 -20 evidence
-18 -8 evidentiary
-13 -8 evidentiary hearing
-11 -10 examination
-6 -20 exceed
-11 4 exceeded
7 -4 except
-17 -3 excluded
-8 0 excluded under
-12 -17 excused
1 -16 excused from
-19 -2 excusing
-20 29 execute
-17 22 execute the
-7 3 executing
-7 2 executing the
-4 19 execution
-4 19 execution of
-3 -9 executive
-28 7 exhibit
-17 5 exhibit #
8 2 exhibit a
0 8 exhibit b
5 -8 exhibit c
-5 8 exhibit d
-22 -3 exhibits
-15 -4 exhibits #
-11 -7 exhibits to
9 -4 exist
-5 7 exists
-11 0 exonerating
-8 0 exonerating bond
-8 1 expanding
-7 -21 expedite
-7 2 expedite .
-10 -12 expedite ruling
7 -6 expedited .
-7 2 expedited briefing
-4 -8 expedited discovery
-3 6 expedited motion
-8 7 expedited removal
11 -12 expediting
-7 3 expel
6 10 expelling
-26 24 expense
-9 -1 expense of
-11 -3 expert
1 6 expire
3 7 expires
0 7 expires at
-6 11 expires today
-10 -8 explain
-17 3 explanation
-14 0 expresses
-14 0 expresses no
-6 12 expulsion
-6 14 expulsions
5 -6 extend
22 12 extend .
9 6 extend the
-10 -21 extend time
7 -9 extended
13 -16 extended by
27 -16 extended for
-8 -4 extended through
-16 24 extended to
7 6 extending
11 4 extending #
-2 8 extending the
-12 5 extending to
16 -11 extends
10 0 extends the
-5 17 extension .
-9 3 extension is
14 -12 extension of
11 -7 extension will
-6 -6 extensions
27 10 extent
11 10 extent .
-14 -5 extent :
13 -1 extent the
10 -5 extraordinary circumstances
8 -5 eyre
8 -5 eyre appellate
12 0 ezequiel
12 0 ezequiel brancato
12 -8 f
15 -3 f .
-17 3 face
-62 69 facilitate
-2 6 facilitate and
-5 8 facilitate his
-2 9 facilitate plaintiff
-9 21 facilitate the
26 -10 facilities
76 -70 facility
-16 -4 facility .
10 6 facility ;
0 12 facility and
6 -6 facility by
4 -10 facility for
23 -2 facility in
3 -11 facility is
7 0 facility on
12 -11 facility outside
6 -9 facility to
16 -8 facility within
7 -9 facility without
-14 -11 fact
-9 -3 fact conclusions
6 7 facts .
-1 8 failed
7 11 failed to
6 -11 failing
4 -7 failing which
12 -4 fails
-13 -18 fair
-6 -3 fair reasonable
-14 -13 fairness
-14 -13 fairness hearing
-7 -1 faith
-17 0 families
-6 2 families is
-16 19 family
-11 10 family .
3 8 far as
8 -18 farmville
-3 -7 father
2 -15 favor
-24 -4 favor of
10 -2 fdc
-48 43 fear
-16 7 fear .
-9 16 fear interview
-4 8 fear of
-10 13 fears
24 12 february
18 17 february #
-9 -12 fed
-9 -12 fed .
-8 -12 federal
-26 -21 fee
-7 -9 fee or
-32 -7 fees
-7 -3 fees #
-3 -6 fees is
1 14 fees of
-6 -4 fees under
6 -1 field
9 -1 field office
-6 9 fifteen
-7 17 figueroa
-7 17 figueroa :
-45 -40 file
-10 -5 file .
-32 3 file a
-9 -3 file amicus
-11 3 file an
-4 10 file and
-3 -10 file by
-4 -7 file its
-12 -3 file on
-6 -13 file the
-7 -1 file their
-15 -2 filed
-13 -1 filed #
19 2 filed .
-18 -3 filed :
-16 5 filed and
15 3 filed at
-30 -1 filed by
-19 21 filed denying
-22 0 filed granting
-8 -4 filed memorandum
23 -26 filed on
9 9 filed opinion
1 6 filed order
14 -1 filed previously
-6 24 filed that
25 -24 filed the
-5 7 filed within
-46 -9 filing
-6 -1 filing #
2 -10 filing .
0 -9 filing an
-15 -12 filing fee
9 -8 filing no
-27 33 filing of
-9 5 filings
-19 1 final
-1 -12 final and
-16 -24 final approval
-4 -6 final hearing
7 -4 final judgment
-1 29 final order
-8 16 final orders
-6 0 final pretrial
-13 7 finally
-10 6 finally approved
16 -38 finding
4 -21 finding as
-10 -2 finding of
19 1 finding that
5 -17 findings
15 -3 findings and
-10 -3 findings of
-19 -9 finds
-12 0 finds #
8 7 finds no
15 -3 finds that
-9 -7 finds the
-13 -10 fine
-7 -1 fine is
0 -7 fine of
-13 1 finished
19 4 first
8 -8 first .
-7 -2 first amendment
11 16 first circuit
3 7 first providing
20 2 five days
4 -2 fixed
-8 0 fixed at
0 80 flight
24 -24 flight .
-8 6 flight and
15 -2 flight before
4 -6 flight has
7 -13 flight having
1 28 flight is
-4 9 flight manifest
-5 -12 flight manifests
1 28 flight of
20 -18 flight risk
-14 23 flight to
-13 5 flight until
11 8 floor .
-1 -8 florence
1 8 florida
1 9 florida .
1 27 flown
3 7 flown to
-1 9 fly
9 -1 fmtlc
9 -1 fmtlc #
19 -12 folkston
26 11 follow .
-22 0 follow as
15 19 following
-5 -13 follows
1 -11 follows :
-8 5 footing
-10 -6 footnote
-10 -6 footnote #
-16 -13 for
-12 -3 for #
12 26 for a
3 -6 for administrative
18 -10 for admission
2 6 for all
30 -26 for an
-8 3 for and
-12 -3 for appointment
11 -2 for argument
-20 11 for as
-3 7 for at
-18 -6 for attorney
32 -8 for bail
-14 12 for clarification
-7 27 for class
-9 -19 for contempt
-16 0 for decision
-13 -2 for default
20 -3 for detention
13 -2 for discovery
-8 -6 for each
2 -6 for emergency
-18 -4 for expedited
12 5 for extension
9 -4 for failure
-7 -3 for fees
-1 -14 for filing
-5 10 for five
0 25 for fourteen
3 -10 for good
-10 0 for hearing
2 11 for him
2 -8 for his
7 1 for immediate
-6 8 for in
-18 29 for injunction
7 -5 for judgment
-6 -2 for judicial
-34 10 for lack
-19 -4 for march
29 -7 for medical
-1 9 for miscellaneous
-7 0 for more
-2 -7 for motion
-7 11 for mr
8 -3 for november
14 -8 for now
-2 7 for order
-16 -16 for panel
11 16 for partial
7 -9 for persons
-14 -16 for petitioner
0 -29 for preliminary
32 -1 for proceedings
-7 -14 for protective
6 8 for provisional
1 -16 for publication
-4 24 for reasons
23 7 for reconsideration
-21 -24 for rehearing
33 15 for release
-10 3 for remote
14 -7 for removal
-18 -9 for respondents
7 -23 for return
-30 -6 for review
-4 -9 for sanctions
-9 -3 for september
-7 -4 for signature
12 -4 for six
-4 -8 for sixty
-9 1 for stay
9 -9 for substantially
-11 4 for summary
13 -3 for surgery
14 -44 for temporary
10 -2 for ten
-2 10 for that
34 -7 for the
-10 -2 for them
18 -13 for thirty
-16 0 for this
12 14 for three
-11 -7 for tomorrow
14 -5 for twenty
-4 7 for want
-1 -9 for which
14 5 for writ
10 16 forbade
-3 -9 forbearance
-3 -9 forbearance policy
3 22 forbid
-15 14 forbidding
-8 29 forbidding removal
-5 23 forbids
6 -11 force
2 7 force .
-9 -6 force to
10 -10 force until
9 -13 foregoing
8 -11 foregoing motion
5 34 foreign
23 -21 foreseeable
6 -4 foreseeable .
14 -15 foreseeable future
-11 -2 forfeiture
-24 -31 form
-12 0 form to
6 -8 former
-14 -19 forms
-1 -7 forms .
6 -4 forth
8 -1 forth in
-3 10 forthcoming
-3 10 forthcoming .
5 25 forthwith
-9 14 forthwith .
6 4 forthwith ;
10 -1 forthwith from
1 -12 forty
-12 -2 forward
14 3 forward .
0 9 forward to
17 -29 found
12 -4 found in
43 -14 four
13 0 four class
0 14 four factors
9 -1 four months
-3 33 fourteen
-12 28 fourteen days
0 -13 fourth
1 -11 fourth circuit
14 -7 fpg
10 14 francisco
21 8 francisco courtroom
-10 -3 frap
-9 -2 frap #
12 -31 free
-12 -11 free of
10 -10 free petitioner
14 4 free to
40 -5 freed
6 -4 fresh
-22 -9 friday
-22 -11 friday .
-20 -7 friend
8 24 from
-21 8 from #
-5 -22 from any
-1 8 from carrying
9 -1 from counsel
-11 -4 from custody
15 -10 from denying
-5 32 from deporting
-7 5 from executing
-5 7 from expelling
8 -7 from filing
-8 -2 from further
2 -7 from holding
-10 12 from in
7 -9 from it
-4 -12 from january
10 -4 from judgment
12 -19 from moving
-8 8 from putting
28 -8 from re
22 -1 from relocating
-37 61 from removing
12 10 from sending
9 -4 from tacoma
21 15 from taking
51 -9 from the
24 17 from this
-12 4 from today
2 8 from transferring
-11 2 from which
24 -1 ftr
0 12 full
26 6 full .
3 -7 funeral
-7 -14 furnish
22 32 further
16 -8 further extension
16 4 further force
-5 -7 further notice
10 15 further order
30 11 further ordered
2 12 further orders
-9 7 further proceedings
11 -10 further stay
-7 0 further submissions
14 -16 future
8 -8 future .
-21 44 g
-34 13 g .
-7 5 g an
16 -2 gave
-10 33 general
-5 8 general by
9 33 general order
7 1 general s
14 2 generated
14 2 generated by
10 -4 geo
11 -5 german
11 -5 german santos
-29 21 get
-1 7 ghana
13 -16 give
4 -6 give #
9 0 give every
-9 -11 give petitioner
0 13 give the
11 -6 given
-14 16 given a
-6 -4 given at
17 -7 given back
-9 0 given for
-3 -10 given in
3 10 given to
-7 0 giving
-8 12 gladding
-8 12 gladding on
38 -4 go
10 5 go .
12 -6 go back
-12 6 go by
10 0 go forward
-1 27 go home
21 -5 go on
-10 -1 go out
0 -10 go to
-4 -9 go with
-12 10 goes
-25 0 goes forward
11 -5 goes home
0 6 goes on
-7 -2 going home
34 -2 gone
16 -4 gone .
11 -4 gone and
9 -5 gone by
4 26 good
-3 25 good cause
11 0 governing
-14 19 government
10 -4 government and
-3 8 government asks
-4 -10 government counsel
9 -2 government does
-12 8 government expense
23 -11 government has
7 10 government having
-20 25 government is
21 9 government may
-5 13 government must
45 -39 government s
-28 -1 government shall
-23 5 government to
2 6 government will
5 0 govt
0 -10 gps
-6 -3 gpw
9 -6 grady
0 -19 grant
-6 7 grant it
2 -8 grant of
13 -10 grant the
33 17 granted
5 -9 granted #
-15 22 granted .
-16 17 granted :
-18 -5 granted ;
-26 -25 granted and
13 4 granted as
21 -6 granted by
-8 32 granted for
5 -17 granted in
31 -7 granted on
-14 -5 granted only
-3 9 granted pending
19 11 granted the
0 17 granted through
-4 -11 granted to
5 -13 granted until
-5 7 granted without
31 -25 granting
-19 38 granting #
9 -20 granting a
-11 -3 granting consent
11 -6 granting defendants
-24 0 granting ecf
-19 1 granting in
13 4 granting joint
-1 -7 granting leave
-6 12 granting motion
32 8 granting petition
-2 30 granting petitioner
9 -4 granting plaintiff
8 -5 granting plaintiffs
4 9 granting preliminary
-11 0 granting request
8 4 granting respondent
30 -2 granting respondents
-13 -10 granting stipulation
-24 9 granting temporary
14 -28 granting the
1 10 grants
-8 5 grants #
-3 7 grants in
20 3 grants the
22 4 great
8 -3 gregor
8 -3 gregor s
-10 16 greyling
-10 16 greyling on
-11 -1 grievance
1 12 ground
1 -15 grounds
7 -2 group
-3 8 guantanamo
-3 8 guantanamo bay
-9 9 guatemala
15 5 guatemalan
8 0 guerrero
-12 -2 guidry
-20 13 h
-9 16 h .
11 -4 ha
12 -3 ha #
61 1 habeas
7 0 habeas action
8 -2 habeas case
-2 6 habeas cases
23 3 habeas corpus
24 -1 habeas petition
11 1 habeas petitions
8 -9 habeas relief
3 -13 hac
-11 -7 hac vice
27 27 had
7 5 had a
6 -11 had been
10 13 had before
3 13 haddadin
-6 21 haiti
2 10 hale
-12 16 halloran
8 13 halt
7 -4 halvorsen
7 0 hamid
-4 -11 hampshire
2 -7 hampshire .
28 -14 hand
17 -4 hand and
-3 7 handed over
-4 9 handing
-2 -7 hands
9 -2 happen
-5 18 harlingen
-4 15 haruki
-4 15 haruki d
22 7 has
2 -9 has a
-1 -11 has already
25 11 has been
7 -2 has come
12 -5 has gone
-9 4 has had
11 1 has heard
-4 10 has her
9 -8 has issued
11 -1 has lived
9 24 has no
4 -8 has not
-19 14 has passed
15 0 has read
-6 -8 has received
-6 0 has reviewed
5 12 has run
9 17 has said
-3 -10 has served
-11 3 has shown
-12 11 has the
-4 7 has until
6 0 hatfield
6 0 hatfield abbasi
5 9 have
-4 -7 have a
-8 6 have been
-5 -10 have done
7 -2 have had
-10 1 have his
11 2 have no
-25 24 have not
-6 25 have petitioner
-10 6 have ten
-9 4 have the
11 -23 have until
-12 -6 haviland
-24 12 having
9 -8 having advised
-15 -17 having been
1 -6 having brought
5 6 having considered
8 -4 having declined
-3 7 having failed
0 10 having filed
-2 12 having flown
-10 -4 having let
11 -2 having missed
11 5 having no
-11 0 having passed
-4 8 having removed
-1 11 having reported
-13 17 having ruled
-11 5 having withdrawn
11 -4 haxhiu
39 -5 he
27 -6 he be
7 -4 he goes
-4 -16 he has
22 -2 he is
-12 24 he may
-11 -7 he must
3 13 he not
14 -5 he remains
10 -6 he shall
-8 -7 he should
-7 11 he understands
-9 21 he was
21 -10 he will
13 1 hear
7 -1 hear argument
-3 13 hear the
-2 38 heard
31 10 heard .
11 -6 heard ;
-9 8 heard and
7 -3 heard at
-29 -7 heard on
7 -1 heard the
34 -70 hearing
-19 -4 hearing #
15 8 hearing .
-3 9 hearing :
46 8 hearing ;
-1 -6 hearing and
9 0 hearing at
3 10 hearing be
-9 5 hearing before
10 -3 hearing by
-12 40 hearing held
18 -2 hearing in
2 -22 hearing is
-11 -2 hearing may
-4 -7 hearing no
14 -2 hearing nor
6 -10 hearing of
-55 -19 hearing on
-17 0 hearing order
11 -4 hearing that
-13 4 hearing the
-1 9 hearing to
-7 0 hearing took
-5 8 hearing unless
16 -17 hearing vacated
-24 -1 hearing was
19 -2 hearing which
-8 0 hearing will
10 -2 hearing within
78 -48 hearings
9 -4 hearings and
23 -17 hearings for
19 -8 hearings is
17 -2 hearings shall
8 -2 hearings within
11 -6 hears
10 -18 held
9 7 held #
-15 23 held .
-31 -6 held and
-10 -2 held at
33 -9 held before
-1 8 held in
10 22 held on
3 -12 held outside
7 0 held the
-7 -7 held there
10 -9 held under
10 2 held within
-5 13 henceforth
52 12 her
-6 -6 her father
14 -1 her from
13 -4 her go
5 -7 her in
18 0 her into
-16 9 her motion
18 22 her out
-16 5 her removal
4 19 her to
6 16 here
-7 -3 here .
7 9 here ;
6 18 hereby
12 -11 hereby is
-3 7 hereby made
-19 -19 hereby ordered
23 -14 hereby stayed
3 6 herein
0 -11 heretofore
14 13 high
9 13 high risk
36 32 him
8 -2 him ;
8 0 him again
-10 5 him and
0 8 him at
18 -4 him back
5 -9 him from
22 -20 him in
10 5 him into
2 13 him on
5 -13 him out
3 17 him outside
6 -8 him the
-13 27 him to
3 9 him until
3 12 him without
20 15 himself
7 26 his
10 -4 his #
-6 -5 his attorney
-10 -3 his bond
-8 -5 his brother
-11 3 his case
16 -2 his confinement
9 -4 his counsel
6 2 his departure
6 -8 his detention
-9 15 his family
7 -1 his former
-8 8 his hearing
17 5 his lawyer
-12 1 his lawyers
-15 3 his legal
14 -8 his liberty
18 18 his motion
-11 16 his or
3 -10 his order
-6 13 his own
-9 -4 his passport
-11 6 his petition
13 -2 his prior
-1 14 his property
-13 -11 his release
33 -27 his removal
22 0 his request
-16 13 his return
18 -7 his sister
-12 5 his travel
-1 12 his wife
34 -20 hold
9 3 hold a
9 -5 hold him
19 -10 hold petitioner
-6 -8 hold respondents
-15 -9 hold rooms
-12 10 hold that
23 -14 hold the
-7 1 holders
-16 -1 holding
-15 6 holding that
2 8 holds
-10 15 home
6 -1 home detention
-14 8 home to
1 9 honduras
5 10 honor
10 -1 honorable barnabas
19 14 honorable cyprian
-7 17 honorable dunstan
-3 -6 honorable everardo
7 -2 honorable ludmila
-2 8 honorable marguerite
-15 -3 honorable peregrine
9 3 honorable philippa
-1 -6 honorable quentin
-4 12 honorable rosamund
-1 -7 honorable stellan
1 -14 honorable thaddea
15 18 hospital
-27 8 hour
-7 13 hour #
-14 3 hour .
29 -30 hours
8 -2 hours .
0 7 hours ;
3 -13 hours and
21 -11 hours notice
-11 -6 hours of
-7 12 hours on
34 1 house
14 -3 housed
-1 -9 housing
-18 -6 however
8 4 hpb
17 -3 hr
8 18 hrg
7 -1 hurtado
-7 1 husband and
-14 3 i
-5 -13 i #
-11 3 i .
-14 7 ibarra
40 -50 ice
-7 -10 ice .
10 -4 ice at
-4 9 ice custody
6 -7 ice has
18 -2 ice is
12 -18 ice may
-9 -3 ice officer
-8 -2 ice officers
-11 -9 ice personnel
-7 12 ice s
24 -8 ice shall
-8 5 ice to
-9 13 ida
10 -5 idemudia
-4 9 identified
-17 12 identity
-7 -22 if
3 -9 if no
7 -8 if one
-7 -13 if petitioner
8 -2 if she
-11 10 if such
7 7 if they
-8 2 iii
0 -6 ij
-5 14 ikeda
12 -7 illinois
-7 6 image
-7 6 image attached
29 16 immediate
-3 11 immediate steps
13 3 immediately
6 2 immediately .
9 -8 immediately release
73 -17 immigration
4 6 immigration custody
44 -13 immigration judge
0 -8 immigration judges
12 1 imminent
3 -10 impose
9 6 imposed
6 -7 imposed at
8 10 imposed by
-10 1 imposed on
-11 -2 imposes
-7 -8 imposing
9 -2 imprisonment
2 11 improper
-10 -13 in
36 -11 in #
-14 7 in a
-13 -32 in abeyance
-17 -19 in accordance
-3 7 in active
8 13 in addition
3 7 in alexandria
-3 -16 in all
1 -8 in and
-1 6 in appendix
20 1 in arizona
13 -6 in california
19 -14 in chambers
-13 -22 in civil
6 10 in concert
-4 8 in conformity
-36 -13 in contempt
-9 -1 in costs
3 25 in court
-10 -13 in courtroom
-11 5 in custody
6 5 in december
4 -6 in detention
7 7 in due
-7 2 in ecf
3 21 in effect
2 -7 in english
-9 7 in error
2 -10 in every
8 26 in exhibit
-24 -4 in favor
-9 -9 in fees
18 11 in full
-12 4 in habeas
23 -5 in hand
-11 -14 in his
-7 15 in ice
0 6 in immigration
2 -18 in it
1 -16 in its
-1 -7 in january
7 -1 in keeping
-5 24 in lieu
-8 -10 in light
-10 0 in limine
5 -10 in maine
13 -11 in minnesota
-9 -4 in no
8 -2 in october
-8 -3 in on
12 -1 in one
-7 12 in open
7 21 in opinion
2 -9 in order
-7 1 in paragraph
14 16 in part
-38 -11 in person
10 10 in petitioner
19 27 in place
-5 11 in portland
-2 -9 in private
-6 -9 in receipt
2 -13 in refusing
14 11 in san
12 -2 in september
5 14 in seven
-12 -21 in support
-18 7 in that
22 47 in the
-45 7 in this
-7 -1 in time
-6 8 in today
-10 15 in u
17 -4 in vermont
7 11 in violation
1 7 in virginia
-1 8 in which
-26 4 in writing
-7 -2 inability
10 -1 inabinet
10 -1 inabinet on
-8 -2 inc
-8 -2 inc .
-12 9 include
8 10 included
-13 16 including
7 -12 indefinite
-8 -2 index
11 -4 indiana
-11 -2 indictment
12 2 individual
45 -21 individualized
15 -6 individualized custody
18 -9 individualized determination
8 -2 individually
15 17 individuals
11 14 individuals on
-10 15 ines
-23 13 inform
-23 13 inform the
8 -10 informal
-8 -4 information
-8 -20 informed
-8 -1 informed of
7 -3 inherent
5 1 initial
-9 0 initial appearance
-5 -8 initials
32 72 injunction
11 -6 injunction #
51 -3 injunction .
-12 23 injunction :
12 24 injunction ;
-39 28 injunction against
11 -3 injunction and
-15 2 injunction as
18 3 injunction at
-15 8 injunction barring
-9 -1 injunction by
10 -4 injunction directing
22 -7 injunction entered
13 -12 injunction filed
-12 1 injunction hearing
-13 8 injunction in
1 13 injunction is
-9 -2 injunction of
6 -6 injunction on
-79 50 injunction pending
7 -7 injunction requiring
24 -31 injunction that
11 0 injunction to
-4 13 injunction will
-5 6 injunctive
9 -3 ins
1 -10 inside
16 0 insofar
16 0 insofar as
-6 0 inspect
-11 -11 inspection
-15 -3 instead
-11 5 instructed
-9 6 instructed to
-9 1 instructions to
3 -7 intention
3 -7 intention to
40 17 interim
25 11 interim order
-12 26 interim relief
-4 -26 interim stay
8 -5 interior
-34 -7 interpreter
4 -9 intervene
12 0 intervening
-9 9 intervenor
-15 11 interview
0 9 interview .
7 -7 interview may
-1 24 interview with
-18 -13 interviews
18 -53 into
15 -19 into a
28 -21 into custody
-16 -3 into the
-8 2 iraqi
-12 15 irr
-9 9 irreparable
7 20 is
-10 -6 is #
3 -24 is .
19 -6 is a
-1 -16 is accordingly
-8 -2 is adjourned
35 -15 is administratively
9 7 is adopted
5 -9 is affirmed
-9 8 is allowed
3 -10 is also
-3 -8 is an
-7 5 is approved
-11 6 is asked
1 -9 is at
-7 -1 is awarded
16 -3 is before
0 12 is broadened
-12 -1 is canceled
-1 -20 is cancelled
-15 5 is certified
-6 10 is changed
-19 -1 is closed
-2 -7 is complete
2 -21 is continued
-18 -8 is corrected
-1 -11 is decertified
-26 33 is decided
26 5 is deferred
52 22 is denied
-6 -3 is directed
-17 -6 is discharged
-18 1 is dismissed
-4 25 is dissolved
17 12 is done
-24 -12 is due
-9 12 is enlarged
-5 -19 is entered
-8 0 is excluded
1 -8 is excused
12 -14 is extended
-8 -2 is filed
-10 6 is finally
-9 0 is fixed
-3 27 is for
9 19 is further
14 -30 is granted
9 4 is heard
26 -7 is held
8 17 is hereby
8 -22 is in
-9 6 is instructed
8 3 is kept
16 -14 is left
9 8 is lifted
-7 12 is likewise
13 -7 is made
-3 -8 is moved
17 -1 is narrowed
7 1 is necessary
-2 9 is neither
-27 18 is no
27 -22 is not
-12 -10 is now
9 -2 is of
-15 11 is off
-12 32 is ordered
-12 -11 is otherwise
11 6 is over
-7 -4 is overruled
9 9 is pending
-9 -1 is placed
-6 -6 is planned
-8 9 is postponed
16 -1 is preliminarily
15 -3 is premature
0 9 is present
-10 13 is prolonged
-6 14 is provisionally
-4 -6 is put
-10 -1 is received
-24 -2 is referred
8 3 is refused
11 -3 is released
22 -19 is remanded
-4 -10 is removed
-16 16 is renewed
-6 0 is replaced
-10 -2 is represented
6 -9 is rescinded
2 6 is reserved
16 8 is resolved
-1 14 is respectfully
19 -7 is revoked
-5 -18 is satisfied
-3 -14 is scheduled
-10 3 is set
22 5 is stayed
9 -1 is still
10 3 is stricken
-18 -3 is struck
12 -3 is subject
25 -20 is suspended
1 8 is taken
10 20 is temporarily
-1 16 is terminated
-12 -6 is that
10 -25 is the
-24 11 is therefore
6 -3 is thus
-11 10 is timely
38 18 is to
-14 5 is too
7 -27 is unaffected
-9 -16 is unchanged
-8 -12 is under
24 12 is undone
7 -3 is unlawful
-7 -2 is unopposed
-7 21 is until
-7 -9 is vacated
-8 -1 is voluntarily
-17 -9 is waived
-11 4 is warranted
-6 1 is well
-3 12 is withheld
-9 -9 is without
38 -4 island
19 -9 island .
-23 17 issuance
-23 9 issuance of
7 14 issue
30 17 issue .
-4 12 issue ;
-3 -19 issue a
7 -24 issued
-19 -11 issued .
-1 12 issued a
-20 -19 issued by
-1 29 issued in
2 -14 issued on
13 4 issued papers
19 -2 issues
11 -14 issues .
8 22 it
-6 -1 it .
-4 7 it :
-16 0 it ;
-12 -7 it appearing
0 -10 it by
1 15 it did
7 1 it does
8 2 it has
-16 -1 it in
3 -9 it is
-12 -2 it may
-10 7 it protects
-15 8 it reaches
7 -9 it requires
-6 10 it says
-10 -3 it seeks
16 -8 it shall
17 -1 it stands
-12 2 it that
11 9 it the
2 -13 it to
19 1 it was
-24 -1 it will
-3 6 it within
-4 -6 it would
-6 -10 itinerary
41 -4 its
-10 4 its discretion
18 -3 its earlier
20 -5 its entirety
7 5 its entry
23 10 its jurisdiction
5 -13 its order
-16 -24 its own
-2 -12 its response
-27 -1 itself
-1 -8 itself .
-10 -4 itself is
-9 -2 iv
27 -21 j
32 -19 j .
43 -22 jail
-17 -3 jail .
6 -3 jail and
8 -3 jails
-2 13 january #
-4 9 jean
0 10 jean robert
6 -11 jena
6 9 jersey
3 7 jersey and
22 1 jf
22 1 jf #
-18 8 jlw
-3 10 join
20 -14 joins
19 -13 joins dissenting
1 4 joint
-12 -1 joint letter
22 9 joint motion
-1 13 joint report
-4 8 joseph
-5 10 jp
-5 10 jp #
-18 20 jt
12 2 judge
13 0 judge #
1 -16 judge .
-8 6 judge :
10 7 judge ;
4 -11 judge and
7 0 judge applied
-7 0 judge as
17 -6 judge castaing
4 -8 judge cutting
-37 5 judge denying
-6 9 judge dissenting
-6 -5 judge dissents
-10 -1 judge ead
1 -14 judge easterling
6 -9 judge for
-8 12 judge gladding
-10 16 judge greyling
-1 9 judge has
-6 -8 judge is
5 -12 judge judge
-7 21 judge kettering
8 0 judge must
15 16 judge on
34 -16 judge order
-9 -11 judge panel
7 18 judge parties
8 1 judge re
-19 -14 judge s
10 2 judge shall
-6 -1 judge sy
-10 -3 judge text
8 0 judge that
-13 -5 judge the
-11 0 judge to
10 0 judge weighed
-10 12 judge with
19 -3 judge within
4 20 judges
7 -6 judges .
-54 39 judges :
1 -12 judges ;
9 -5 judges and
9 -3 judges authoring
1 8 judges granting
13 -15 judges the
24 -32 judgment
14 12 judgment .
6 0 judgment ;
4 -15 judgment adopting
-18 -11 judgment and
4 20 judgment as
15 -7 judgment by
12 6 judgment denying
-15 -15 judgment entered
20 18 judgment filed
-39 -10 judgment in
-4 19 judgment is
14 1 judgment of
0 11 judgment order
-13 -1 judgment pursuant
-10 4 judgment the
-7 -2 judgment to
19 -4 judgment vacated
7 -1 judicial
16 8 judicial district
-8 -9 judicial notice
-12 20 july
-11 21 july #
-19 24 june
-14 19 june #
-18 12 jurisdiction
-3 14 jurisdiction .
10 -14 jurisdiction ;
1 -11 jurisdiction is
12 -9 jurisdiction of
11 10 jurisdiction over
-1 15 jurisdiction the
-10 0 jurisdiction to
-18 0 jurisdiction under
-5 -12 jurisdictional
-16 -1 jurors
-22 -9 jury
-7 0 jury selection
-3 -7 jury trial
-22 1 just
-15 -3 justice
-15 10 justice .
14 -5 justice and
19 -13 justice joins
15 -12 justice with
11 -14 jw
11 -4 jwe
18 -12 k
5 -6 k .
11 -4 k sb
21 -9 karnes
-15 5 kb
-15 5 kb #
-24 5 kde
-13 11 kdp
37 -7 keep
15 -3 keep her
10 4 keep him
-4 12 keep mr
21 -21 keep petitioner
-21 -10 keep the
10 7 keeping
7 -1 keeping with
20 -5 keeps
-2 14 kentucky
14 -4 kept
-12 22 kept from
24 -5 kept in
-7 20 kettering
8 -2 kettering .
-15 22 kettering on
11 -6 keys
-6 -1 kjblc
-6 -1 kjblc #
-15 16 knowingly
-2 -7 knowledge
-11 -1 known
-8 0 kofi
25 11 krome
16 -29 ks
-3 11 ktr
-4 -8 kw
-4 -8 kw #
6 -1 kwaku
6 -1 kwaku adjei
8 0 kwame
8 0 kwame stallworth
2 -13 l
3 -10 l .
8 6 l dia
8 -8 la
-34 10 lack
-34 10 lack of
12 6 lacked
8 7 lacks
16 2 lacks authority
-2 38 land
3 -8 landed
10 -13 landry
10 -13 landry cook
-10 6 lang
-11 5 language
-6 -7 language he
-2 7 language the
-9 39 laos
-18 10 lapse
0 7 lapse on
5 11 lapsed
-8 13 lapses
5 8 large
-4 -18 last
8 -2 last night
4 13 last until
3 -6 lasts
-20 -19 late
1 -13 later
-24 8 law
-9 -3 law and
-8 0 law library
0 9 law of
8 2 lawful
9 0 lawful .
0 -26 lawyer
-6 -13 lawyer .
-11 0 lawyer within
-36 -12 lawyers
-14 0 lawyers .
-7 -4 lawyers who
21 -5 lc
21 -5 lc #
-9 9 lcabp
-9 9 lcabp #
-6 -9 lcacf
-6 -9 lcacf #
-6 9 lcatl
-6 13 lcawp
-6 13 lcawp #
-2 -8 lcbjh
-2 -8 lcbjh #
-3 -10 lccnp
-3 -10 lccnp #
-8 4 lcedb
-8 4 lcedb #
-2 6 lcepn
-2 6 lcepn #
-6 5 lcifc
-6 5 lcifc #
-15 2 lcjb
-15 2 lcjb #
7 -7 lcjpo
7 -7 lcjpo #
-6 15 lclbh
-6 15 lclbh #
-13 20 lclfw
-13 20 lclfw #
-1 11 lclob
-1 11 lclob #
-10 4 lcmos
-10 4 lcmos #
-6 13 lconb
-6 13 lconb #
-8 -8 lcorb
-8 -8 lcorb #
-6 9 lcspt
-6 9 lcspt #
7 -3 lcwos
7 -3 lcwos #
15 1 leal
21 0 leal #
12 12 least #
29 5 leave
22 2 leave .
15 8 leave of
9 16 leave the
-49 -23 leave to
27 -13 leaves
-17 3 leaving
-16 -6 leaving the
25 -15 left
3 8 left the
-20 -2 left to
9 2 left with
-39 -14 legal
-14 5 legal status
-7 -4 legal visitation
-4 14 legally
10 -23 length
13 -8 length of
-6 -2 leonie
-6 -2 leonie v
-7 12 less
-10 0 less than
16 -10 let
-9 0 let counsel
27 -19 let go
15 -4 let her
5 -8 let him
33 -16 let out
-8 -8 let petitioner
-20 7 let the
23 0 leticia
-41 -27 letter
-4 -11 letter at
-11 -3 letter filed
33 5 letter order
3 -9 letter request
-7 -7 level
-11 0 levy
-4 -6 lfe
-6 21 lhb
-13 13 lhs
-10 7 lhs judge
-1 11 liban
42 -38 liberty
11 -10 liberty .
-6 -6 liberty is
8 -2 liberty on
-13 11 liberty to
-8 0 library
-5 24 lieu
-5 24 lieu of
10 6 life
19 2 life of
23 3 lift
16 0 lift the
16 4 lifted
9 4 lifted .
18 -11 lifted and
-12 28 lifted as
-15 15 lifting
-8 -10 light
-8 -10 light of
-18 6 like
8 -2 likelihood
3 12 likely
-5 17 likewise
20 2 lim
-10 0 limine
2 -27 limit
-10 -10 limited
0 -10 limits
-2 8 lindahl
-2 8 lindahl :
7 -2 lindell
-11 16 lindholm
-2 -7 line
-12 -9 lines
-19 -10 lis
-19 -10 lis pendens
-5 14 list
-7 -16 list of
-8 13 listed
-2 26 listed in
9 5 litigant
9 5 litigant served
-26 -5 litigation
11 -11 live
13 -2 lived
-8 -1 llc
-23 41 lnhlc
-23 41 lnhlc #
-21 -4 local
-13 9 local civil
-5 -7 local rule
8 -1 locked up
-17 6 lodged
-14 9 lodged at
-7 -7 log
-17 -4 logs
-9 16 long as
-13 26 longer
16 -7 longer .
-23 -3 longer in
15 -1 look at
-8 11 looked
7 -8 looks
-16 10 los
-16 10 los angeles
-17 -8 lost
19 -16 louisiana
7 -9 louisiana .
7 2 louisiana and
-9 3 lowell
-6 -1 lr
-7 -1 lucia
7 -2 ludmila
7 -2 ludmila p
25 7 luna
15 0 luz
15 0 luz valenzuela
-12 -3 lwd
-12 -3 lwd judge
14 -2 lyle
1 10 m
8 -11 m .
-15 30 made
6 13 made applicable
-11 1 made at
5 -6 made in
-24 29 made the
-6 9 made to
-30 -69 magistrate
-29 -67 magistrate judge
-6 3 maharjan
-27 -10 mail
9 -10 mail .
-7 0 mail the
6 -18 mailed
6 -5 mailed .
-5 3 mailed by
6 2 mailed notice
4 -17 mailed to
18 -3 maine
14 10 maintain
13 6 maintain the
1 14 makes
9 -6 making
6 0 makoa
6 0 makoa renfield
12 -1 man who
-12 -3 management
-6 -1 management conference
-36 -30 mandamus
-10 39 mandate .
3 -7 mandate :
-5 12 mandate and
-3 7 mandate having
-5 -8 mandate is
0 -11 mandate issues
-10 0 mandate to
0 -9 mandate until
11 -2 mandatory
11 -2 mandatory detention
-2 24 manifest
-4 6 manifest and
-13 -14 manifests
8 -6 manner of
6 -4 march
7 0 march #
0 -10 marchetti
-1 -7 marginal
-1 -7 marginal order
-13 6 marguerite
-2 8 marguerite lindahl
-12 11 mark
-1 12 mark this
2 10 marked
-1 -7 marlowe
10 -2 marsh
41 -12 marshal
17 -2 marshal .
10 1 marshals
-8 2 marshals service
32 -29 maryland
-2 -8 maryland and
17 2 massachusetts
6 -1 massachusetts .
22 -2 material
28 0 material witness
-22 -37 matter
18 -6 matter .
-8 -1 matter be
-8 1 matter comes
2 -8 matter is
-16 2 matter jurisdiction
9 -2 matter of
11 -17 matter submitted
0 -7 matter to
-8 -3 matter under
-6 7 matters
-3 4 may
4 23 may #
18 -2 may act
-17 -5 may attend
14 12 may be
10 12 may carry
-6 -1 may come
21 8 may consider
-2 -15 may file
10 4 may go
0 -25 may have
8 -7 may move
-7 34 may not
-3 19 may proceed
-4 17 may put
12 -6 may re
-8 -1 may refile
-24 25 may remove
-18 -7 may reply
11 -15 may seek
-11 0 may sit
16 -8 may take
-11 2 may travel
15 -17 mboye
15 -17 mboye circuit
-2 15 mc
-2 15 mc #
15 -18 mcolc
15 -18 mcolc #
-7 3 mean
30 2 means
20 11 meantime
16 8 meantime .
34 37 meanwhile
22 12 meanwhile .
-6 -6 mediation
12 -13 medical
-5 -20 meet
-6 -7 meet with
35 57 member
-15 -1 member .
13 0 member a
-9 -4 member about
19 2 member and
-6 -1 member arrested
15 14 member before
11 -6 member for
15 -3 member j
5 2 member may
4 16 member of
-3 12 member s
-7 7 member shall
-10 7 member to
-3 6 member under
-4 -10 member unless
-9 5 member whose
8 16 members
-13 -7 members .
-5 -6 members about
7 -4 members and
1 -10 members are
-4 -8 members at
9 2 members be
7 0 members detained
-4 -7 members having
3 -14 members held
-9 13 members in
13 1 members listed
-3 11 members may
-12 18 members of
0 -7 members outside
10 -6 members to
-2 15 members who
-14 5 members with
-2 -9 members without
1 12 memo
-8 34 memo endorsed
11 -21 memo endorsement
-14 -11 memoranda
-19 -14 memorandum
28 -16 memorandum and
-1 9 memorandum decision
5 -7 memorandum disposition
10 0 memorandum filed
-7 -6 memorandum of
-2 -15 memorandum on
-28 14 memorandum opinion
-18 -3 memorandum order
9 18 memorializing
10 13 memorializing the
-1 13 men
-4 12 menjivar
-2 9 menjivar stroud
-5 8 meo
-10 0 merit
8 -3 merits after
-13 6 merits panel
22 -11 merrill
10 -11 mesa
-12 13 met
-1 14 met the
8 3 method
8 3 method :
-4 6 mexico
12 2 mg
12 2 mg #
-9 9 middle
-7 11 middle district
-1 15 midnight
-2 13 midnight .
12 -9 miles
38 -16 minnesota
5 24 minnesota .
11 -5 minnesota by
3 -8 minnesota until
-1 -7 minors
-24 25 minute
10 20 minute entry
-39 12 minute order
-12 -13 minutes
3 -9 minutes .
-13 -3 minutes of
2 10 miscellaneous
-1 9 miscellaneous relief
21 -7 missed
6 -2 missed two
-21 5 modified
-13 3 modified :
9 -5 modify .
8 2 modify :
7 0 modify class
-29 -3 modify conditions
-7 7 modify preliminary
-12 7 modifying
-12 0 modifying conditions
20 -11 monday
-20 -12 monitor
-8 -3 monitor .
-14 -8 monitoring
-7 -1 monitoring device
20 3 montana
-13 17 montclair
-13 17 montclair devries
18 -4 montgomery
8 -16 month
-6 -7 month .
-9 1 month ;
42 -26 months
21 -2 months have
-36 -21 moot
-21 4 moot #
6 13 moot .
-9 7 moot ;
19 -10 moot motion
-7 -5 moot petitioner
16 -18 moot the
-34 6 more
-11 19 more days
-3 -22 more than
-4 20 morning
-11 -1 morning .
27 -13 moshannon
22 -2 moshannon valley
-54 10 motion
-7 12 motion #
18 6 motion .
-9 -7 motion :
-9 23 motion ;
7 21 motion and
16 -4 motion as
1 14 motion at
-9 4 motion be
-28 -6 motion by
8 14 motion denied
7 21 motion disposition
24 -17 motion dkt
-19 -2 motion doc
-15 2 motion docket
-11 -10 motion ecf
29 -5 motion filed
12 0 motion filing
-19 -70 motion for
2 24 motion granted
-24 20 motion hearing
-10 3 motion held
-7 1 motion in
-17 7 motion is
16 -12 motion may
6 -21 motion of
1 10 motion on
-7 -1 motion requesting
13 6 motion respondents
-9 15 motion that
-43 -53 motion to
-29 26 motions
9 7 motions .
-13 11 motions and
-18 8 motions for
-6 0 motions in
18 20 motions panel
-12 1 motions to
-12 -10 movant
59 -55 move
6 -15 move him
21 -4 move petitioner
2 -10 move to
29 -10 moved
-1 9 moved for
0 -17 moved from
6 -1 moved outside
22 13 moved to
8 4 moves
21 -26 moving
15 -29 moving petitioner
34 11 mr
34 11 mr .
-17 -7 ms
-17 -7 ms .
12 -28 much
18 -20 much of
3 -16 must
-8 8 must answer
19 -21 must be
-3 -7 must first
-7 -1 must give
8 -3 must have
-8 5 must keep
-9 5 must not
7 -2 must release
11 4 must return
15 -10 n
28 -1 n ybarra
18 -7 nakashima
-34 -3 name
7 7 name .
-7 -2 name and
-13 -6 name the
-40 20 named
-15 20 named in
-4 -12 named plaintiffs
-18 2 names
-10 -4 names of
17 -1 narrowed
7 -2 narrowed to
-11 1 nationals
-6 7 nationwide
-1 7 naval
-1 7 naval station
5 -9 near
11 -7 nearer
4 17 necessary
2 10 necessary .
21 -11 need
5 -9 need for
-2 -17 need not
-10 8 needed
14 0 needs
4 -6 nef ammi
-13 2 nef dls
-1 10 nef sld
24 -1 nef tr
-5 -7 nef trw
24 -5 negative
20 37 neither
4 19 neither deported
19 -16 neutral
11 -9 neutral decisionmaker
-31 26 never
-10 6 never been
26 31 new
-3 21 new date
-4 -11 new hampshire
6 9 new jersey
6 -2 new one
27 13 new york
16 0 newly
7 5 next
37 -10 next available
-20 -7 next friend
-10 6 ngata
-2 15 nigeria
9 -1 night .
15 9 nine
6 -2 nine detainees
4 11 nine persons
-24 16 ninety
-20 17 ninety days
-14 0 ninth
-14 2 ninth circuit
-17 1 nkemelu
-3 27 nken
6 -9 nken factors
13 -24 no
25 21 no .
-5 -10 no administrative
-1 11 no attached
14 -3 no bond
29 -1 no condition
1 9 no document
-14 10 no extension
27 -20 no further
8 -2 no hearing
-11 -3 no ice
-7 6 no image
-9 -6 no judge
1 13 no jurisdiction
14 0 no later
-2 7 no less
10 -2 no likelihood
-7 37 no longer
10 8 no member
-12 -2 no more
-5 10 no objection
-11 -2 no objector
-11 -16 no officer
11 7 no one
16 0 no opposition
-14 15 no order
-2 6 no other
6 -2 no pdf
8 -1 no person
-9 -1 no present
-8 2 no putative
10 -5 no reason
6 18 no removal
-8 -3 no response
-17 0 no right
-2 -12 no ruling
-22 8 no stay
19 -3 no such
-14 0 no view
-27 18 nobody
15 -28 non
20 -7 non document
6 -8 non published
-1 -10 non registered
10 0 noncitizen
-13 10 noncitizens
-10 17 noncitizens in
-9 -1 nondispositive
11 36 none
-15 22 none .
-1 8 none is
25 6 none of
28 -15 noon
-10 3 noon #
8 -6 noon .
0 13 noon ;
8 -6 noon and
18 -16 noon on
4 -12 noon tomorrow
-8 -1 nop
54 51 nor
-18 9 nor irreparable
8 18 nor to
8 4 north carolina
6 -7 northern
5 -8 northern district
-13 4 not
-5 16 not #
25 -11 not .
-7 4 not ;
9 -1 not a
-16 -34 not affected
-15 6 not appear
-12 3 not be
4 -9 not become
-1 -13 not been
-4 8 not carried
-7 34 not deport
-4 11 not disturb
-5 21 not effect
-17 12 not execute
-13 4 not for
16 -3 not hold
-2 8 not in
17 16 not issue
-9 -4 not later
-13 21 not made
38 -24 not move
-7 4 not named
-18 -9 not of
-8 7 not only
-11 -16 not precedential
-1 -7 not present
14 11 not produced
25 9 not re
4 -7 not relocate
-2 33 not remove
17 -18 not shown
-8 -2 not solicit
4 6 not subject
17 -20 not take
-15 3 not the
23 -12 not to
25 -6 not transfer
5 -2 not well
-12 0 not yet
8 10 notation
8 10 notation order
4 -13 notes
11 2 notes for
-14 -11 nothing
-9 0 nothing further
1 14 nothing herein
-1 -10 nothing in
-13 -4 nothing is
-9 -3 nothing of
-7 -1 nothing remains
7 -5 nothing to
-29 0 notice
14 -7 notice .
-21 14 notice in
-19 1 notice of
-10 -2 notice plan
-12 1 notice that
-2 10 notice the
8 -6 notice to
-8 -9 noticed
5 13 notified
7 18 notified .
-6 -16 notify
-10 6 notify chambers
4 -18 notify the
-14 -7 noting
-11 0 noting #
0 -10 noting date
9 1 notwithstanding
-8 2 notwithstanding #
2 9 notwithstanding the
-14 -18 november
-1 -29 november #
40 24 now
-6 7 now at
-20 1 now due
9 -3 now in
9 4 now runs
35 5 nowhere
24 -6 nowhere else
-7 7 number
-8 11 number #
18 9 number :
-10 -3 number in
15 -12 numbers
-9 5 nwachukwu
-13 4 nwosu
-19 12 o
-13 11 o .
-25 12 oath
3 -9 obeyed
12 9 obi
-14 -12 object
-13 -5 object to
27 -6 objection #
-9 6 objection .
-10 -1 objection to
-16 -25 objections
-8 -5 objections and
-8 -8 objections due
-12 -2 objector
-8 -2 objector appeared
11 5 obligation
10 -1 obliged
10 -1 obliged to
-7 11 obt
-7 11 obt wnk
-21 -2 obtain
-7 -5 obtained
-4 14 occur before
-18 12 ochoa
-9 0 october #
9 -2 october .
1 -7 odalys
-9 -1 oduya
10 -8 of
41 25 of #
-15 -1 of a
16 0 of alaska
-15 12 of all
-17 6 of an
8 19 of appeal
-3 13 of appealability
34 -10 of appeals
-2 -12 of appellate
0 -21 of april
9 -8 of arrest
-7 -1 of attorney
7 0 of both
-6 0 of certiorari
-3 -9 of charge
-7 -2 of civil
11 4 of colorado
6 -12 of compliance
25 0 of confinement
-14 -4 of costs
10 -2 of counsel
14 12 of court
-8 0 of custody
-11 0 of defendant
2 -7 of defendants
-6 11 of defense
-15 20 of deportation
-8 -7 of detainees
23 -2 of detention
-22 -25 of dismissal
-15 -5 of each
-3 12 of ecf
0 -11 of electronic
-6 17 of entry
-13 -3 of every
-10 -4 of fact
6 15 of february
5 -22 of flight
0 12 of florida
-5 7 of fourteen
6 2 of habeas
7 -14 of her
-7 -27 of his
3 -24 of it
-13 19 of its
16 -13 of january
-10 30 of judge
12 -21 of july
11 23 of june
-48 8 of jurisdiction
-7 -3 of justice
-12 -3 of law
-15 -2 of local
-17 -7 of louisiana
-10 -20 of mandamus
-2 25 of mandate
-7 40 of march
-11 -1 of may
5 -7 of minnesota
-1 -10 of motion
8 0 of mr
23 -8 of new
-7 1 of no
5 -13 of november
-14 16 of october
5 11 of oregon
21 -15 of pennsylvania
-12 -2 of persons
9 11 of petition
-4 -22 of petitioner
-4 12 of petitioners
-8 24 of plaintiff
6 -5 of proof
-4 7 of prosecution
-7 -6 of record
18 -12 of release
-40 -3 of removal
14 -2 of request
7 -20 of respondents
1 11 of responsibility
-1 9 of return
6 -9 of september
-9 -15 of standing
7 4 of state
-1 13 of stay
-13 -3 of subject
-6 12 of success
26 -4 of supervision
12 -4 of ten
9 10 of texas
-28 18 of that
-3 -19 of the
-1 16 of their
14 -1 of them
38 21 of this
-2 -9 of those
-9 -2 of three
-28 -10 of time
5 9 of transfer
10 15 of usca
23 1 of vermont
8 -5 of virginia
0 12 of voluntary
12 -10 of which
-8 18 of whom
7 -1 of yajure
-2 16 off
9 4 off .
-7 -1 off calendar
-11 9 off on
-7 -2 off or
-6 13 off the
-11 -9 offered
30 1 office
-6 8 office and
-9 0 office director
-39 -12 officer
-17 -2 officer shall
-49 -52 officers
7 10 officers agents
-10 -16 officers are
-12 -12 officers from
-3 -7 officers may
-9 -11 officers shall
-1 -7 official
5 -8 okada
6 -8 okada and
-14 17 okafor
-13 17 okafor and
-2 16 oklahoma
-8 3 old
13 -8 omnibus
13 -8 omnibus order
-17 6 on #
2 27 on .
0 50 on a
-2 -9 on account
10 4 on alternatives
-4 18 on american
-7 3 on an
-16 29 on any
-15 -11 on appeal
4 12 on april
-2 7 on august
27 6 on bail
-11 7 on behalf
-11 -4 on bond
-11 -2 on compliance
-3 11 on conditions
19 -6 on consent
-1 6 on contempt
-3 13 on december
8 -7 on defendants
-16 14 on deportation
-3 -7 on each
-16 9 on fear
13 1 on her
7 -13 on his
9 -3 on hold
-3 14 on it
3 -18 on its
-19 -7 on january
10 0 on joint
-16 24 on july
10 -28 on june
5 -18 on march
-43 -65 on motion
-7 8 on motions
-8 9 on november
-4 -20 on october
7 -9 on or
8 -2 on order
14 -4 on parole
16 -4 on petition
-19 -8 on petitioner
-7 10 on plaintiffs
2 -17 on re
-10 6 on reconsideration
-8 -3 on remand
-2 42 on removal
15 -3 on report
5 3 on respondents
6 -5 on september
-2 9 on stipulation
0 -6 on supervision
-10 7 on that
-38 -3 on the
10 -8 on their
19 21 on this
46 11 on to
23 -6 on transfer
43 -9 on transfers
-12 -2 on travel
-12 6 on until
-1 -6 on what
-23 -13 on whether
19 -3 once
7 -3 once and
8 -4 once the
36 -3 one
-14 -1 one #
11 1 one .
9 -6 one ;
7 -8 one by
-10 -2 one hour
22 -17 one is
-5 16 one of
7 8 one on
10 12 one week
-2 -8 one who
-3 8 one with
10 -1 one within
-22 14 only
-9 -5 only .
8 -2 only :
7 -1 only by
-13 -3 only entry
12 -2 only in
-13 11 only order
-11 7 only so
-4 8 only the
-4 13 only to
6 -6 only upon
19 5 open
-7 12 open court
23 -1 open the
-10 7 opened
-9 -8 opening
-9 -8 opening brief
43 -3 operative
25 -23 opinion
-5 16 opinion #
-20 -13 opinion .
12 6 opinion :
-8 0 opinion ;
23 -9 opinion affirming
-24 32 opinion and
10 -2 opinion coram
22 -11 opinion denying
3 3 opinion filed
-7 1 opinion is
8 -15 opinion issued
8 3 opinion method
24 -5 opinion of
27 -16 opinion order
0 -8 opinion per
-40 -19 opinion re
9 -6 opinion signed
-1 16 opinion vacating
3 -10 opinions page
-8 7 opportunity
-8 7 opportunity to
2 -11 opposed
6 -5 opposed motion
-1 -8 opposing
-23 -11 opposition
7 -2 opposition by
-10 -5 opposition due
-20 -8 opposition to
-6 10 optional
-6 10 optional reply
25 35 or
2 8 or #
19 14 or after
-18 4 or altering
16 -9 or amend
-13 -1 or an
-14 24 or any
4 -9 or at
-8 -28 or before
2 8 or by
15 -17 or danger
3 9 or deport
-2 -8 or else
17 1 or from
-9 1 or further
-11 9 or her
14 -5 or in
-7 -5 or is
11 -1 or moved
-11 2 or on
-15 -2 or opinion
-6 8 or otherwise
11 4 or removal
-7 2 or removed
16 14 or the
-7 -1 or threaten
-11 37 or to
15 9 or transfer
11 10 or transferred
-2 -14 or voluntary
-15 2 or will
4 2 oral
-6 4 oral application
-27 -26 oral argument
8 -3 oral hearing
20 11 oral motion
-18 11 oral order
10 -9 oral request
2 9 oral ruling
-4 10 orally
-6 16 order
4 17 order #
-7 18 order .
-6 15 order :
-11 -6 order ;
1 14 order accepting
7 9 order adjourning
20 -9 order adopting
2 11 order affirming
11 -1 order after
6 8 order against
-12 13 order allowing
-20 14 order and
0 -18 order approving
23 -8 order as
-6 25 order at
-6 -4 order barring
3 17 order be
14 -14 order became
2 -11 order by
1 -16 order certifying
-9 5 order clarifying
15 -4 order clerk
-8 3 order compelling
4 17 order concerning
8 -4 order dated
12 -5 order defendants
0 -19 order deferring
9 -10 order denying
-7 -8 order deputy
22 -14 order directing
-14 -13 order dismissing
-10 16 order doc
-2 26 order enjoining
-6 38 order entered
-11 0 order exonerating
-7 0 order expanding
13 -1 order extending
-16 7 order filed
12 -29 order finding
13 19 order following
7 7 order forbidding
-3 11 order forthcoming
30 20 order granting
8 -11 order has
-7 -2 order imposing
7 14 order in
10 -12 order into
2 48 order is
-7 11 order issued
0 -9 order issues
-5 -7 order it
-11 -2 order marguerite
14 -1 order memorandum
10 18 order memorializing
-9 7 order modifying
6 -5 order no
10 -8 order non
18 45 order of
-32 -20 order on
-13 6 order overruling
26 -2 order pending
-10 -4 order permitting
-4 -7 order petitioner
-34 15 order re
-7 12 order regarding
-7 -2 order related
29 -5 order releasing
7 2 order remains
8 -3 order requiring
-3 -7 order resolving
16 -12 order respondents
22 -12 order setting
15 -16 order shall
11 -12 order signed
3 24 order staying
-3 -19 order striking
-7 -2 order sustaining
-5 -10 order taking
12 -3 order text
13 -7 order that
20 -22 order the
-28 12 order to
-7 13 order under
18 -7 order until
8 2 order upon
-15 -15 order vacating
-7 -6 order was
2 27 order which
24 0 order will
-10 -11 order withdrawing
11 13 ordered
-14 -31 ordered .
-8 -6 ordered :
13 -12 ordered adjudged
-6 3 ordered approving
-10 15 ordered as
-15 15 ordered at
-27 -11 ordered by
11 -1 ordered denied
14 4 ordered for
-10 6 ordered from
-3 26 ordered granted
14 -9 ordered granting
12 3 ordered not
18 4 ordered petitioner
20 15 ordered re
13 -1 ordered released
3 -8 ordered removed
28 -2 ordered that
-15 13 ordered to
11 -10 ordering
22 21 orders
-7 7 orders .
15 -3 orders are
-9 5 orders of
-3 19 orders otherwise
8 3 orders respondents
40 -4 orders that
8 -7 orders the
5 19 oregon
-8 0 orellana paz
12 -7 oriana
30 9 originating
18 9 originating case
21 -5 ork
21 -5 ork lc
10 -1 orozco
-8 -3 ortega
10 -17 osc
15 -4 ostrander
-4 15 ostrom
21 0 osvaldo
21 0 osvaldo pineda
10 -7 otay
10 -7 otay mesa
-18 15 other
7 -7 other relief
6 -8 other respects
-21 8 other than
-3 -12 others
-1 -7 others .
-7 14 otherwise
-12 7 otherwise .
-6 8 otherwise ;
6 -5 otherwise denied
3 9 otherwise or
10 2 otherwise ordered
-7 5 otherwise the
8 -1 ouedraogo
-3 -8 ought
-2 -7 ought to
-9 -7 our
38 22 out
5 -18 out .
40 30 out of
-14 -2 out on
11 9 out the
82 -9 outside
17 -10 outside maryland
8 -1 outside massachusetts
31 8 outside the
8 1 outside this
18 1 over
10 -5 over .
-11 -22 over the
9 10 over to
7 -1 overbroad
-7 -8 overruled
-4 6 overruling
8 -1 overruling objections
-3 11 overruling respondents
-1 -6 oversized
6 -15 own
-15 3 own costs
8 -6 own making
-13 -2 own motion
12 -8 own petition
22 -3 own recognizance
-4 12 own request
-4 11 own terms
-10 1 oyama
-7 -4 oyebanji
-13 -5 oyelaran
-2 -11 oyelowo
-9 2 oyelowo brandt
13 -4 p
5 -5 p .
10 2 p m
6 -34 page
-5 -11 page #
7 -11 page .
-6 -8 page limit
-44 1 pages
-8 13 pages .
-9 13 pages :
-37 -8 paid
-9 21 panel
13 6 panel :
8 -5 panel considers
4 -12 panel has
7 7 panel may
-12 -5 panel on
11 22 panel opinion
-16 -16 panel rehearing
-10 30 panel s
-21 7 paperless
-8 -2 paperless minute
-13 9 paperless order
-37 4 papers
-9 -14 papers .
-17 7 papers and
5 7 papers in
-10 -2 papers to
13 8 paragraph
-6 10 paragraph #
8 -1 paragraphs
-12 17 parent
-29 22 parents
17 -12 parole
12 -5 parole .
11 -4 parolees
-13 7 part #
25 -15 part .
15 6 part :
-6 14 part ;
-10 -24 part and
-8 0 part defendants
-13 3 part dismissed
-6 -7 part in
-1 -9 part judge
10 -20 part motion
-11 0 part petitioner
1 13 part plaintiffs
-7 3 part respondents
14 -10 part vacated
11 -14 parte application
0 13 parte motion
5 14 partial
10 -1 partial final
-2 -14 participants
-29 -1 parties
9 -12 parties #
16 -9 parties .
29 1 parties agree
10 -3 parties agreement
-11 7 parties and
1 -8 parties are
-2 -9 parties having
-13 -4 parties joint
7 18 parties notified
-2 10 parties request
-10 0 parties shall
11 4 parties so
-16 13 parties stipulation
-10 -1 parties the
-23 -8 parties to
-11 -7 party
-2 8 party shall
11 -1 paso
6 6 paso division
-13 2 pass
-16 7 passed
12 -2 passed with
-41 -17 passport
-7 -2 passport and
-13 -1 passport to
3 10 past
29 -3 patrol
-9 12 paul
4 11 pauperis .
18 12 pause
-9 12 pay
-11 2 pay #
-8 11 pay for
-13 -14 pay the
-12 -6 payment
-14 -4 paz
7 -9 pdf
0 -9 pdf document
6 0 pell addison
-19 -10 pendens
37 43 pending
5 10 pending .
2 14 pending ;
5 30 pending a
-14 -3 pending arbitration
0 -9 pending decision
10 -5 pending disposition
8 32 pending further
33 -2 pending habeas
-7 -11 pending motion
-7 -4 pending motions
4 8 pending petitioner
11 -6 pending receipt
5 8 pending resolution
-7 -1 pending respondents
-12 11 pending review
-7 10 pending the
31 6 pending trial
26 -16 pennsylvania
2 18 people
-44 22 per
-18 21 per curiam
14 -1 peralta
-21 0 peregrine
-15 -3 peregrine a
30 0 period
11 -10 period of
6 7 permanent
4 -10 permanent injunction
10 -4 permanently
18 6 permission
12 0 permission to
0 -24 permit
-9 2 permit petitioner
0 -12 permit removal
-16 -10 permitted
-10 -4 permitting
-14 -12 person
-21 10 person .
-7 -4 person at
-9 -1 person hearing
-1 -11 person proceedings
0 -14 personal
-2 -7 personal knowledge
-14 -10 personnel
-33 23 persons
9 -1 persons held
-2 9 persons identified
-7 6 persons in
-7 12 persons listed
8 9 persons on
-13 -1 persons who
-12 2 persons with
-3 7 persuaded
-3 7 persuaded that
2 18 peru
24 -22 petition
21 5 petition #
-8 5 petition .
27 2 petition :
43 -2 petition ;
-2 21 petition and
6 1 petition are
-7 -6 petition by
-27 0 petition denied
4 9 petition dismissed
9 10 petition dkt
22 5 petition doc
3 7 petition due
2 -6 petition ecf
-58 -26 petition for
22 -23 petition granted
1 21 petition has
-7 3 petition held
13 -15 petition in
51 -10 petition is
-9 0 petition itself
-9 0 petition may
20 -7 petition of
2 -11 petition on
29 0 petition should
-7 4 petition the
7 -1 petition to
8 8 petition under
-3 8 petition upon
-16 -10 petition was
-15 -2 petition within
-15 0 petition without
59 14 petitioner
-6 -8 petitioner .
7 -5 petitioner :
-10 16 petitioner aboard
-13 4 petitioner and
-1 10 petitioner appellant
0 -15 petitioner appellee
-7 16 petitioner asks
22 -13 petitioner at
-7 -7 petitioner back
26 -3 petitioner be
-4 -17 petitioner before
11 -11 petitioner beyond
10 -4 petitioner by
-10 0 petitioner can
1 18 petitioner for
26 16 petitioner from
9 -5 petitioner go
12 -5 petitioner goes
-45 6 petitioner has
-34 4 petitioner having
7 -26 petitioner in
21 25 petitioner is
-25 -22 petitioner may
-2 11 petitioner mr
-7 15 petitioner ms
8 9 petitioner must
-7 -1 petitioner need
16 20 petitioner not
-21 10 petitioner on
-6 9 petitioner or
22 0 petitioner out
17 -1 petitioner outside
1 11 petitioner received
6 -6 petitioner remains
-35 18 petitioner s
54 0 petitioner shall
-12 -1 petitioner should
21 1 petitioner stays
5 -9 petitioner the
56 15 petitioner to
10 3 petitioner under
-26 26 petitioner until
3 -7 petitioner upon
1 -12 petitioner via
-17 -7 petitioner was
-8 0 petitioner who
25 2 petitioner will
17 -6 petitioner within
21 -5 petitioners
4 -10 petitioners .
-2 17 petitioners and
9 -5 petitioners are
8 -2 petitioners is
-10 -1 petitioners motion
-7 11 petra
-2 13 petrosyan
-4 10 philip
7 3 philippa
9 3 philippa dwyer
-6 -2 phone
-9 -1 photographs
3 -7 pi
-1 -6 pierre
9 2 pike
15 -6 pine
15 -6 pine prairie
21 0 pineda
21 0 pineda leal
25 10 place
-14 1 place .
19 4 place for
13 18 place in
32 1 place of
-10 -7 place on
15 -10 place petitioner
-3 15 place until
-16 12 placed
-9 -1 placed upon
-41 23 plaintiff
7 -1 plaintiff attorney
-3 -7 plaintiff is
-11 -8 plaintiff may
-10 8 plaintiff s
-11 16 plaintiff shall
-30 22 plaintiffs
2 7 plaintiffs motion
-7 -3 plaintiffs on
-9 0 plaintiffs request
9 9 plaintiffs shall
6 -19 plan
-8 -3 plan is
-5 6 plane
0 -13 planned
-9 6 plans
9 -4 plaza
-8 0 plea
-10 0 plea of
-9 -2 pltf
8 8 pm
-12 -11 pm .
16 4 pm and
-20 -5 pm before
1 11 pm on
-10 3 pm to
0 -7 pnw
0 -7 pnw rjs
10 -3 pod
7 -4 police
-7 -1 policies
-3 -6 pollitt
-2 -6 pollitt :
19 -21 pomfret
7 -15 population
0 30 port
-6 12 port of
14 -3 portion
14 -3 portion of
-13 10 portland
-4 11 portland courtroom
-2 7 ports
-2 7 ports of
8 0 poses
8 0 poses a
-9 4 position
-11 3 possible
-9 -16 post
-20 -2 post a
4 -6 post bond
-3 -9 posted
7 -7 posting
-8 9 postponed
18 1 potential
18 1 potential class
-15 34 power
-30 30 power to
15 -6 prairie
7 -7 prayed
4 -11 preceded
2 -11 precedential
20 0 preclude
14 -31 prejudice
-15 30 prejudice #
-12 -20 prejudice .
-8 -4 prejudice ;
0 -8 prejudice and
13 -12 prejudice as
-22 5 prejudice for
18 -4 prejudice petitioner
2 7 prejudice the
18 -23 prejudice to
-7 9 prejudice under
7 4 preliminarily
16 -1 preliminarily approved
1 7 preliminarily enjoined
-9 14 preliminary
-33 -12 preliminary approval
42 24 preliminary injunction
-1 10 preliminary relief
-2 -17 premature
-16 -18 premature .
-18 -7 prepared
-11 -7 prepared to
-15 -8 presence
-12 -7 presence of
-12 4 present
1 8 present .
-1 -12 present any
21 -7 present himself
14 0 present in
-7 4 presented .
-6 11 presently
7 -21 preserve
12 7 preserving
15 6 preserving jurisdiction
-24 -5 press
-11 4 pressed
10 -13 presumption
-8 -8 pretrial
3 10 pretrial conference
-10 -1 pretrial order
2 -9 pretrial services
-5 7 prevent
-6 -3 prevents
11 -19 previously
14 -1 previously as
7 19 prior
-10 -4 private
-12 0 private room
-19 -7 privilege
-8 -24 pro
-11 -7 pro hac
0 -23 probable
0 -23 probable cause
6 -1 procedural
-11 0 procedures
-34 -13 proceed
0 -13 proceed as
-17 -4 proceed by
1 -7 proceed on
-1 -10 proceed under
-8 26 proceed with
18 1 proceeding
-20 -31 proceedings
-8 15 proceedings .
-8 -3 proceedings are
-9 12 proceedings before
19 -17 proceedings by
-7 1 proceedings consistent
29 8 proceedings held
-7 -7 proceedings in
3 -19 proceedings is
-7 -3 proceedings on
-25 5 proceedings pending
28 -12 process
15 -6 processing
18 -4 processing center
3 31 proclamation
17 7 proclamation .
-13 8 proclamation is
-4 7 proclamation without
-26 -23 produce
-20 -6 produce the
-1 -9 produce to
-18 12 produced
-8 -3 produced .
-7 -3 produced in
-26 -18 production
-12 -11 production of
-13 -2 program
28 24 prohibited
18 19 prohibited from
3 -8 prohibiting
6 22 prohibition
6 20 prohibition on
-5 13 prolong
-4 15 prolong the
6 11 prolonged
9 7 proof
7 -6 proof of
-9 24 proof that
9 -13 proper
-8 -4 proper duration
-16 -6 properly
0 11 property
4 15 property and
-23 10 proposed
-14 7 proposed class
-2 8 proposed intervenor
-5 7 proposed order
-8 -3 proposing
-13 1 prosecution
-8 -8 prosecution .
9 15 protected
-17 32 protection
-7 12 protection of
-3 7 protections
-3 8 protections of
-13 -16 protective
-14 -15 protective order
-14 22 protects
4 -9 provide
3 12 providing
34 -26 provision
2 15 provisional
19 -1 provisional class
13 20 provisionally
-2 9 provisionally certified
3 6 provisionally certifies
37 -11 provisions
18 -7 provisions of
9 -6 pruitt
-7 -1 psychological
-49 -32 public
-7 -14 public .
-11 -4 public docket
-7 -4 public view
1 -16 publication
1 -16 publication .
20 19 published
13 -4 published .
4 11 published authored
16 5 published opinion
-19 9 published order
14 -3 puerto
14 -3 puerto rico
-4 10 purposes
4 46 put
8 9 put aboard
7 -1 put back
-7 15 put him
-1 -11 put in
12 -21 put off
25 26 put on
-25 16 put out
-8 17 put petitioner
-12 -1 putative
-12 -1 putative class
-9 11 putting
7 -7 pwh
7 -3 pwh adr
35 -10 quarantine
-6 0 quarles on
0 -6 quentin
-1 -6 quentin r
-40 -1 question
-8 -2 question a
-4 -5 question of
-7 -13 questioning
-15 4 questions
-14 37 quiet
6 12 quill
-8 1 quispe
16 0 quist
12 15 quo
1 12 quo .
-7 11 qvl
-7 11 qvl obt
21 -17 r
9 -10 r .
-16 17 raise
-10 4 raised
10 10 rather
11 10 rather than
-7 13 raymond
-16 9 rds
18 -55 re
-49 -18 re #
-42 -14 re :
35 -5 re arrest
18 -6 re arresting
40 -12 re detain
-4 7 re detained
10 -4 re detaining
24 -19 re detention
-11 0 re noting
13 -9 re preliminary
12 32 reach
0 8 reach of
-8 14 reached
-13 13 reaches
6 8 reaches persons
-22 -4 read
7 8 read #
0 -8 read as
1 8 read the
-2 -10 ready
-1 -10 ready to
7 1 real
10 -1 rearrest
28 -15 reason
16 -2 reason for
13 -6 reason to
-5 -16 reasonable
-7 -5 reasonable and
32 -21 reasonably
23 -21 reasonably foreseeable
30 1 reasons
5 -6 reasons :
4 -6 reasons denying
-8 -9 reasons given
5 7 reasons granting
-18 19 reasons in
9 5 reasons stated
-8 -5 reassigned
-8 -4 reassigned to
-12 -4 reassignment
-25 -1 receipt
-17 6 received
-9 0 received .
2 12 received the
-9 6 receives
31 -9 recognizance
2 -6 recommendation
10 -4 recommendation #
9 -2 recommendation .
7 10 recommendation doc
7 -4 recommendations
7 -10 recommendations .
2 17 recommendations ;
-11 -2 recommendations and
-5 35 reconsider
-14 31 reconsider #
-4 -8 reconsider .
5 8 reconsideration
-12 3 reconsideration #
8 -2 reconsideration .
10 -5 reconsideration and
1 9 reconsideration of
-11 5 reconsideration the
7 -4 record
-10 11 record .
-9 -6 record and
-3 -6 record by
-4 -14 record is
18 -2 record on
-1 14 record the
-25 -18 records
-10 -1 records .
-2 -14 records of
-8 7 records on
-3 -7 recusal
-8 -5 redacted
17 5 redetermination
10 -2 redetermination .
-14 -6 reference
-27 20 referred
-12 20 referred to
-17 -15 referring
-13 -5 referring motion
11 -10 referring the
-8 12 refile
-2 43 refiled
12 -4 refiling
-16 4 refrain
-16 4 refrain from
-4 7 refugee
-13 -3 refusal
-8 -2 refusal to
35 -7 refused
-7 -1 refusing
2 8 refusing to
7 -1 regard
-17 -5 regarding
-7 -5 regarding the
-1 -10 registered
-9 -4 registry
12 0 regular
-3 6 regular mail
-45 -30 rehearing
-11 -13 rehearing en
-7 -12 rehearing is
-11 -1 reimburse
3 6 reinstated
-5 -7 rejected
-1 -6 rejected .
11 -1 rejecting
-7 -31 related
18 -10 related doc
-15 -5 related document
-2 -7 related matter
10 -5 relaxed
112 -78 release
7 1 release ;
26 -1 release as
6 2 release by
8 -12 release directed
-26 -1 release from
14 -13 release him
15 8 release is
27 -19 release of
12 8 release on
42 -22 release order
26 -12 release pending
8 -7 release petitioner
-23 -2 release that
-12 -4 release the
5 -7 release under
56 -53 released
8 -6 released .
-8 5 released by
13 -2 released forthwith
-14 6 released from
11 -12 released on
0 -7 released or
-15 0 released to
19 -7 released today
1 14 released within
26 -17 releases
38 -12 releasing
19 -4 releasing petitioner
29 10 relief
12 -5 relief #
17 3 relief .
1 9 relief ;
18 -20 relief in
-8 1 relief is
9 -2 relief not
-2 37 relief of
-16 -9 relief requested
-10 -3 relief sought
-7 0 relief to
19 -13 relieved
28 -10 relieved of
32 -14 relocate
21 -3 relocate petitioner
7 -1 relocated
23 0 relocating
9 2 relocating him
14 3 relocation
1 7 rely
0 7 rely on
23 16 remain
7 -12 remain at
14 15 remain in
18 7 remain operative
-9 -8 remainder
1 -7 remainder of
21 -8 remains
31 -16 remains .
5 8 remains at
-1 31 remains in
-13 -1 remains of
-11 -12 remains pending
6 -10 remains where
-32 -1 remand
-6 -7 remand .
6 -1 remand from
-11 12 remand to
22 -2 remanded
13 -8 remanded ;
-20 8 remanded for
-9 24 remanded judge
35 -13 remanded to
4 15 remanding
-10 13 remedial
-10 13 remedial order
-9 -2 remedies
-8 -4 reminded
-8 -4 reminded that
-12 2 remote
-10 3 remote proceedings
-87 190 removal
-23 11 removal #
-30 -8 removal .
-9 5 removal :
20 16 removal ;
30 36 removal and
-4 -17 removal be
9 -6 removal by
-3 28 removal de
-4 -11 removal ecf
6 39 removal entered
-6 17 removal filed
0 -23 removal flight
-2 -8 removal for
9 -5 removal from
12 5 removal imposed
-1 -27 removal in
-37 44 removal is
9 10 removal no
-62 55 removal of
16 15 removal on
10 -15 removal or
-9 17 removal order
-12 1 removal orders
-6 12 removal pending
26 -13 removal period
-3 -6 removal previously
-11 19 removal remains
-7 26 removal shall
9 -3 removal should
0 12 removal terminates
11 2 removal the
-9 10 removal to
10 2 removal under
1 12 removal until
-3 -28 removal was
4 6 removal will
-23 72 removals
-6 15 removals .
-2 16 removals under
-61 95 remove
-8 1 remove any
-7 4 remove her
-14 23 remove him
11 14 remove or
-23 51 remove petitioner
7 -6 remove petitioners
-13 -6 remove the
-48 85 removed
-6 7 removed .
-12 6 removed before
30 13 removed from
14 5 removed or
-4 8 removed petitioner
-13 -3 removed to
-8 15 removed while
-30 73 removing
-13 11 removing any
-7 2 removing him
1 18 removing petitioner
-4 9 removing plaintiffs
11 0 renaldo
11 0 renaldo crossley
-1 11 rendered
-10 7 renew
-7 5 renew it
7 0 renewal
23 28 renewed
15 -1 renewed .
-6 10 renewed emergency
-22 22 renewed for
9 19 renewed motion
6 0 renfield
6 0 renfield #
-8 41 reopen
-18 9 reopen .
11 3 reopen and
-8 1 reopen have
-2 6 reopen is
-10 10 reopened
-12 29 reopening
-5 13 repatriated
-8 21 repatriation
-8 20 repatriation of
-6 0 replaced
-3 6 replaced by
-7 -4 replies
-4 -22 reply
8 10 reply #
10 11 reply by
-3 -22 reply due
-4 -9 reply in
-5 -9 reply within
11 1 report and
7 3 report due
-9 -2 report every
-7 -1 report is
17 -2 report of
-17 -3 report that
24 -8 report to
-1 9 report within
-11 15 reported
14 -17 reporter
13 -12 reporter :
14 -9 reporting
-13 -17 reports
-11 -7 representative
-3 -10 represented
-10 -2 represented .
-15 0 republic of
-54 15 request
-11 10 request #
33 -6 request .
-6 -7 request :
21 8 request for
12 5 request is
-8 3 request of
-12 44 request that
-11 10 request the
-30 -66 request to
-14 8 requested
-3 19 requested .
-6 -5 requested a
-7 0 requested in
-7 -1 requesting
-9 14 requests
0 9 require
8 0 required
-14 21 required .
-2 -6 required by
7 -1 requirements
28 -7 requires
9 -1 requires .
-9 5 requires the
41 -25 requiring
10 0 requiring a
9 -4 requiring bond
-3 11 rescinded .
-15 1 reserved
-23 3 reserved .
9 -1 reserved for
-4 -15 reserves
-9 0 reserving
-5 7 reset
-7 -4 reset for
-3 19 reset from
4 -7 reset to
10 -1 reside
5 8 resolution of
10 7 resolved .
-3 -8 resolving
-3 -7 resolving #
7 -12 respect
-1 -9 respect to
-1 14 respectfully
-1 12 respectfully directed
5 -11 respects
-2 -11 respects the
-19 -14 respond
-30 -34 respond to
-8 -2 respond within
-2 -10 respondent #
-6 8 respondent is
0 6 respondent may
27 7 respondent s
18 -6 respondent shall
-16 21 respondent to
39 1 respondents
-1 -14 respondents #
4 14 respondents .
12 9 respondents and
9 2 respondents answer
63 8 respondents are
-12 -1 respondents be
18 -6 respondents from
8 -2 respondents give
-10 -24 respondents have
-22 -8 respondents in
14 1 respondents may
18 -25 respondents motion
20 -14 respondents need
-7 0 respondents notice
-10 -5 respondents on
15 11 respondents oral
-20 18 respondents request
16 -1 respondents say
-33 18 respondents shall
12 10 respondents their
2 10 respondents to
-7 0 respondents unopposed
-22 -23 response
-8 14 response .
-13 8 response by
22 -2 response due
-18 -4 response is
-27 -16 response to
1 10 responsibility
-10 0 rest
-16 -1 restitution
-1 -17 restore
7 -8 restore petitioner
-7 4 restrain
-19 14 restrained
-9 3 restrained from
-4 7 restrained through
5 26 restraining
10 33 restraining order
3 -7 restraining orders
25 58 restraint
2 19 restraint against
12 11 restraint at
2 -6 restraint imposed
24 8 restraint in
1 20 restraint is
0 -11 restraint on
17 30 restraints
14 18 restrepo
10 -19 restriction
10 -2 restriction on
3 -8 restrictions
14 0 rests
-1 7 resubmit
9 -4 result
6 -9 resumes
-22 55 return
-8 -1 return .
-1 9 return and
11 16 return by
32 -15 return date
-7 -5 return due
5 -16 return him
-24 5 return is
-22 7 return of
12 10 return petitioner
-5 28 return to
-24 -24 returned
-8 -19 returned to
-7 20 reunification
4 -10 reverse
51 -26 reversed
26 -11 reversed .
9 2 reversed and
-12 6 reversed in
-26 20 review
-11 24 review .
-4 9 review by
-8 -11 review denied
-5 -9 review granted
-31 26 review is
22 -16 review of
9 -3 review the
-15 -4 reviewed
-7 1 reviewed the
30 -3 revisit
26 -9 revocation
16 -4 revoke
21 -7 revoked
10 0 revoked .
21 -4 revoked and
7 -1 rex
-1 -10 reyes
-13 17 rh
18 -11 rhode
18 -11 rhode island
14 -3 rico
-8 0 right
-17 4 right to
8 0 rightly
-17 -3 rights
-9 -2 rights ;
-2 -9 ring
40 -5 risk
14 -1 risk .
9 -9 risk or
7 8 river
-10 24 rjl
0 -7 rjs
0 -7 rjs mhp
-12 -3 rkc
8 -8 rkl
-14 5 rm
27 -1 roa
1 9 road
0 10 robert
-5 -9 rolling
-27 -20 room
-1 -11 room .
-23 -15 rooms
-5 19 rosalba
-4 12 rosamund
-4 12 rosamund e
-6 -3 roscoe
-6 -2 roscoe abernathy
-6 12 ross
-5 8 rqs
-5 8 rqs meo
9 -3 rsp
22 -5 ruben
15 -7 ruelas
-4 9 ruiz
16 1 ruiz .
-45 -10 rule
-11 -15 rule #
-18 8 ruled
-6 -4 ruled .
10 -9 rules
13 -12 rules .
26 -6 rules on
6 2 ruling
11 17 ruling .
0 13 ruling :
-7 -6 ruling by
2 -11 ruling from
-4 -17 ruling is
41 13 ruling of
-16 -6 ruling on
-8 -2 rulings
17 16 run
-3 12 run .
35 -10 run ;
-6 -7 run from
-6 13 run out
-3 42 runs
-8 1 rvh
-15 -6 s
58 -7 s #
21 -4 s .
15 -2 s appeal
-3 -13 s application
15 -9 s april
11 -7 s arrest
6 -3 s bail
21 -3 s bond
-3 -11 s brief
-3 6 s brother
-3 -8 s conference
-13 -3 s cost
3 -8 s counsel
-4 -9 s decision
0 20 s departure
-18 27 s deportation
-2 -16 s detention
11 -3 s earlier
-1 13 s emergency
0 11 s ex
-6 -3 s family
9 -2 s fees
14 -1 s habeas
-6 13 s hearing
17 -1 s hr
8 -10 s informal
-20 21 s injunction
-10 -3 s judgment
-12 15 s june
19 -3 s lawyer
-25 -17 s letter
7 3 s minutes
7 -17 s motion
-7 5 s name
9 2 s notes
-10 3 s objections
3 -10 s opinions
6 9 s oral
-25 -37 s order
-16 11 s own
24 -8 s petition
-13 -7 s prior
9 -3 s re
44 -17 s release
-24 11 s removal
-9 -4 s reply
-11 19 s request
-8 4 s response
-20 41 s return
-5 -6 s ruling
-7 4 s staff
-8 4 s stay
-12 -1 s surname
-5 14 s temporary
16 -13 s time
21 -9 s transfer
-9 12 s travel
19 16 s unopposed
-18 8 sah .
-1 31 said
9 9 said at
7 3 said no
-7 0 sale
7 0 salif
-11 6 salvador
27 13 same
11 -6 same conditions
-1 -9 same day
12 0 same terms
1 30 san
10 14 san francisco
-21 -10 sanction
-11 -17 sanctions
9 -13 sandoval
9 -13 sandoval thorne
11 -5 santos
0 14 sargon
-18 6 satisfied
-5 8 satisfied that
14 -3 save
7 -9 save for
-12 -16 say
-11 0 say by
2 12 say so
-6 -16 say whether
1 -6 saying
-7 -23 says
-3 14 says and
-8 8 says so
2 -8 says that
11 -4 sb
17 0 sbh
-12 -6 schedule
21 -2 schedule #
-7 -2 schedule a
-4 11 schedule for
-9 -1 schedule remains
-3 -11 scheduled
-4 8 scheduled for
-19 -3 scheduling
-4 -7 scheduling conference
-20 4 scheduling order
9 5 se litigant
-27 -35 seal
17 10 seal #
-9 -13 seal .
-7 -5 seal is
-4 -8 seal the
-26 -27 sealed
-12 0 sealed exhibits
-11 -10 sealed motion
-7 -2 sealed order
-12 -9 sealing
-16 15 seat
33 -2 second
23 -1 second bond
-6 -10 second circuit
8 0 second hearing
-6 16 second motion
-6 23 secretary
18 -11 section
28 -12 section #
-7 -8 security
11 9 see
-24 -4 see #
6 -1 see attached
-17 2 see document
0 -9 see it
25 -21 see order
-13 16 see to
7 10 seek
16 -4 seek relief
9 -5 seekers
-19 -2 seeks
-8 -1 sees
-8 -3 sees no
4 -7 seized
-8 0 selection
-8 0 selvin
-8 0 selvin orellana
-2 -15 send
-4 -7 send petitioner
16 17 sending
7 -9 senior
14 -10 senior district
7 -16 sensitive
7 -15 sensitive motion
-4 39 sent
5 11 sent off
21 6 sent on
5 6 sent out
-9 -13 sent to
-15 -3 sentence
-10 -1 sentencing
14 -7 senterfitt
13 -5 senterfitt appellate
-12 -19 separate
-9 -1 separate docket
-7 -2 separately
-7 -1 separately .
4 14 september
-7 11 september #
12 -2 september .
2 9 serious
-11 -2 serve
2 -7 serve #
-10 0 serve the
6 13 serve this
7 7 served
-13 -4 served on
-3 15 served via
-10 -1 service
5 11 service .
-6 2 service ;
-7 4 service and
10 -11 service of
-6 -9 services
15 -1 set
-9 -6 set .
-15 21 set aside
16 1 set at
4 -10 set by
-16 19 set for
8 -2 set forth
14 -10 set on
-12 -5 set out
8 -2 set the
-4 7 sets
-3 -8 sets a
16 -30 setting
-7 9 setting a
42 -1 setting conditions
-13 -1 setting hearing
-36 -36 settlement
12 -2 settlement ;
-4 -8 settlement agreement
-7 -1 settlement and
-7 -2 settlement approved
44 -3 seven
10 14 seven #
15 -9 seven day
24 -12 seven days
23 -5 seventh
23 -5 seventh circuit
-9 -2 sgrim
4 -35 shall
-5 7 shall allow
-9 9 shall also
-7 -5 shall answer
-10 15 shall appear
24 10 shall be
-6 12 shall bear
-23 8 shall by
-2 12 shall certify
-6 20 shall close
12 0 shall conduct
-9 0 shall confer
17 17 shall continue
-12 -1 shall deliver
20 -5 shall discharge
-4 12 shall dissolve
-4 -8 shall explain
-2 8 shall facilitate
-27 5 shall file
15 -4 shall free
3 -12 shall give
5 -13 shall have
7 -5 shall immediately
-8 15 shall inform
-4 19 shall issue
9 -2 shall keep
13 -1 shall last
12 -5 shall leave
-9 -6 shall let
-7 0 shall mail
10 3 shall maintain
0 -6 shall make
-2 12 shall mark
49 28 shall not
3 -10 shall notify
6 20 shall pay
-8 -3 shall post
-2 -20 shall proceed
-11 0 shall produce
-8 7 shall question
14 -6 shall release
-9 5 shall remain
19 1 shall report
5 -24 shall respond
6 -14 shall restore
10 -5 shall return
-6 -7 shall send
-12 1 shall show
-8 -1 shall stand
-24 -9 shall state
10 -15 shall stay
15 -4 shall surrender
-6 16 shall take
-8 -4 shall tell
10 1 shall terminate
6 -2 shall walk
-7 -2 shall within
36 7 she
24 -17 she is
-6 7 she may
23 4 she shall
21 -7 she was
-23 22 shelter
10 -1 sherburne
10 -1 sherburne county
17 7 shield
3 9 shipped
-5 -9 shop
20 -11 short
-7 -1 shorten
-10 -18 should
-6 -6 should be
-33 -7 should not
-10 -18 show
-11 -10 show cause
9 4 showing
1 -10 showing that
-5 -18 shown
9 -4 shown a
-18 9 shown neither
12 -5 shown that
-2 12 shown the
11 -11 shows
10 -7 shows that
-1 9 side .
-8 -2 sides
9 -4 sides the
3 -9 sign
8 1 sign the
7 -7 signature
-17 -5 signatures
-8 -2 signatures on
11 11 signed
-19 -1 signed by
9 13 signed on
8 -11 significant
8 -11 significant likelihood
-9 -10 silence
8 9 similarly
-1 -32 since
-1 -9 since his
15 -1 since the
2 -7 single
19 -8 sister
14 -4 sister s
-18 1 sit
-9 5 site
-15 6 sitting
48 -30 six
14 5 six class
25 -6 six month
10 -11 six months
12 20 sixty
2 9 sixty #
-1 9 sixty days
-5 26 slc
-1 10 sld
14 -5 sleeps
7 -3 slm
7 -3 slm pwh
12 18 so
-5 13 so .
-15 6 so as
3 8 so far
24 -21 so much
-5 28 so ordered
4 14 so that
6 -3 so the
6 0 so will
-15 40 soil
-14 8 soil by
-4 13 sokolov
-13 8 sole
-11 -3 solicit
0 -15 some
-6 6 son
2 13 soon
-8 15 soon as
-12 4 sooner
-1 -6 sooner .
-15 -3 sought
-6 12 sought .
-1 -11 sought is
9 -3 south
6 4 south .
-15 -3 southern district
-5 -8 spanish
-9 6 speak
-6 -2 speak to
-18 3 special
-10 -1 speedy
-10 -1 speedy trial
-12 -2 spelling
-12 -2 spelling of
-10 5 spent
-13 14 spoken
-6 -15 sponte
-6 0 sponte .
-2 -21 staff
-8 0 staff are
-1 -8 staff filed
17 0 staff sbh
15 2 staging
8 0 stallworth
8 2 stand
17 4 stand .
4 14 standard
11 41 standing
20 48 standing order
17 0 standish
17 0 standish wolfe
-14 12 stands
-8 -2 stands .
-15 -7 stands as
11 -4 start
-1 -15 state
-18 -14 state by
8 -11 state of
-13 0 state whether
10 -7 stated from
13 -5 stated in
-3 20 stated on
-16 -6 statement
-11 5 statement of
-17 -5 statements
-16 47 states
-8 5 states .
16 11 states and
-2 -16 states as
2 -9 states attorney
0 7 states before
-5 14 states by
-12 -18 states district
-9 6 states for
16 1 states nor
0 -12 states of
16 18 states or
3 15 states pending
12 -5 states shall
-20 12 states unless
-15 11 states until
9 4 stathakis :
-1 -9 statistics
-32 3 status
-2 -14 status conference
9 8 status hearing
-11 0 status of
12 15 status quo
-1 13 status set
-9 4 status until
25 -9 statute
16 87 stay
-11 48 stay #
-23 43 stay .
11 1 stay ;
-17 14 stay as
15 -17 stay at
-5 10 stay be
-2 -9 stay case
-3 23 stay deportation
2 -9 stay expires
22 -4 stay filed
11 5 stay from
0 14 stay in
7 -10 stay is
-14 6 stay it
14 -3 stay judgment
-13 -19 stay motion
-24 11 stay of
-12 14 stay on
-10 2 stay order
10 -9 stay pending
14 -12 stay preliminary
7 -8 stay presented
-27 -20 stay proceedings
24 -5 stay release
-8 0 stay removal
-8 16 stay shall
15 -1 stay that
-23 15 stay the
-7 8 stay will
27 -22 stayed
10 4 stayed .
15 -18 stayed as
-8 20 stayed for
-7 -1 stayed insofar
-5 6 stayed pending
7 -9 stayed through
16 -1 stayed to
13 -41 stayed until
13 -2 staying #
-9 2 staying all
-7 3 staying removal
31 3 stays
-8 2 stays .
30 -4 stays at
10 7 stays in
-15 17 stays vacated
-1 -7 stellan
-1 -7 stellan g
-7 16 step
-7 10 step to
-23 58 steps
0 9 steps including
-6 14 steps taken
-2 13 steps to
-9 10 steps within
12 -11 stewart
10 -4 stewart .
-5 -9 stickney
11 18 still
-31 -21 stipulated
-13 -1 stipulated motion
-3 7 stipulated order
-3 -25 stipulated removal
-28 23 stipulation
-7 21 stipulation #
-19 22 stipulation .
20 -3 stipulation :
10 -5 stipulation and
-10 -1 stipulation as
-14 -8 stipulation doc
6 17 stipulation is
17 -9 stipulation of
-1 12 stipulation the
-18 -19 stipulation to
0 14 stop
-11 0 stopped
17 5 strafford
7 -1 strafford county
13 -14 strand
-6 -2 strauss
-6 -2 strauss and
7 2 strength
7 2 strength of
4 12 stretched
-16 -4 stricken
-16 -15 stricken .
-8 2 stricken ;
16 8 stricken and
-3 6 stricken as
11 -3 stricken from
-16 4 strike
1 -23 striking
-1 -19 striking #
-7 18 strong
7 9 stroud
-2 9 stroud #
-19 -11 struck
-6 -15 sua
-6 -15 sua sponte
-2 -9 sub
-18 -22 subclass
-12 -1 subclass ;
-3 -7 subclass is
-16 2 subject matter
23 9 subject to
3 -15 submission
-3 -11 submission of
-12 1 submit a
-13 -21 submitted
-10 2 submitted .
-2 -12 submitted to
-2 -9 substantially
9 -9 substantially the
-11 -5 substitute
-6 21 success
12 -4 success and
-18 9 success nor
14 -8 success on
15 2 such
-4 7 such writ
4 25 suffice
6 17 suffice .
-11 0 suffices
-8 -16 suit
-6 -2 suit .
-16 0 suitable
-16 0 suitable for
-1 -6 summary
-18 -5 summary order
-11 -3 superintendent
40 -29 supervision
6 -2 supervision .
4 -7 supervision and
-10 -5 supervision on
7 -2 supervision under
12 -10 supervision within
-13 -18 supplement
-11 -3 supplement the
-15 -16 supplemental
-1 16 supplemental brief
-4 11 supplemental briefing
-12 -21 support
-10 -20 support of
12 -2 supports
-6 -7 suppress
28 -4 surgery
11 -3 surgery and
-12 -2 surname
18 13 surrender
12 16 surrender at
11 -4 surrender to
38 -16 suspended
10 1 suspended .
25 -11 suspended pending
-11 12 suspension
-7 -2 sustaining
-14 -3 sworn
6 -3 sworn .
-7 6 sy
1 -13 t
7 0 t .
-28 4 table
38 -15 tacoma
-8 0 tacoma facility
10 -14 take
-5 35 take all
-7 13 take every
12 0 take her
24 -14 take him
-11 -2 take in
-8 -5 take part
35 -6 take petitioner
-8 -18 take place
-15 6 take the
6 11 taken
15 -2 taken .
7 -6 taken and
-22 3 taken at
10 -13 taken back
-9 -6 taken from
-18 4 taken off
19 22 taken out
33 -5 taken to
-12 -3 takes
11 4 takes effect
-5 13 takes in
-18 -4 takes the
25 -2 taking
6 23 taking him
14 4 taking petitioner
-5 -9 taking under
6 -3 talcott
8 -3 talcott appellate
-6 8 tamar
14 -16 taxed
21 -6 taxed against
0 -7 teixeira
0 -20 teleconference
-60 -21 telephone
-7 -5 telephone .
-1 8 telephone access
-11 -9 telephone and
15 -9 telephone conference
-9 1 telephone is
-9 20 telephone on
-19 6 telephonic
0 7 telephonic conference
-16 4 telephonic hearing
-5 -9 telephonic status
-25 -15 tell
-9 -1 tell class
-7 -10 tell the
-8 -5 telling
-7 -4 temitope
-7 -4 temitope oyebanji
40 16 temporarily
1 9 temporarily enjoined
9 9 temporarily stayed
7 1 temporarily staying
-2 41 temporary
-16 21 temporary administrative
24 -3 temporary restraining
-11 -2 temporary restraint
11 -7 temporary restraints
-29 17 temporary stay
-13 24 ten
-9 12 ten #
9 -9 ten days
6 -1 tentative
-16 -6 tenth
-10 1 tenth circuit
21 9 terminate
-6 20 terminate ecf
9 -1 terminate the
7 8 terminated
-7 12 terminated .
5 -9 terminated as
10 -5 terminated on
18 25 terminates
-1 11 terminates on
33 -2 terms
6 8 terms of
2 -7 tesfamariam
22 -1 tested
16 -5 testimony
-1 -16 testing
42 1 texas
19 -5 texas .
-12 -11 text
10 -17 text entry
-7 -2 text minute
-9 2 text only
18 -19 text order
-3 13 tfo
1 -14 thaddea
7 -10 thaddea k
-9 -16 than
-7 1 than #
7 -6 than may
1 -7 than noon
-4 7 than october
-3 -10 than ten
-13 -1 than the
10 -1 thanked
-8 0 thanks
16 25 that #
10 4 that :
-18 -2 that a
9 8 that all
-13 -2 that any
-9 -7 that appellants
15 -14 that appellee
-12 -1 that bond
-2 22 that by
11 12 that class
0 8 that counsel
3 -13 that date
23 2 that day
-16 -5 that defendant
-6 -22 that defendants
8 8 that ecf
13 -1 that extent
-2 13 that for
-13 24 that he
7 -9 that her
-4 -12 that his
-19 17 that ice
-6 -3 that in
6 9 that is
-33 -4 that it
-20 -1 that judgment
8 -43 that no
12 -5 that none
-1 -8 that of
-9 -1 that officers
-4 11 that order
17 13 that petitioner
-4 10 that petitioners
2 -14 that plaintiff
-8 3 that plaintiffs
-19 8 that removal
11 8 that respondents
-22 21 that she
5 6 that should
-10 5 that the
-7 8 that they
16 -12 that those
6 15 that time
-7 2 that upon
-12 7 that was
-19 -25 the
-9 -3 the .
7 10 the a
-9 18 the accompanying
-2 9 the act
-5 12 the acting
-10 7 the action
13 -14 the active
10 -4 the adelanto
-5 12 the administrative
-1 -20 the agency
-12 3 the agreement
-6 12 the air
6 -8 the all
16 1 the alternative
6 6 the amended
-14 -10 the amount
-8 -3 the ankle
-1 9 the answering
-16 -11 the appeal
16 -3 the appellant
15 16 the application
10 -4 the applications
-12 9 the april
5 6 the attached
6 6 the attorney
25 -18 the bail
-6 7 the balance
9 7 the baltimore
-4 21 the bar
6 8 the bench
-13 -4 the bia
-19 21 the board
-19 -23 the bond
6 -3 the boundaries
-10 -1 the brief
-26 -10 the briefing
6 0 the briefs
12 -3 the building
24 -18 the burden
-12 -9 the calendar
-10 -10 the caption
13 16 the caroline
-3 8 the case
-15 -2 the certification
-1 -10 the certified
-13 1 the child
-4 15 the children
-18 13 the circuit
-4 -8 the claims
-16 -48 the class
-29 -4 the clerk
25 -2 the clock
-3 18 the close
25 -4 the commonwealth
21 -4 the community
-13 -2 the complaint
-31 -9 the condition
7 -2 the conditions
-22 -9 the conference
-10 9 the consent
13 -1 the constitution
-11 -3 the contempt
0 8 the continental
-19 59 the country
-14 -3 the county
-5 28 the court
-8 -8 the courtroom
-13 -1 the curfew
12 9 the custody
-14 30 the date
-4 11 the day
-18 0 the december
-8 -3 the decision
8 -16 the declaration
-15 -3 the defendant
9 -8 the definition
-5 7 the delay
-11 13 the denial
-13 22 the department
-4 -10 the deportation
-11 -4 the deposition
8 -3 the deputy
-6 -11 the detainee
-13 -3 the detention
-5 9 the detroit
2 13 the direction
13 -7 the directive
-4 14 the dismissal
-22 3 the disposition
31 23 the district
13 -2 the docketing
24 -14 the door
2 27 the duration
-8 19 the duty
18 -4 the eastern
11 -12 the effect
-3 7 the effective
8 -3 the eighth
13 6 the el
-4 16 the eleven
8 -2 the eloy
-3 16 the emergency
3 15 the end
-7 -3 the equal
8 -1 the essex
6 -1 the evidence
13 -8 the ex
-9 11 the execution
-3 -9 the executive
-1 -7 the exhibits
-10 -1 the explanation
-1 -16 the facility
8 -4 the fairness
5 8 the february
-7 -5 the federal
-8 19 the field
-5 -11 the file
-24 19 the filing
-4 14 the final
3 9 the first
7 -4 the five
-19 38 the flight
9 -13 the foregoing
-10 -5 the form
33 -1 the four
8 15 the fourteen
10 -20 the fourth
-13 3 the full
13 11 the government
-4 15 the ground
-9 -11 the habeas
-2 -38 the hearing
14 -4 the hearings
3 -8 the hold
-11 0 the hour
-7 -2 the i
7 -4 the ij
10 -14 the immigration
19 6 the injunction
24 13 the interim
8 -5 the interior
7 0 the intervening
12 -9 the jail
28 -23 the judgment
-10 18 the june
12 -9 the jurisdiction
10 -4 the krome
-2 -6 the lapse
-10 -5 the last
-6 -1 the late
5 9 the law
16 -8 the length
15 2 the life
-2 -7 the limited
10 -2 the line
3 18 the list
-10 10 the los
-12 -6 the magistrate
4 7 the man
-19 -7 the mandamus
-11 -12 the mandate
-6 11 the manifest
-8 -1 the manifests
19 -13 the march
25 -8 the marshal
-5 -16 the matter
20 11 the meantime
9 -7 the men
-7 11 the middle
-2 10 the minute
28 -36 the motion
-10 -7 the name
-22 3 the named
9 3 the nef
8 0 the new
10 -4 the next
8 4 the nine
-14 4 the ninth
0 15 the nken
-17 -3 the no
6 -7 the northern
-7 -13 the notice
-3 -10 the opening
12 -23 the opinion
-7 7 the opposition
-9 10 the oral
13 1 the order
-1 -7 the orders
16 22 the panel
-30 0 the papers
-33 -12 the parties
-12 -11 the pending
8 -8 the period
-2 7 the persons
42 17 the petition
29 -22 the petitioner
15 -1 the place
0 9 the port
-19 16 the preliminary
-11 -7 the presence
-2 11 the present
-6 -1 the press
1 -9 the presumption
-12 14 the prior
-6 34 the proclamation
17 15 the prohibition
-13 26 the protection
-3 8 the protections
-4 10 the provisional
-25 -14 the public
6 12 the purpose
-6 4 the question
8 -3 the r
0 8 the reach
18 7 the reason
14 -15 the reasonably
19 -12 the reasons
16 8 the record
-8 -4 the registry
15 -30 the release
10 -9 the relief
-8 -8 the remainder
-10 22 the renewed
9 8 the report
-12 -1 the republic
2 -7 the request
6 -2 the requirement
-15 18 the respondent
5 -12 the respondents
-12 -28 the response
-9 3 the rest
-12 35 the restraining
33 35 the restraint
-2 8 the restraints
9 -15 the restriction
9 -3 the result
0 6 the right
-11 -14 the room
-9 16 the rule
-1 24 the ruling
26 17 the same
0 -9 the schedule
-9 -9 the scheduling
-15 0 the sealed
3 -6 the second
13 8 the secretary
13 -11 the september
-25 -10 the settlement
15 -7 the seven
23 -5 the seventh
-3 -17 the show
31 -4 the six
10 1 the sixty
-13 8 the sole
8 -5 the south
-12 -8 the southern
-7 0 the speedy
-12 -2 the spelling
14 4 the standing
26 -14 the state
7 -5 the status
25 -1 the statute
-42 46 the stay
-14 22 the steps
22 3 the stipulation
7 2 the strength
-12 -1 the subclass
-8 -5 the subject
-1 -11 the supplemental
-17 -4 the surety
-4 14 the suspension
-9 5 the table
8 -1 the tacoma
-12 -3 the telephone
-8 6 the telephonic
4 46 the temporary
4 18 the ten
-16 -6 the tenth
25 -13 the terms
11 -3 the third
8 -4 the thirteen
6 -3 the thirty
22 -11 the three
-16 -4 the time
-7 -7 the transcript
-11 -6 the transferee
12 -10 the travel
-8 -8 the trial
23 27 the tro
-10 -13 the two
24 -4 the u
-22 10 the undersigned
-7 34 the united
-13 1 the unopposed
2 9 the usual
-4 -10 the warden
12 -4 the way
-15 -2 the western
-10 -22 the word
13 -13 the words
42 -10 the writ
0 -7 the wrong
8 -2 the wyatt
-13 0 their
-4 11 their answer
-12 13 their burden
4 -11 their claims
6 11 their officers
31 -4 their own
-3 12 their removal
12 -1 them
-8 -2 them .
7 1 them are
-10 0 them in
11 8 them is
2 13 themselves
6 -12 then
3 -7 then .
24 5 there
26 -22 there .
-6 -4 there and
-7 -9 there are
-8 33 there be
-1 22 there being
-20 4 there is
12 -1 there will
-19 -1 thereafter
-4 7 thereafter .
4 7 therefor
-17 30 therefore
-15 13 therefore ordered
-7 1 theriot
-7 1 theriot m
-3 36 these
-10 12 they
-6 9 they are
-3 12 they go
10 13 they have
14 -8 they may
-8 -3 they must
7 -2 they should
-7 3 they will
-10 -1 they would
-11 12 thibeaux
-5 13 thibeaux m
14 -10 think
8 -3 third circuit
-13 9 third countries
5 13 third country
8 -3 third party
8 -4 thirteen
13 -9 thirty
27 -22 thirty days
12 -8 this
8 0 this #
-13 -2 this action
18 -11 this afternoon
4 -9 this appeal
-12 -9 this case
-10 1 this circuit
-4 -7 this civil
-4 10 this country
10 15 this court
7 -3 this day
4 -11 this district
0 9 this docket
-2 11 this entry
-7 -2 this extent
16 8 this judicial
-10 -8 this matter
-2 11 this morning
6 -11 this opinion
12 0 this order
-12 -16 this petition
7 6 this proceeding
-5 -8 this suit
3 -9 this time
-7 4 thornbury
8 -13 thorne
15 28 those
-15 21 those held
-9 7 those in
9 -7 those who
-6 -2 though
-7 -1 threaten
5 -26 three
2 8 three days
-7 -2 three hours
-9 -11 three judge
10 39 through
8 -11 through #
-7 3 through and
6 -3 through august
1 17 through counsel
12 19 through july
-7 11 through june
21 5 through may
3 6 through october
-3 9 through september
18 -12 through the
20 -5 thursday
3 -8 thus
-6 -1 ticket
6 8 till
-4 12 tiller
-14 16 tillinghast
-2 8 tillinghast .
-31 -28 time
-1 27 time .
-2 -8 time :
-5 6 time after
8 -2 time for
-6 -4 time is
-1 -12 time on
7 -16 time sensitive
-12 -22 time to
-13 -10 timely
6 -11 timely petition
-6 14 timely sought
12 -4 timetable
-6 -2 timoteo
-6 -2 timoteo ibarra
11 -1 tinoco #
-14 22 title
-13 25 title #
-10 13 tk
13 -2 tml
-25 -5 tmolc
-25 -5 tmolc #
-19 -19 to
-17 28 to #
42 -25 to a
-4 16 to add
-7 0 to adekunle
-19 -10 to adjourn
-7 -3 to adopt
-9 -3 to advise
-18 26 to all
-1 -8 to allow
15 19 to alter
-22 -10 to amend
-3 8 to and
16 17 to another
-9 -4 to answer
16 6 to any
-17 1 to appeal
-7 -22 to appear
6 6 to appellant
10 -9 to appellants
-15 -4 to appoint
-4 -15 to april
12 -1 to arrange
-3 -7 to ask
-10 -1 to attend
-8 8 to august
16 -11 to bail
9 -5 to bar
33 4 to be
-10 -6 to bear
-9 10 to bring
-1 27 to carry
-17 -9 to certify
-9 -1 to chambers
-2 -8 to choose
-14 1 to clarify
13 -19 to class
7 -5 to close
-7 1 to come
-13 -10 to compel
8 -6 to comply
2 7 to consider
-21 21 to continue
-13 -10 to correct
6 0 to corwin
-23 13 to counsel
-9 -1 to count
8 4 to cover
6 -18 to custody
-22 9 to decertify
-13 -1 to defendant
-5 13 to depart
27 0 to deshawn
18 -3 to detain
3 14 to detention
12 -5 to disclose
-8 -5 to dismiss
34 4 to dissolve
4 6 to do
-7 12 to doc
-8 -2 to drop
-1 14 to each
-8 3 to effect
-1 14 to effectuate
30 -1 to efra
-6 -1 to eight
-5 2 to enforce
-15 40 to enjoin
-11 24 to enlarge
-16 17 to enter
-1 -18 to exceed
-2 8 to execute
-7 -21 to expedite
11 0 to ezequiel
-37 47 to facilitate
8 -3 to fed
-20 -32 to file
-9 6 to find
-4 7 to fly
18 -7 to folkston
2 12 to forbid
-5 -9 to forward
-10 -2 to general
-21 7 to get
-10 9 to give
-34 27 to go
-6 21 to haiti
-14 16 to halt
-3 8 to hand
-20 11 to have
-13 -3 to him
10 -4 to his
2 -18 to hold
2 15 to honduras
14 -24 to ice
6 -10 to in
-6 16 to include
4 -9 to intervene
2 -12 to issue
-16 16 to it
10 27 to its
-8 0 to january
-9 -4 to judge
2 7 to july
15 -14 to keep
6 -1 to kwaku
8 0 to kwame
-5 26 to laos
-6 -3 to lawyers
24 19 to leave
8 -3 to let
18 18 to lift
14 -12 to louisiana
15 0 to luz
-22 -4 to magistrate
3 7 to maintain
13 -5 to march
-14 3 to may
-9 -7 to meet
12 -2 to mesa
14 5 to minnesota
-10 -7 to modify
22 -7 to moshannon
-3 -8 to motion
13 -7 to move
6 -3 to mr
0 -11 to ms
-11 -1 to name
-23 8 to new
-2 15 to nigeria
-4 -11 to non
-8 3 to notify
-7 0 to november
-12 -3 to object
-8 -5 to obtain
27 5 to october
16 -2 to of
-7 0 to one
30 0 to open
-4 -10 to order
6 2 to oregon
21 0 to osvaldo
0 -13 to pay
3 -13 to permit
-9 -7 to persons
-28 3 to petitioner
1 -8 to petitioners
14 -1 to place
2 -8 to post
20 0 to preclude
10 -8 to present
7 -21 to preserve
-7 -2 to pretrial
-11 6 to prevent
-9 1 to pro
-16 -5 to proceed
-10 4 to produce
-4 15 to prolong
4 9 to propose
-5 -6 to public
-12 5 to put
-15 8 to raise
29 -4 to re
0 33 to reconsider
12 -4 to refiling
-6 7 to refrain
19 -2 to relocate
20 -14 to remain
-6 6 to remand
4 11 to removal
-36 12 to remove
7 0 to renewal
-3 42 to reopen
7 1 to report
-20 3 to respond
-6 2 to restrain
-14 -14 to return
22 -4 to revisit
15 -4 to revoke
-6 -20 to rule
0 7 to run
-18 -9 to say
-13 -24 to seal
-18 -5 to see
-1 14 to seek
10 17 to september
-12 -3 to serve
1 -8 to show
7 -8 to sign
-7 6 to speak
-19 -9 to state
38 -46 to stay
10 -3 to stewart
4 13 to stop
-16 8 to strike
8 -4 to submit
-11 -12 to supplement
-6 -7 to suppress
30 -10 to tacoma
7 5 to terminate
16 -5 to texas
33 -4 to that
-21 -29 to the
-10 -1 to them
6 -6 to think
-13 9 to third
14 -16 to this
14 22 to those
0 -20 to transfer
-2 -8 to transport
-13 -3 to travel
-8 0 to travonne
1 -7 to turn
6 8 to twenty
-9 18 to undo
-12 -15 to unseal
-1 37 to vacate
-13 1 to vietnam
7 -7 to wait
7 -3 to walk
2 -7 to which
0 8 to whom
-31 -46 to withdraw
15 28 today
3 -21 today .
19 -8 today ;
6 2 today and
10 -4 today on
3 23 today s
5 -8 together
-3 -7 together with
-13 -8 told
-10 -8 told that
10 -4 told the
-10 -3 told to
-1 10 tolliver
1 -11 tomorrow
0 14 tomorrow .
7 11 tomorrow ;
-4 -19 tomorrow is
16 14 tonight
7 -3 tonight .
15 -3 tonight ;
0 -12 too
-23 4 took
-18 7 took place
11 5 torrance
-15 -4 tort
-11 2 torture
3 -10 total
-1 -10 total pages
-3 21 toward
61 -25 tr
9 9 track
-3 6 tran
-9 -16 transcript
-11 -1 transcripts
137 -18 transfer
15 -7 transfer .
-7 0 transfer ;
-3 12 transfer and
0 -13 transfer from
13 1 transfer her
32 -10 transfer is
17 -3 transfer of
5 16 transfer or
-20 -8 transfer order
15 5 transfer petitioner
-16 2 transfer to
-11 -6 transferee
-11 -6 transferee court
30 8 transferred
22 2 transferred from
-14 -11 transferred out
2 10 transferred outside
13 10 transferring
52 -23 transfers
16 -2 transfers .
9 -1 transmit
15 3 transport
14 -6 transported
13 -8 trask
-15 8 travel
-2 10 travel back
25 -20 travel document
9 1 travel documents
-9 1 travel papers
-24 3 travel to
-10 -2 traverse .
18 -1 traverse due
-8 0 travonne
-8 0 travonne bourgeois
11 -12 trb
-8 13 treadgold
-18 -6 trial
12 3 trial .
-10 1 trial ;
22 0 trial as
-7 -7 trial date
-10 4 trimble
-4 15 trimble haruki
11 -7 trip
11 -7 trip to
56 81 tro
-3 -14 tro #
27 30 tro .
9 -1 tro ;
-8 3 tro hearing
15 -5 tro into
24 -22 tro is
-9 7 tro lapses
15 21 tro to
-12 -3 true
-4 -7 trv
-8 -3 trw
43 -9 tuesday
10 -1 tuesday .
-7 -17 turn
-11 -5 turn over
1 10 turned
-13 13 turned around
6 0 turned over
17 -7 tuttle
-11 5 tw
-4 -6 twelve
-10 4 twenty
18 -1 twenty eight
-11 12 twenty one
0 -6 twice
-12 -13 two
-3 8 two .
-8 -2 two business
-15 24 two days
18 -6 two hours
-1 -9 two named
-7 -1 two of
-1 -10 two pages
7 -1 two weeks
-10 0 u
-9 10 u .
-8 -7 ugwu
-9 1 unaccompanied
0 -26 unaffected
4 -26 unaffected .
-22 -11 unchanged
-22 -11 unchanged .
-12 -8 undecided
-12 -8 undecided .
-12 10 under
44 -25 under #
-9 -15 under a
-21 3 under advisement
8 7 under an
18 -10 under conditions
-16 -3 under eaja
-12 -14 under fed
-5 12 under it
-21 1 under its
-6 13 under local
-24 13 under oath
22 8 under rule
-11 -7 under seal
12 18 under standing
14 -10 under supervision
13 5 under the
17 -1 under zadvydas
-22 10 undersigned
-6 13 understands
-7 -20 undertaking
-15 11 undisturbed
-14 2 undisturbed .
-9 24 undo
23 17 undone
7 -2 unit ;
-11 49 united
-11 49 united states
18 -6 unlawful
13 -4 unlawful .
46 -3 unless
6 -16 unless a
5 26 unless and
-8 -9 unless class
-5 -14 unless counsel
-1 20 unless he
3 9 unless his
8 2 unless otherwise
-6 7 unless the
8 -5 unlikely
-10 5 unnecessary
-6 -5 unopened
-22 16 unopposed
0 12 unopposed application
-6 7 unopposed motion
-11 3 unpublished
-8 -8 unpublished opinion
1 7 unpublished order
10 0 unreasonably
10 1 unreasonably prolonged
-17 -17 unseal
-12 -16 unsealed
33 -3 unsecured
13 -3 unsecured bond
-1 -12 unsigned
51 73 until
7 -11 until #
30 -11 until a
-1 7 until august
-4 13 until final
4 -11 until further
-8 -6 until he
-8 11 until issuance
-5 7 until it
9 2 until judgment
7 -4 until june
-7 15 until september
0 -8 until seven
-8 -14 until that
7 35 until the
8 -5 until then
19 20 until this
7 -2 until trial
-1 -19 untimely
3 7 untouched
-10 8 untouched .
33 -11 up
7 -2 up a
6 -8 up again
9 -3 up at
-20 6 up on
8 -7 up the
1 -7 up to
2 7 update
3 24 upon
11 -7 upon #
0 17 upon consideration
-3 11 upon his
-5 16 upon issuance
4 15 upon proof
11 -6 upon respondents
11 11 upon review
4 -6 upon the
-9 -11 urge
21 -7 urgent
19 -6 urgent motion
14 -3 us
14 -1 us district
-10 -1 us magistrate
6 -1 us mail
8 1 usc
8 1 usc #
21 38 usca
10 -6 usca as
-9 9 usca case
20 8 usca for
-24 9 uscis
-11 29 use
2 9 usual
2 -10 utah
6 -18 v
-1 -16 v .
-5 34 vacate
8 22 vacate .
-2 13 vacate stay
-21 1 vacate the
21 32 vacated
10 3 vacated .
6 -21 vacated ;
-11 -16 vacated and
-5 26 vacated as
-15 14 vacated by
37 7 vacated in
5 -9 vacated the
6 17 vacated under
-24 5 vacates
-21 4 vacates the
9 6 vacating
-1 -8 vacating #
22 -16 vacating the
16 -7 vaccinated
15 -5 vail
15 0 valenzuela
15 0 valenzuela roa
-4 7 valid
19 19 valle
21 -3 valley
3 -10 van
23 -1 vance
-9 2 vanderlyn
-9 2 vanderlyn and
7 -2 varick
7 -2 varick street
-8 -2 vaughn
-8 -2 vaughn index
-7 1 venezuelan
10 35 venue
8 -6 verde
6 -6 verde .
10 2 verified
39 -6 vermont
11 -7 vermont by
-8 1 via
-1 13 via regular
-11 -7 vice
-21 -8 video
-8 12 video .
-8 -6 videoconference
-17 8 vietnam
-7 4 vietnam .
0 6 vietnamese
25 -3 view
15 -4 view .
-5 -8 viewing
-21 2 vilsaint
13 -17 violated
11 -4 violated the
8 10 violation
7 11 violation of
8 0 violations
8 -8 virtual
8 -8 virtual order
-13 -2 visa
-8 -3 visit
-11 -6 visitation
-10 -14 visits
8 -7 vjolc
8 -7 vjolc #
-19 -3 vlg
-5 -18 voluntarily
-8 -15 voluntarily .
-8 -1 voluntarily dismissed
-21 19 voluntary
-8 -15 voluntary departure
-2 12 voluntary dismissal
-7 -1 voss
-10 -2 vote
2 14 vs
2 14 vs #
11 -5 vu
-1 -10 w
-2 -9 w .
9 0 w in
-4 10 wait
-12 6 waiting
-10 10 waived
-14 17 waiver
-6 -3 waiver forms
9 0 waives
12 -6 walk
11 -5 walk out
-4 7 want
-4 7 want of
13 -10 wants
-17 -15 warden
11 -3 warden .
-8 -1 warden shall
2 -7 warning
29 -17 warrant
14 -1 warrant and
-21 2 warranted
-9 4 warranted .
1 11 warsame
-24 -22 was
12 -6 was arrested
-24 13 was done
-25 -5 was filed
0 -7 was flown
-18 2 was held
-22 17 was in
-4 -12 was not
1 10 was ordered
9 0 was put
7 0 was refused
-18 -4 was released
2 7 was said
-11 -1 was set
-8 -6 was timely
-17 6 was told
22 -1 way
8 -8 way of
11 12 we
18 -1 we affirm
-7 6 we decline
-26 -3 wear
-23 -2 wear a
-14 11 webb
-27 -5 week
-10 8 week .
-12 -5 week is
-9 -2 weekday
-17 -10 weekly
17 -1 weighed
6 2 well
14 3 well .
-13 -16 were
-14 -1 western
-14 -1 western district
35 11 what
2 8 what #
-12 9 what has
5 11 what it
8 -9 what the
-13 0 what they
5 10 what was
15 -13 when
8 5 when a
-7 11 when he
6 26 where
22 5 where he
3 12 where it
-29 -6 where petitioner
-2 -12 where plaintiff
16 18 where she
-12 8 where they
-71 -53 whether
-2 -10 whether a
-8 -1 whether anything
-18 4 whether he
-21 -9 whether it
-29 -2 whether petitioner
3 -17 whether the
-10 1 whether they
4 -9 whether to
10 1 which
-7 -3 which are
-7 11 which asks
15 9 which forbade
-6 0 which he
46 7 which is
-1 6 which mr
-7 0 which no
-13 6 which petitioner
1 18 which respondents
-9 -3 which statute
13 -18 which the
-12 -8 which this
14 7 which to
-4 17 which would
-10 7 whichever
28 18 while
8 3 while #
-14 10 while the
15 -4 while they
29 -18 while this
-9 -1 whipple
-15 -3 whitcombe
-14 -3 whitcombe :
-11 6 whitlock
-8 0 whitlock reyes
-9 20 who
-16 24 who are
8 -1 who has
-7 -3 who may
13 0 who shall
13 0 who was
-8 15 who wish
5 11 who wishes
23 -3 whoever
13 -2 whole
4 27 whom
3 10 whom it
19 -13 whom justice
-8 1 whose motions
11 -6 whose removal
-42 -19 why
-10 0 why a
0 7 why respondents
-7 0 why they
23 3 wide
10 -1 wide bond
8 -5 wide injunction
-2 13 wife
-8 9 wilber
7 -4 wilhelmina
-19 -7 will
-44 -10 will be
-4 -11 will decide
16 -3 will do
6 3 will follow
12 4 will hear
11 12 will hold
-8 4 will likely
28 22 will not
-9 -7 will proceed
-5 12 will remain
-7 -2 will rule
-11 11 will run
-9 -12 will take
7 5 wish
4 7 wish to
-6 15 wishes
-6 15 wishes to
8 5 with
-47 -5 with #
-15 -31 with a
5 -7 with all
2 11 with an
9 -1 with chambers
-16 -8 with class
1 21 with counsel
9 -2 with directions
-6 7 with final
8 -12 with her
-27 7 with him
11 19 with his
36 9 with it
-4 -9 with leave
-8 -1 with no
7 -9 with one
-2 -7 with personal
-4 24 with petitioner
32 -14 with prejudice
-1 -9 with respect
16 -15 with the
9 10 with them
2 7 with travel
15 -12 with whom
-7 -47 withdraw
-11 -16 withdraw #
6 -11 withdraw the
-18 -10 withdrawing
-6 -7 withdrawing #
-25 2 withdrawn
5 -11 withdrawn .
-8 25 withdrawn the
-12 -4 withdraws
-12 -4 withdraws its
-15 11 withheld
-3 -8 withholding
-2 -8 withholding only
12 -21 within
-15 15 within #
17 -13 within five
-11 10 within its
19 -4 within seven
-2 6 within sixty
1 -14 within ten
4 -13 within the
3 -9 within thirty
-6 -3 within three
-29 5 within twenty
13 8 without
-1 10 without #
-9 -2 without a
9 -1 without an
7 -4 without bond
-7 -13 without counsel
4 -10 without effect
3 8 without first
-20 12 without her
26 -8 without leave
-8 25 without notice
-10 3 without objection
6 -2 without oral
2 7 without power
-18 -17 without prejudice
5 8 without prior
17 -3 witness
-15 -4 witnesses
-7 1 wld
-7 11 wnk
-7 11 wnk filed
17 0 wolfe
11 4 women
-10 5 word
-2 10 word .
0 -13 word limit
10 -3 word to
7 -14 words
-12 -12 work
9 -8 working
-11 -2 worksheets
-7 3 worku
-7 12 would
10 -5 would be
-7 10 would deny
-7 1 would have
70 -23 writ
21 -3 writ and
18 6 writ is
1 15 writ should
-9 -13 write
-7 24 writes
3 9 writing
-23 18 writing .
32 2 writing the
6 -8 writs
6 -8 writs act
16 40 written
-3 11 written decision
2 22 written notice
29 -10 written opinion
10 0 written order
-4 12 written response
12 -6 written ruling
8 -3 written signed
2 -9 wrong
-16 -2 wrong case
14 -5 wyatt
8 -2 wyatt facility
6 -1 wynn
-1 9 xiomara
-2 9 xiomara menjivar
13 -1 xtflc
13 -1 xtflc #
9 7 y
9 7 y .
-8 21 yacoub
7 -1 yajure
7 -1 yajure hurtado
28 -1 ybarra
28 -1 ybarra luna
12 -11 year
10 -1 year .
13 -14 years
3 -7 years .
-5 9 yes
21 -6 yesterday
1 -17 yet
7 -11 yevgenia
7 -11 yevgenia marsh
-9 23 yocum
-9 23 yocum m
36 8 york
-4 9 york .
12 3 york city
15 7 york or
6 7 youngstown
14 -12 zadvydas
7 -1 zebulon
-6 -13 zoom
`;

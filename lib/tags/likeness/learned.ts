/**
 * What `npm run learn` learned from 6716 labelled orders (`scripts/learn/orders`); `readModel` tells how it is
 * written. Learned, not edited: a test learns it again.
 */
export const LEARNED = `
-10 -18 *
-8 8 # #
5 7 # .
-31 23 # ;
-4 8 # a
9 -1 # adopting
2 9 # affirmed
9 7 # after
-14 -14 # all
0 -13 # am
6 20 # an
-22 -8 # and
18 -3 # appearances
-13 -9 # application
3 36 # are
11 27 # as
-3 -10 # asking
-11 -7 # asks
12 6 # assented
-29 -5 # at
-8 -1 # attorney
-3 17 # authorized
-9 -26 # aw
4 -29 # b
-17 -15 # before
6 2 # binds
9 -11 # bond
-7 3 # but
23 4 # by
31 -10 # c
-6 10 # ca
1 13 # cannot
-1 -7 # cases
8 -1 # cc
2 19 # charter
-3 13 # cir
6 28 # class
-7 -8 # clerk
-6 -7 # concerning
-26 11 # consent
5 18 # continues
16 -10 # copies
-13 15 # copy
9 5 # correia
31 -7 # counsel
20 -23 # court
2 7 # cross
-4 -9 # cyndi
13 3 # date
9 -1 # day
-12 4 # days
39 -1 # defendant
-25 29 # defendants
-10 37 # denied
-11 -17 # denying
-21 48 # deputy
-9 10 # dg
33 -12 # dh
-1 11 # did
-6 -14 # directing
-8 20 # directive
-11 1 # dismissing
-4 11 # disposition
3 -10 # doc
-6 -14 # due
12 -13 # e
15 5 # each
-6 -21 # eb
6 0 # ecf
6 18 # emergency
-7 4 # ex
-3 7 # expedited
7 -3 # f
-39 5 # filed
-11 -2 # filing
7 -3 # findings
-6 24 # flight
12 5 # floor
-3 -28 # for
-8 9 # forbidding
-5 -15 # from
-14 48 # g
-13 7 # government
-12 -13 # granted
17 -1 # granting
9 -3 # ha
-21 7 # has
1 19 # have
6 -8 # having
14 -6 # held
-8 -4 # holding
-7 13 # hour
26 -10 # hours
7 0 # hpb
8 13 # hrg
7 3 # i
1 -12 # ice
-10 7 # if
-11 17 # in
8 -6 # injunction
11 -4 # insofar
36 -5 # is
-6 -1 # issued
-10 11 # it
27 1 # jf
2 10 # joint
-1 5 # jp
-21 24 # jt
-3 10 # judge
-9 -9 # judgment
4 -13 # jw
11 -6 # k
-15 8 # kb
-13 9 # kdp
21 -34 # ks
-3 10 # ktr
-6 -10 # kw
-9 11 # lcabp
-5 -7 # lcacf
-4 9 # lcatl
-7 11 # lcawp
-2 -10 # lcbjh
-3 -11 # lccnp
-7 3 # lcedb
-7 10 # lcifc
-12 3 # lcjb
3 -13 # lcjpo
-8 17 # lclbh
-9 18 # lclfw
-1 13 # lclob
-11 5 # lcmos
-10 12 # lconb
-6 -7 # lcorb
7 -2 # lcwos
-11 -9 # letter
-7 -4 # line
1 -24 # mailed
-2 13 # matter
5 34 # may
7 5 # memorandum
8 1 # miles
16 -2 # months
13 -9 # motion
3 -6 # mr
-3 -8 # nd
2 -11 # no
5 3 # not
-14 0 # nothing
0 10 # notice
-8 -3 # objections
15 -28 # of
10 -19 # on
20 -6 # only
7 -10 # opinion
26 -2 # opposed
-24 -2 # or
3 34 # order
-12 -16 # ordered
11 -10 # p
-15 9 # pages
31 -15 # pending
-10 -1 # per
17 4 # persons
38 6 # petition
30 5 # petitioner
-4 11 # petitioners
10 -17 # plaintiffs
6 11 # pm
-8 14 # preliminary
9 4 # pro
-18 11 # re
-15 13 # referred
-11 6 # referring
-7 0 # related
-18 0 # release
3 8 # remove
7 -3 # reply
-30 1 # report
37 8 # respondent
-2 28 # respondents
34 -27 # reversed
-13 19 # rh
-13 6 # rm
1 18 # runs
13 -3 # s
0 11 # save
-9 -9 # sealed
-7 0 # sgrim
5 13 # shall
7 -2 # shows
-8 18 # signed
-16 -30 # so
-3 8 # standing
4 -8 # stands
1 15 # status
-1 -16 # staying
-12 2 # stipulated
-28 -6 # stipulation
-8 -2 # taken
-10 -1 # temporary
-2 14 # tfo
-12 -3 # that
-7 10 # the
9 -4 # there
-7 0 # they
-17 -15 # this
-8 -14 # through
3 -8 # time
-8 17 # tk
-8 -32 # to
45 -18 # tr
3 8 # transfer
5 23 # tro
-12 0 # tw
-12 3 # under
27 2 # unless
20 -1 # unsecured
-4 -16 # until
12 -6 # urgent
8 -1 # usc
-20 26 # vacated
17 -3 # vacating
-1 8 # vs
10 -9 # was
8 -1 # what
-33 -13 # whether
-13 -2 # which
-7 -5 # why
-11 15 # will
-10 -12 # with
6 -1 # within
-4 -11 # without
8 -7 # yevgenia
1 -11 . #
7 -6 . .
-4 10 . :
13 -7 . ;
-29 50 . a
4 -20 . adp
32 0 . affirmed
-3 -6 . all
-19 9 . an
4 23 . and
6 -8 . app
-9 0 . appearances
10 -12 . appellants
7 -1 . application
-20 11 . argument
6 -9 . as
-2 -7 . ashgrove
-4 16 . at
-8 -19 . attorney
13 -12 . authoring
13 -8 . authorized
8 4 . b
5 -3 . bail
-9 3 . before
6 -11 . brummel
16 -2 . by
-9 9 . c
-7 0 . call
-9 3 . carvajal
-11 -5 . case
8 0 . castanheira
22 -14 . cc
18 0 . cd
8 -3 . cfblc
17 10 . cho
-18 -2 . civ
9 -6 . class
15 -4 . clerk
-4 -8 . closing
-1 11 . cmd
-10 4 . consuelo
-5 22 . copies
-4 -6 . coram
21 -19 . costs
13 12 . counsel
2 -20 . court
20 -8 . crt
-12 22 . custody
-8 7 . d
-4 15 . danforth
7 -1 . date
-6 -14 . decision
27 -17 . defendant
-19 1 . defendants
20 13 . delacroix
20 -11 . denied
-3 17 . denying
25 -26 . deputy
-4 9 . doc
-8 14 . e
-10 -4 . each
-2 -11 . enter
-7 -1 . entered
17 -10 . entry
-11 -3 . ero
15 -2 . f
7 -4 . fennimore
55 8 . filed
19 -1 . fmtlc
26 11 . for
-6 6 . from
8 -2 . ftr
17 -8 . further
-13 12 . g
-5 18 . good
9 -8 . grady
-27 8 . granted
-6 2 . h
9 -4 . halvorsen
-11 -5 . having
47 -15 . he
-8 6 . heard
-17 11 . hearing
-3 9 . hrg
23 16 . ice
-7 4 . if
10 -1 . inabinet
-19 4 . is
3 -22 . issued
4 -19 . it
2 10 . joint
-17 20 . judge
-6 7 . judges
13 -4 . judgment
14 -22 . justice
-8 -1 . kjblc
-1 11 . l
-3 23 . let
-21 34 . lnhlc
-9 -6 . m
11 0 . magistrate
3 13 . mailed
-6 5 . mandate
10 -9 . marchetti
24 0 . marshal
-12 -17 . matter
0 14 . mc
5 11 . meanwhile
13 3 . mg
4 26 . motion
17 -18 . mr
-60 1 . no
1 -10 . nobody
4 11 . none
10 -10 . nothing
-12 12 . notice
9 0 . o
11 22 . on
-18 9 . opinion
-1 9 . oral
15 9 . order
-29 -12 . ordered
17 9 . originating
18 -7 . ork
-5 12 . ostrom
-11 3 . otherwise
-20 12 . our
-7 -1 . oyama
-7 7 . p
-7 17 . panel
6 -7 . pdf
17 -6 . pending
-1 -11 . petition
-4 -18 . petitioner
-29 -6 . plaintiff
-4 -7 . pollitt
6 3 . pursuant
5 8 . q
-11 21 . r
-15 9 . raymond
20 -6 . related
20 12 . release
4 16 . removal
16 -11 . reply
-13 1 . respondent
29 4 . respondents
10 9 . return
18 -7 . reversed
10 -6 . ruling
-6 10 . s
16 -1 . section
-3 20 . see
8 -5 . senior
-14 -7 . served
-4 -7 . service
-11 0 . set
15 12 . seven
12 -7 . she
-14 -2 . should
-27 5 . signed
17 -13 . so
35 15 . status
-7 -1 . strauss
0 -7 . streamlined
8 5 . t
14 9 . temporary
11 -8 . text
-2 7 . the
14 -1 . there
20 -8 . they
-23 -2 . this
-8 7 . thornbury
12 10 . those
-3 11 . tiller
-26 -4 . tmolc
7 -11 . today
-1 6 . tonight
-9 -5 . total
5 11 . tro
16 -8 . tuttle
-8 -8 . ugwu
12 -1 . under
10 -1 . unless
10 4 . until
-9 6 . usca
12 -12 . vacated
6 -2 . vtrlc
14 -11 . we
-22 29 . what
-12 9 . while
-15 -4 . whitcombe
-8 21 . who
4 -8 . why
-18 25 . with
-2 8 . within
-10 2 . worku
28 -5 . written
-3 9 . xiomara
26 14 : #
6 -10 : a
4 -2 : affirmed
-7 -7 : agents
11 8 : all
-5 7 : allowed
15 -7 : an
17 -5 : and
1 -6 : appellant
19 2 : appellants
-3 -8 : appellee
-8 1 : appellees
8 -1 : argument
44 -2 : as
4 -12 : at
15 -12 : attys
33 -21 : bail
10 -28 : by
7 7 : class
3 -11 : cor
-7 2 : cts
-18 -1 : curfew
-1 -11 : defendant
0 -9 : defendants
-6 -8 : denied
-1 -9 : denying
-8 -5 : discovery
-5 -12 : electronic
-10 6 : emh
8 1 : evidentiary
-11 -7 : fairness
-9 -3 : final
2 8 : finding
-26 22 : for
-3 -15 : government
20 -13 : granted
-7 -23 : granting
12 6 : having
10 -7 : hearing
7 0 : held
-4 8 : his
-11 -9 : in
13 11 : initial
-10 -19 : it
-14 8 : jlw
-2 -7 : joint
32 -10 : judge
-6 -6 : kde
-15 -3 : leave
-5 -16 : lfe
-4 27 : lhb
-16 19 : lhs
-11 0 : lwd
5 11 : memorandum
-27 6 : motion
-2 7 : mr
-2 10 : no
6 -10 : non
0 7 : none
7 -1 : noted
14 25 : on
10 -5 : one
-17 5 : oral
7 29 : order
-13 8 : ordered
7 3 : per
-9 14 : petition
-13 7 : petitioner
-3 15 : plaintiff
-20 -3 : plaintiffs
-7 18 : preliminary
-12 15 : published
-7 -4 : respondent
-12 14 : respondents
9 1 : reversed
-11 0 : rkc
22 -5 : sah
-8 8 : she
-2 -7 : show
29 10 : so
-11 9 : status
29 -3 : telephone
-7 -4 : telephonic
9 -4 : text
10 13 : that
-23 19 : the
-11 2 : there
-6 -8 : this
7 -15 : tro
-3 25 : two
23 10 : unless
-10 3 : until
17 15 : upon
-4 14 : vacated
21 -1 : we
15 6 : what
-7 13 : with
-7 -2 : wld
-24 22 ; #
0 -16 ; a
13 -1 ; accordingly
-19 0 ; all
-10 -4 ; an
44 19 ; and
-1 -9 ; answer
9 10 ; any
15 -2 ; appeal
9 6 ; argument
-3 6 ; ausa
8 -5 ; bail
0 -10 ; brief
-12 0 ; certification
-1 8 ; class
-4 -24 ; counsel
-14 -2 ; decision
-7 5 ; defendants
13 -8 ; denied
20 19 ; denying
-2 19 ; directing
0 7 ; dismissing
4 11 ; dissolving
-7 -3 ; each
-3 7 ; from
7 -12 ; government
5 16 ; granting
25 -5 ; he
6 -18 ; hearing
24 0 ; his
4 -9 ; ice
6 -23 ; if
-2 7 ; in
-25 27 ; judge
-17 -7 ; motion
9 6 ; mr
-4 13 ; new
-24 -8 ; no
-10 -3 ; opposition
7 -3 ; oral
25 8 ; order
22 29 ; ordered
4 -6 ; otherwise
8 5 ; parties
3 8 ; petitioner
-12 -10 ; production
-2 7 ; remanded
29 -5 ; reply
23 -4 ; respondent
-6 -26 ; respondents
-1 10 ; response
10 -3 ; senterfitt
5 -7 ; setting
8 -1 ; she
9 -1 ; should
-9 7 ; signed
-2 -7 ; status
-3 20 ; stay
-28 -12 ; the
6 20 ; they
1 14 ; this
-8 -1 ; those
-13 9 ; until
4 -12 ; upon
-3 7 ; vacating
20 -7 ; written
7 0 = asked:bond-hearing-denied
7 0 = asked:bond-hearing-denied:none
29 -16 = asked:bond-hearing-ordered
52 -14 = asked:bond-hearing-ordered:denied
-8 4 = asked:bond-hearing-ordered:extended
57 -6 = asked:bond-hearing-ordered:granted
28 -5 = asked:bond-hearing-ordered:granted-in-part
-8 -1 = asked:bond-hearing-ordered:none
-19 3 = asked:bond-hearing-ordered:set
-17 4 = asked:bond-hearing-ordered:taken-under-advisement
4 -7 = asked:class-certified
17 3 = asked:class-certified:granted
9 1 = asked:class-certified:granted-in-part
-8 -3 = asked:class-decertified
-8 -3 = asked:class-decertified:granted
-15 -7 = asked:class-modified
-8 -5 = asked:class-modified:granted
-42 -27 = asked:contact-restricted
-11 -20 = asked:contact-restricted:granted
-13 -3 = asked:contact-restricted:granted-in-part
-26 3 = asked:contempt-found
-8 1 = asked:contempt-found:granted
-19 -31 = asked:counsel-access-ordered
-1 -25 = asked:counsel-access-ordered:granted
-10 -3 = asked:counsel-access-ordered:granted-in-part
74 -28 = asked:detention-ordered
24 -12 = asked:detention-ordered:denied
73 -14 = asked:detention-ordered:granted
2 -12 = asked:disclosure-ordered
6 -1 = asked:disclosure-ordered:denied
11 -11 = asked:disclosure-ordered:granted
-20 -16 = asked:dismissed
-5 -8 = asked:dismissed:denied
-10 -4 = asked:dismissed:dismissed
-30 -7 = asked:dismissed:granted
19 -8 = asked:release-denied
11 -3 = asked:release-denied:denied
21 -7 = asked:release-denied:none
89 -34 = asked:release-ordered
109 -25 = asked:release-ordered:denied
-14 -4 = asked:release-ordered:denied-as-moot
9 5 = asked:release-ordered:dismissed
-8 4 = asked:release-ordered:extended
60 -42 = asked:release-ordered:granted
19 24 = asked:release-ordered:granted-in-part
27 16 = asked:release-ordered:none
-16 15 = asked:release-ordered:set
-12 16 = asked:release-ordered:taken-under-advisement
41 -16 = asked:release-stayed
29 -8 = asked:release-stayed:denied
34 -6 = asked:release-stayed:granted
53 2 = asked:relief-stayed
1 37 = asked:relief-stayed:denied
38 13 = asked:relief-stayed:granted
8 -24 = asked:relief-stayed:granted-in-part
9 -14 = asked:relief-stayed:vacated
12 52 = asked:removal-permitted
17 42 = asked:removal-permitted:granted
-20 45 = asked:removal-stay-ended
-24 27 = asked:removal-stay-ended:denied
-5 26 = asked:removal-stay-ended:granted
-4 13 = asked:removal-stay-expanded
-3 31 = asked:removal-stay-expanded:granted
-20 23 = asked:removal-stay-extended
6 33 = asked:removal-stay-extended:granted
-53 89 = asked:removal-stayed
-33 78 = asked:removal-stayed:denied
20 -8 = asked:removal-stayed:denied-as-moot
10 -1 = asked:removal-stayed:dismissed
7 8 = asked:removal-stayed:extended
-27 85 = asked:removal-stayed:granted
-17 18 = asked:removal-stayed:granted-in-part
14 -39 = asked:removal-stayed:set
-42 61 = asked:return-ordered
-28 82 = asked:return-ordered:granted
-7 17 = asked:return-ordered:granted-in-part
-1 -15 = asked:return-ordered:set
-21 -19 = asked:sanctions-ordered
-6 -2 = asked:sanctions-ordered:granted
-8 2 = asked:sanctions-ordered:granted-in-part
-3 -10 = asked:sealed
0 -9 = asked:sealed:granted
-9 -9 = asked:settlement-approved
-9 -9 = asked:settlement-approved:granted
-13 -2 = asked:settlement-preliminarily-approved
-13 -2 = asked:settlement-preliminarily-approved:granted
105 -44 = asked:transfer-barred
3 -8 = asked:transfer-barred:denied
-8 -4 = asked:transfer-barred:denied-as-moot
91 -22 = asked:transfer-barred:granted
-11 8 = asked:transfer-barred:granted-in-part
12 -8 = asked:transfer-barred:set
86 -17 = asked:transfer-permitted
73 -12 = asked:transfer-permitted:granted
-6 -3 = asked:unsealed
-41 -12 = court:review
-64 -113 = court:trial
2 -10 = did:bond-hearing-denied
40 -30 = did:bond-hearing-ordered
31 -11 = did:bond-hearing-ordered:denied
9 -2 = did:bond-hearing-ordered:granted
-19 -8 = did:class-certified
-10 2 = did:class-certified:granted-in-part
-8 -6 = did:class-certified:vacated
-11 -17 = did:contact-restricted
-6 -3 = did:contact-restricted:granted
-36 -19 = did:counsel-access-ordered
-6 -8 = did:counsel-access-ordered:extended
-17 -8 = did:counsel-access-ordered:granted
-5 -7 = did:counsel-access-ordered:set
10 -4 = did:detention-ordered
-6 -7 = did:disclosure-ordered
-8 -3 = did:disclosure-ordered:denied
-9 -1 = did:dismissed
0 -10 = did:release-denied
17 -5 = did:release-denied:denied
-8 0 = did:release-denied:vacated
71 -65 = did:release-ordered
21 -18 = did:release-ordered:denied
36 -12 = did:release-ordered:granted
39 -31 = did:release-stayed
16 -9 = did:release-stayed:denied
29 -13 = did:release-stayed:vacated
16 -22 = did:relief-stayed
14 -16 = did:relief-stayed:denied
2 -10 = did:relief-stayed:vacated
-7 1 = did:relief-vacated
-25 14 = did:removal-permitted
-18 10 = did:removal-stay-denied
1 12 = did:removal-stay-ended
-5 22 = did:removal-stay-extended
-52 144 = did:removal-stayed
-3 38 = did:removal-stayed:denied
-21 7 = did:removal-stayed:extended
-44 74 = did:removal-stayed:granted
-4 8 = did:removal-stayed:set
13 19 = did:removal-stayed:taken-under-advisement
-14 5 = did:removal-stayed:vacated
-25 18 = did:return-ordered
-16 34 = did:return-ordered:denied
4 -6 = did:sealed
100 4 = did:transfer-barred
28 -8 = did:transfer-barred:denied
-13 -5 = did:transfer-barred:denied-as-moot
26 6 = did:transfer-barred:extended
25 1 = did:transfer-barred:granted
-16 -8 = did:transfer-barred:set
15 16 = did:transfer-barred:taken-under-advisement
-25 7 = government:holds
-81 -132 = government:other
-36 -37 = kind:judgment
-22 -38 = kind:opinion
-31 -47 = kind:order
-8 -2 = of:declaration
21 12 = of:letter
-8 4 = of:motion
10 -7 = of:notice
10 5 = of:notice-of-appeal
-32 6 = of:opinion
3 -25 = of:order
28 3 = of:other
-1 20 = of:petition
-19 9 = of:stipulation
72 -15 = outcome:affirmed
15 -2 = outcome:affirmed-in-part
44 32 = outcome:denied
-49 -7 = outcome:denied-as-moot
-31 -1 = outcome:dismissed
-9 19 = outcome:extended
27 9 = outcome:granted
25 -5 = outcome:granted-in-part
-33 22 = outcome:remanded
72 -36 = outcome:reversed
-25 -42 = outcome:set
1 -21 = outcome:stricken
-73 -59 = outcome:taken-under-advisement
48 35 = outcome:vacated
-31 -10 = outcome:withdrawn
13 6 > a
15 -4 > abdirahman
-14 10 > aboard
0 -17 > about
15 -14 > absent
3 11 > accepted
-14 -20 > access
-8 -1 > account
3 11 > achebe
-6 3 > achterberg
9 -1 > act
-5 19 > acting
8 -17 > action
-4 8 > additional
5 -11 > addressed
-8 -9 > adeyinka
9 3 > admin
-1 -10 > administrative
16 -2 > admitting
16 -9 > adopting
-10 0 > advance
7 14 > after
-8 0 > again
-28 5 > against
13 -7 > agency
-8 9 > agreement
6 6 > aguirre
2 7 > aiono
-13 8 > aircraft
7 -3 > al
-17 8 > alien
-23 33 > all
32 -8 > allow
-10 10 > allowed
-16 -7 > already
4 21 > alter
2 14 > altering
12 -9 > alternative
5 13 > alternatives
11 -1 > alvarenga
4 8 > amadc
-22 -6 > amadi
-12 -13 > an
31 4 > and
5 12 > anhdc
-1 -12 > ani
3 6 > anjdc
7 0 > another
-12 11 > answer
-28 -1 > any
-3 7 > anyone
-6 0 > anywdc
-11 0 > apamdc
33 4 > appeal
13 -18 > appellant
20 -20 > appellants
10 -34 > appellee
-16 -2 > appellees
-7 2 > appoint
-27 -2 > approval
-1 -7 > april
-23 48 > are
15 10 > area
-9 -5 > argument
17 -1 > arrest
9 4 > arrested
9 -3 > asked
3 -7 > asking
17 -23 > asks
-6 -1 > aslani
18 2 > assented
-10 -26 > at
-35 -6 > attorney
7 9 > atxwdc
14 -18 > ausa
11 -14 > authority
-12 0 > avaedc
-8 -7 > ayala
-23 9 > b
-8 10 > back
34 -22 > bail
7 -11 > baker
-18 3 > balogun
12 -9 > baltimore
-11 -6 > banc
8 0 > banks
9 8 > bar
4 10 > barrientos
13 4 > barring
-9 0 > barry
-13 -5 > basement
28 19 > be
-5 9 > before
9 -4 > behalf
-9 7 > being
13 0 > bekele
28 -5 > between
9 0 > birch
-7 -6 > bluebonnet
-13 22 > board
4 10 > boarding
-4 7 > bolaji
83 -63 > bond
-19 0 > both
-2 -15 > briefing
-11 12 > bring
-6 -1 > broadview
-6 -6 > brought
-6 0 > buffalo
25 -4 > burden
-19 21 > by
-7 31 > c
-16 -8 > calls
9 -1 > came
-9 3 > camp
8 -6 > caroline
-9 5 > carvajal
22 -23 > case
18 2 > cause
-6 7 > cc
33 -7 > center
-1 10 > certificate
-15 7 > certification
-12 10 > certified
-4 -22 > certify
-6 -19 > certifying
-13 0 > challenging
-13 18 > charlemagne
-2 23 > charter
9 -5 > check
-2 13 > cheikh
3 38 > chidi
11 -21 > circuit
10 -5 > circumstances
7 -5 > civil
10 1 > claim
13 -8 > clarify
-11 -30 > class
-13 -6 > clerk
7 -1 > cm
-8 -6 > coercive
-6 -9 > compel
-1 14 > compelling
10 13 > concerning
-3 -21 > conditions
-8 -4 > confidential
-7 -7 > confinement
-3 10 > consent
-7 -1 > consider
-9 11 > consideration
-34 -6 > contempt
1 14 > continental
4 -6 > continue
-9 -9 > continued
8 -3 > correctional
-6 -11 > correspondence
8 -3 > corwin
-37 -27 > counsel
-1 -6 > countries
-30 26 > country
26 -20 > county
32 -8 > court
10 -2 > courtroom
3 -13 > covid
-2 -17 > credible
-21 -6 > crt
27 -15 > custody
-9 -7 > customs
36 -12 > date
31 -24 > dated
18 -3 > dawit
-34 45 > days
-6 6 > dc
-8 6 > decertify
-6 5 > decided
-19 -16 > decision
-18 1 > declaration
-14 -29 > defendant
-7 7 > deferring
-14 -6 > definition
19 7 > demba
-3 -9 > denied
24 -5 > deny
-53 -4 > denying
-14 10 > department
-11 38 > deport
-64 75 > deportation
-15 27 > deported
-7 0 > deporting
-5 10 > designated
20 2 > desrosiers
-2 -10 > details
0 -16 > detain
13 -3 > detained
-14 0 > detainee
-9 -18 > detainees
8 -4 > detaining
29 -20 > detention
-4 8 > detroit
2 13 > dieng
-6 0 > dilshod
-12 -7 > directed
-8 9 > directive
-9 11 > director
-21 -26 > discovery
-6 -17 > dismiss
4 -16 > disposition
14 35 > dissolve
0 -23 > district
-6 7 > dkt
-13 33 > doc
0 -10 > docket
31 -11 > document
-4 16 > done
4 12 > dorsainvil
34 -5 > due
1 -6 > dulce
8 -5 > during
15 0 > e
0 -10 > ecf
0 14 > edson
1 8 > effect
12 13 > effective
-6 -6 > eight
12 24 > el
0 -23 > electronic
-6 18 > elizabeth
-11 23 > else
-7 -28 > emergency
-11 -6 > en
21 -12 > enforce
15 -9 > enforcement
-17 7 > enjoin
-19 17 > enjoined
3 -6 > enjoining
-8 18 > enlarge
7 -11 > entry
-9 -2 > equal
14 -3 > escamilla
-1 -7 > esperanza
6 -3 > et
-2 -8 > eusebio
15 -5 > everglades
-5 11 > ex
-12 17 > execute
11 21 > executing
7 -2 > exhibit
-18 -5 > expedite
1 9 > expedited
-1 9 > expelling
-1 8 > expulsion
-7 14 > extend
8 6 > extending
-3 19 > extension
4 8 > f
4 12 > fabiola
-2 -11 > face
-17 19 > facilitate
34 -22 > facility
-9 1 > failure
14 -8 > farquhar
-4 -14 > fear
7 -13 > federal
-14 2 > fee
-11 -4 > fees
10 -5 > ferreira
-6 7 > ferris
-9 0 > ferrufino
14 -19 > field
-33 4 > file
3 -22 > filed
-9 15 > filer
-15 7 > filing
-24 -1 > final
6 -8 > finding
11 -10 > findings
-8 -4 > first
4 -7 > five
-8 25 > flight
8 -1 > floor
-6 -3 > flown
-23 8 > folake
3 -25 > folasade
-8 -1 > folkston
2 -23 > for
8 -1 > forbid
8 1 > forbidding
11 10 > force
-3 -6 > forms
-7 21 > four
8 5 > fourteen
6 -6 > francisco
15 -9 > free
16 -4 > freed
3 42 > from
11 -15 > further
18 0 > g
1 10 > general
-2 -8 > ghulam
1 -8 > gill
-13 -2 > give
-14 5 > go
9 -1 > gps
8 6 > grant
16 -4 > granted
13 -8 > granting
-7 -1 > grants
-7 7 > ground
-9 17 > guatemala
-9 5 > guerda
-29 -12 > habeas
-10 8 > had
4 10 > haitian
-3 8 > halt
-8 -8 > harpreet
8 1 > having
-27 35 > he
58 -49 > hearing
43 -41 > hearings
-38 -22 > held
-7 19 > her
-7 -2 > here
8 -1 > hereby
14 3 > herrador
-6 2 > him
-12 8 > his
8 -3 > hoang
15 -3 > hodan
-10 -4 > hold
4 10 > home
-28 28 > homeland
-20 14 > honduras
-4 -10 > honorable
7 -11 > hours
6 -1 > housed
-6 7 > ibrahima
25 -5 > ice
16 -31 > immediate
6 -6 > immediately
23 9 > immigration
-14 -7 > in
-21 -5 > individualized
8 40 > injunction
-6 6 > injunctive
6 -7 > interim
-7 0 > intervenors
-9 -12 > interviews
13 -5 > into
-12 14 > is
13 -5 > island
10 3 > issued
5 -16 > issues
20 -3 > it
16 9 > its
-6 7 > j
8 -12 > jail
-18 1 > january
6 5 > jean
15 -18 > jersey
-10 -1 > joaquin
-10 -2 > joint
9 -10 > judge
34 -1 > judgment
-6 -8 > july
9 13 > jurisdiction
-9 -2 > justice
9 0 > karim
-4 10 > kassab
37 38 > keep
-4 15 > keeping
8 -7 > kept
7 0 > kofi
-13 -10 > krome
20 -3 > l
11 7 > language
-19 10 > laos
4 -8 > later
5 11 > layme
10 4 > leave
8 11 > left
-33 0 > legal
-9 3 > lemus
13 -5 > lengthen
-2 -15 > let
28 25 > letter
17 -4 > liberty
-19 8 > lift
-2 -7 > light
2 -7 > likewise
-15 13 > lisandro
-14 1 > longer
20 -3 > lower
-2 10 > lue
-8 15 > m
8 1 > made
0 -12 > magistrate
-8 -2 > mail
-11 0 > mandatory
7 -3 > mapp
13 -3 > marc
17 -6 > march
7 -8 > may
10 -20 > meantime
7 2 > meanwhile
30 -12 > medically
29 4 > member
-21 29 > members
-15 28 > memorandum
-8 0 > merits
-4 -12 > mesa
-10 -1 > meseret
-9 4 > method
6 -8 > midnight
15 -13 > minnesota
-2 -12 > minute
16 -14 > modify
-25 -2 > months
10 2 > more
3 10 > moreau
24 10 > motion
8 11 > move
-12 -8 > moved
6 8 > moving
23 8 > mr
4 -7 > ms
23 -9 > must
7 14 > n
-3 24 > naira
7 11 > named
3 -10 > narek
-1 15 > nationwide
-13 6 > neither
8 -8 > nevada
45 -18 > new
15 -13 > no
-8 3 > noor
-4 14 > nor
-8 -2 > north
-20 28 > not
-5 15 > notified
37 -20 > noting
-10 20 > notwithstanding
5 13 > now
-6 14 > ntamack
-25 20 > number
9 -1 > nwosu
-8 12 > o
10 -1 > obi
3 11 > obinna
7 -8 > objections
29 3 > october
-9 1 > of
24 -12 > off
12 -3 > office
-20 -6 > officers
-1 38 > okoro
-22 24 > olawale
11 -14 > on
9 0 > one
-8 8 > only
-9 -3 > open
-8 -2 > opinion
10 -21 > opposed
20 33 > or
-9 -5 > oral
38 23 > order
8 -1 > ordered
18 0 > ordering
12 0 > orders
13 -2 > orduno
-11 -4 > oregon
-18 7 > orellana
-16 7 > osmin
-8 -4 > osvaldo
10 -13 > others
9 5 > otherwise
33 -40 > out
-22 11 > outside
-5 13 > over
13 3 > own
6 -9 > oyelowo
6 8 > p
-10 5 > paid
-13 -3 > panel
3 -31 > parole
-4 9 > part
-5 11 > parte
-2 23 > parties
16 -11 > paso
-2 -13 > paul
-14 -3 > paz
-6 8 > pearsall
-3 11 > pema
-8 -6 > pending
-7 -1 > per
15 -2 > peralta
10 2 > percival
-1 7 > pereira
10 -6 > permanent
20 -12 > permit
7 -8 > person
10 3 > persons
-7 -30 > petition
27 -8 > petitioner
-20 28 > petitioners
3 8 > petrenko
-8 -2 > petrosyan
-3 -15 > pike
-3 21 > place
17 8 > placed
4 28 > plaintiff
-13 -8 > plaintiffs
17 -2 > population
4 -9 > power
9 -2 > prairie
-15 10 > praying
0 -7 > pre
-6 -10 > preliminary
12 12 > preserve
-6 -12 > preventing
10 -1 > previously
-3 -19 > pro
-21 -22 > proceedings
24 -6 > processing
9 -32 > prohibiting
8 0 > prolonged
-8 6 > prompt
-4 7 > proposed
-13 -13 > protective
16 -3 > provide
8 3 > provisional
16 -1 > provisionally
-17 11 > pursuant
7 24 > put
-9 -17 > putative
-1 -7 > question
-16 -5 > questioning
5 8 > quispe
7 16 > quo
-5 28 > r
-14 -1 > rahimi
-6 0 > rahimov
15 -4 > ramiro
8 -5 > ravensworth
49 -28 > re
-6 18 > reasons
-17 19 > receipt
27 -18 > recommendation
22 5 > recommendations
-17 -17 > recommended
7 -2 > recommending
-22 1 > reconsider
25 6 > reconsideration
4 -11 > record
13 -1 > redetermination
6 -1 > referred
14 9 > refrain
0 -12 > regarding
-14 2 > rehearing
77 -58 > release
27 -11 > released
25 -39 > releasing
11 5 > relief
11 11 > relocation
-23 -2 > remand
2 -16 > remanded
-68 107 > removal
-1 13 > remove
-9 10 > removed
-12 30 > removing
7 1 > renewed
-10 9 > replies
24 -8 > report
-8 -3 > represented
8 -1 > request
16 -13 > requested
7 -9 > requesting
-5 6 > require
-9 -2 > required
27 -28 > requiring
-14 -10 > respond
-15 4 > respondent
44 6 > respondents
23 -11 > responses
17 -9 > restore
-3 20 > restrained
9 17 > restraining
7 29 > restraints
0 8 > return
5 11 > returned
33 -17 > review
26 -5 > revoke
11 -3 > rigoberto
7 -6 > ripley
20 -1 > risk
31 -7 > robert
-15 -6 > rooms
8 -4 > rosario
37 -26 > ruiz
-9 -16 > rule
9 0 > ruled
-25 -17 > ruling
-13 -7 > s
-2 -8 > safi
-8 0 > salih
-7 -4 > salvador
5 -22 > san
-21 -22 > sanctions
11 -5 > scheduled
0 -18 > se
-5 -13 > seal
18 -8 > second
-36 52 > secretary
-22 19 > security
-8 9 > see
6 17 > seeking
12 0 > seen
2 7 > sefo
-11 12 > selam
0 -7 > sensitive
12 -5 > separate
14 -11 > sergio
-8 25 > service
-8 12 > set
-20 2 > settlement
8 -17 > seven
-14 0 > seventeen
-12 -21 > shall
11 13 > she
10 -4 > show
2 -13 > shown
-15 36 > signed
11 -5 > singh
11 -1 > sister
-16 2 > six
17 -6 > so
-15 9 > solange
-3 11 > somalia
9 -8 > soto
19 5 > south
19 7 > sow
4 -7 > staff
-3 -22 > standing
-10 24 > states
-5 34 > status
27 15 > stay
-27 10 > staying
-7 25 > step
-1 -7 > steps
24 -13 > stewart
-5 17 > stipulated
7 31 > stipulation
-4 -8 > stop
-9 -3 > street
-1 -17 > suit
-8 3 > suleymanov
6 -8 > supervision
-16 -1 > support
-17 -2 > surety
-13 4 > t
2 -13 > take
-3 8 > taras
0 19 > tavares
10 -13 > temporarily
1 17 > temporary
8 9 > ten
-6 6 > tesfai
-23 12 > tesfaye
10 -6 > texas
10 9 > text
3 15 > thais
17 -14 > than
26 -53 > that
-19 20 > the
23 3 > there
-20 -1 > they
12 -1 > thi
-8 3 > thibeau
-10 -13 > third
8 -3 > thirty
8 -5 > thomas
-11 11 > those
44 -21 > three
9 11 > through
9 8 > time
-4 6 > to
3 -8 > today
-12 -5 > tomas
-6 7 > toure
85 -37 > transfer
6 -11 > transferred
31 -13 > transfers
11 7 > travel
-11 1 > trial
-3 11 > tshering
-17 9 > u
-10 -1 > ubeda
-6 7 > unangst
-5 -23 > under
-10 24 > united
-16 24 > unopposed
-6 -3 > unseal
-9 45 > until
1 7 > up
8 1 > upon
14 -6 > urgent
0 -14 > us
-20 1 > usc
-2 21 > vacate
4 15 > vacated
-4 -8 > vacating
-3 8 > vale
8 -2 > van
11 -6 > varga
13 -2 > vega
-4 -12 > verde
3 7 > viliami
-4 11 > violation
-4 -10 > visitation
-13 -7 > visits
-4 -10 > vu
15 -12 > vulnerable
12 -2 > w
9 -3 > wait
30 -32 > warden
1 16 > warrant
0 -11 > was
4 -10 > week
4 9 > weeks
-15 1 > western
0 20 > what
-8 10 > whether
-25 -14 > which
16 7 > while
8 -5 > who
-9 -1 > why
25 -9 > wide
-3 17 > wilber
20 19 > will
-7 6 > wilmer
35 -10 > with
34 -29 > within
-14 14 > without
2 -16 > word
8 -1 > worku
15 -6 > writ
-7 -1 > wyatt
12 -7 > yesenia
5 11 > yober
13 6 > york
13 -30 a
-5 13 a #
-26 31 a .
8 -1 a and
20 -10 a bond
11 -6 a call
-13 18 a chance
-1 12 a charter
-8 -1 a child
-7 0 a claim
-31 0 a class
-8 5 a conference
-1 -11 a conforming
-3 -16 a copy
-10 10 a country
19 -4 a custody
13 -8 a danger
-9 -6 a date
-12 -1 a day
1 7 a decision
-7 -11 a declaration
8 1 a detainee
15 -1 a different
10 -6 a facility
0 10 a file
-9 23 a final
11 -4 a finding
-8 -4 a fine
10 50 a flight
2 20 a foreign
8 -4 a fresh
-11 -3 a gps
9 0 a habeas
43 -2 a hearing
27 -16 a is
-4 13 a joint
12 -4 a judge
-32 -24 a lawyer
-14 20 a like
15 -7 a likelihood
-6 -5 a line
-3 -12 a list
-8 -1 a magistrate
1 9 a memorandum
23 6 a move
21 -17 a neutral
22 -2 a new
-7 0 a notice
2 8 a panel
-9 -1 a party
7 0 a person
-10 10 a petition
-7 9 a plane
3 -8 a preliminary
-16 8 a private
4 8 a reasonable
-15 6 a removal
-12 -11 a request
-1 19 a return
-1 7 a rule
-15 17 a ruling
-11 2 a sanction
-12 3 a schedule
-9 9 a seat
11 8 a second
21 -4 a seven
0 11 a shall
9 -3 a short
-2 -7 a signed
18 -27 a stay
-5 -12 a stipulated
-2 10 a strong
-15 -4 a telephone
-5 10 a telephonic
-16 5 a temporary
2 11 a third
-8 -17 a three
10 2 a travel
-9 -2 a traverse
9 5 a two
-10 -1 a vote
9 -6 a warrant
-12 -4 a week
-13 -8 a writ
13 0 a written
10 -7 a year
8 -8 abarquez
7 8 abdirahman
-8 -1 abernathy
-7 -1 abernathy leonie
-11 -25 abeyance
-13 -9 abeyance .
-1 -8 abeyance is
-7 -6 abeyance through
15 -6 ability
15 -6 ability to
-15 48 aboard
2 10 aboard a
-7 22 aboard any
-1 8 aboard the
-45 -4 about
-9 -6 about the
-10 -4 about this
-7 0 about to
-9 -10 above
-16 18 abroad
-8 -5 abroad .
-12 9 abroad and
10 -5 absconded
-9 -19 absence
39 7 absent
18 0 absent a
-5 8 absent class
7 7 absent leave
17 2 absent objection
6 0 absolute
27 -14 abuse
3 -11 accept
7 -21 accepted
2 8 accepting
3 21 accepting the
2 -15 access
-26 -4 access to
-10 14 accompanying
-7 8 accompanying opinion
11 -2 accord
-14 -20 accordance
-14 -20 accordance with
-8 4 accorded
-8 4 accorded to
16 -11 accordingly
18 0 accordingly the
-18 7 account
-6 -8 account of
8 11 act
21 1 act .
-10 11 acted
2 11 acting
-4 11 acting director
5 10 acting in
0 -7 acting with
-7 -26 action
21 0 action .
8 23 action is
-1 -13 action on
10 -4 action settlement
-16 3 actions
-3 6 active
-5 8 active concert
10 -11 active docket
-3 8 acts
-6 -3 ad
-6 15 add
5 15 addition
4 7 addition to
25 13 additional
-12 -11 address
-10 -2 address whether
-13 1 addressed
-8 -1 addressed to
45 -20 adelanto
7 -4 adelanto facility
-12 3 adequate
7 18 adheres
7 -1 adjei
7 -1 adjei boateng
-21 -12 adjourn
5 -8 adjourn the
2 -13 adjourned
5 -11 adjourned to
7 7 adjourning
-5 -12 adjudged
13 -12 adjudged and
5 -13 adjudicate
-1 29 adjudicated
-1 29 adjudicated .
-12 2 adjudication
1 -14 administrative
-5 -13 administrative record
24 4 administrative stay
25 0 administratively
29 -8 administratively stayed
12 -10 admission
-7 14 admit
10 -6 admitted to
13 16 adopted
7 1 adopted .
32 -14 adopting
9 -1 adopting in
25 -8 adopting report
10 -7 adopting the
26 -3 adopts
11 -12 adr
7 -1 adr filed
8 1 advance notice
-2 13 advice
-16 -3 advise
-20 -20 advised
-8 -1 advised of
1 -10 advised that
-21 3 advisement
-2 -7 advisement #
-14 -1 advisement .
1 12 advisement as
-2 -9 advising
-18 -19 affected
-17 -8 affected .
-11 -2 affidavit
30 -5 affirm
27 -16 affirmance
39 8 affirmed
20 15 affirmed .
0 -10 affirmed ;
-8 2 affirmed as
32 -3 affirmed in
-4 7 affirmed insofar
22 -10 affirmed judge
-11 -8 affirmed the
22 -12 affirming
-4 -17 affirming the
1 -8 afforded
-9 0 afforded a
-9 20 after
4 9 after #
8 8 after a
9 -2 after argument
-14 12 after decision
0 -7 after disposition
1 9 after filing
-1 -11 after oral
-15 3 after release
-9 -3 after six
-5 -6 after that
-8 -1 after the
20 -12 afternoon
15 -11 afternoon .
11 -5 afterwards
18 5 again
6 -12 again .
3 -7 again unless
-40 47 against
-11 -7 against appellant
-6 23 against deportation
-4 16 against his
-10 -5 against petitioner
16 -6 against re
-16 13 against removal
-12 -1 against respondents
-9 3 against third
8 -7 agency
-3 -8 agency s
-15 -11 agents
11 7 agents and
-13 4 aggravated
-13 4 aggravated felony
17 -10 agree
-9 -1 agree that
-6 -25 agreed
-9 -2 agreed order
11 -12 agreed to
-17 -18 agreement
-1 -8 agreement ;
-2 -9 agreement is
0 8 agreement of
0 -28 agreement the
7 -6 agrees
-10 8 ahead
0 16 ahead .
-5 -7 ahead of
5 36 air
-7 12 air is
-14 34 aircraft
-16 28 airport
13 -9 ajn
15 -1 alaska
8 -3 albany
18 8 alex
18 8 alex e
37 1 alexandria
15 6 alien
-4 10 aliens
-7 14 alive
-33 22 all
8 -5 all .
-2 14 all available
1 15 all class
10 32 all counsel
-14 -8 all dates
-8 -11 all discovery
-9 3 all else
4 8 all further
-6 9 all immediate
20 4 all interim
-7 14 all noncitizens
2 -22 all other
5 -9 all others
10 -3 all parties
-22 7 all pending
-8 11 all persons
-1 -14 all records
-1 11 all steps
7 -5 all writs
-14 -2 allegations
-3 9 allow
0 6 allow the
-9 8 allow travel
20 25 allowed
-6 26 allowed .
6 -4 allowed in
5 10 allowed to
30 -1 allowing
30 -2 allowing #
-9 14 allows
-8 8 alone
-8 -1 alone .
4 -9 along
4 -9 along with
-6 -19 already
6 -7 already left
0 24 also
0 -10 also available
-4 6 also cover
29 18 alter
2 28 alter judgment
16 -9 alter or
-18 4 altering
-7 2 altering her
-10 1 altering his
-14 -1 alternates
19 -4 alternative
18 4 alternatives
14 6 alternatives to
-7 2 although
9 -18 am
10 -11 am and
-7 -3 am courtroom
7 16 am in
-8 5 am to
-17 -28 amend
12 -7 amend #
-12 -10 amend class
-3 -8 amend the
-44 15 amended
-4 -10 amended opinion
-11 -6 amended order
-16 11 amended petition
-9 2 amended standing
-3 11 amended to
-7 1 amending #
-3 16 american
-3 16 american soil
-7 -9 ames
-3 -14 amici
-10 -13 amicus
-8 -3 amicus brief
6 -9 ammi
-8 -9 amount
-5 -9 amount of
46 2 an
23 4 an additional
13 -15 an administrative
-6 7 an aircraft
-15 7 an answer
21 -6 an appeal
13 -9 an applicant
-8 1 an application
9 -1 an arriving
-1 25 an asylum
8 -7 an end
17 9 an expedited
-3 -9 an extension
19 10 an immediate
31 1 an immigration
-10 -1 an in
-1 7 an individual
21 -16 an individualized
-13 7 an injunction
1 -9 an interim
-7 5 an opportunity
-1 -7 an oversized
14 18 and
-56 -37 and #
-21 -6 and a
13 -5 and ability
-6 -4 and adequate
-13 -3 and affirming
8 2 and all
6 11 and an
-8 -8 and anselm
-8 -5 and anyone
-12 15 and applications
20 -4 and are
9 -7 and because
-26 0 and bond
11 -4 and brandao
-23 2 and by
-2 6 and c
-3 7 and class
0 15 and closing
-5 -5 and confer
-14 -2 and continued
10 -13 and convincing
-3 11 and counsel
13 -12 and decreed
22 -3 and denying
-19 4 and directing
9 -4 and directs
41 -16 and dismissed
-8 12 and dissolving
6 -9 and e
13 -1 and each
-8 14 and entered
7 -6 and eyre
9 4 and filed
10 0 and finding
-7 11 and for
28 33 and from
8 -2 and give
10 -3 and go
1 19 and granted
-1 17 and halloran
12 -6 and hold
14 -14 and ice
2 -12 and if
9 33 and in
-5 10 and including
15 0 and it
-4 -9 and its
-10 22 and judge
17 21 and judgment
9 -12 and let
-1 -7 and makes
8 6 and may
13 -15 and mboye
20 -5 and must
13 2 and need
17 0 and no
10 -13 and not
25 -4 and nothing
-9 4 and now
-12 5 and nwachukwu
-8 5 and nwosu
7 10 and of
-15 -3 and or
23 -2 and order
14 -5 and ordered
2 -10 and orders
-9 0 and otherwise
-9 3 and oyelowo
41 -8 and petitioner
13 -4 and pike
-8 -1 and place
-6 7 and plaintiffs
-7 -6 and proper
-8 4 and quillfeather
13 -11 and reasons
12 0 and recommendation
9 -2 and recommendations
12 -14 and referring
-10 -4 and remand
-21 14 and remanded
-3 15 and remanding
14 2 and reset
35 -19 and respondents
-17 8 and restrained
11 -6 and set
8 7 and setting
-25 -8 and shall
1 7 and should
-4 -15 and so
-9 9 and son
12 10 and stay
-14 16 and stays
9 0 and stroud
-10 -1 and submitted
-4 6 and takes
7 20 and that
20 9 and the
2 -10 and their
16 9 and there
5 -23 and this
-8 8 and those
-7 -4 and three
-7 -1 and timoteo
-14 0 and to
21 7 and transfer
-9 0 and two
14 24 and until
-18 4 and vacates
-11 8 and we
-8 -14 and what
-16 -7 and whether
8 -6 and whose
6 -14 and will
2 16 and with
-10 6 and without
8 4 anew
-16 14 angeles
-12 -8 ankle
-7 -2 ankle bracelet
7 -3 annex
21 2 announced
27 36 another
8 2 another district
15 -9 another facility
-8 -8 anselm
-8 -8 anselm o
-43 2 answer
-15 -7 answer .
8 9 answer and
-1 -10 answer by
12 3 answer in
-13 -9 answer on
-14 -4 answer the
-11 13 answer to
1 16 answer within
-6 -8 answered
-15 40 any
-5 18 any aircraft
1 -15 any class
-17 14 any country
18 -2 any facility
-12 -5 any flight
-2 9 any means
-7 0 any member
-13 11 any of
-10 -2 any opposition
1 22 any other
6 4 any petitioner
8 19 any removal
4 6 any reply
0 -7 any timely
7 7 anyone in
-10 -8 anything
-7 -2 anything remains
21 -1 anywhere
15 0 anywhere but
6 -8 app
11 -5 app .
19 -4 appeal
-16 -9 appeal #
41 -23 appeal .
11 6 appeal :
-1 9 appeal ;
1 14 appeal and
0 11 appeal as
5 -9 appeal at
-14 0 appeal be
-9 22 appeal by
8 -11 appeal docket
15 -2 appeal expedited
0 -5 appeal filed
-1 -18 appeal from
-19 4 appeal goes
-25 36 appeal in
-5 -32 appeal is
13 -17 appeal of
20 -3 appeal pursuant
17 2 appeal to
-8 -2 appeal was
-1 12 appealability
-6 8 appealable
-17 3 appealed
-6 11 appealed from
21 -5 appeals
-6 20 appeals .
-6 7 appeals has
-33 -2 appear
-6 8 appear .
7 -3 appear before
-9 9 appear in
-5 -6 appear pro
13 -3 appearances
16 -2 appearances of
-7 -10 appeared
-9 -2 appeared .
-11 -4 appearing
-13 -6 appearing that
34 -8 appellant
17 -15 appellant field
-9 7 appellant is
-6 -1 appellant jocelerme
26 -19 appellant s
7 -8 appellant to
45 -27 appellants
2 12 appellants #
12 -18 appellants .
15 -14 appellants emergency
-6 7 appellants have
13 -8 appellants is
19 -4 appellants motion
-9 17 appellants to
9 -21 appellate
20 -9 appellate judge
-10 6 appellate judges
-2 -13 appellate proceedings
16 -29 appellee
-11 -1 appellee .
13 -14 appellee be
11 -7 appellee is
6 -6 appellee s
-3 -11 appellees
22 -11 appellees .
-5 -7 appellees petition
-14 -19 appendix
0 8 appendix a
-1 -8 appendix due
-15 17 applicable
-10 13 applicable to
9 -13 applicant
13 -9 applicant for
12 -1 applicants
-30 15 application
-9 29 application #
2 9 application .
14 0 application at
-25 -21 application for
0 -9 application is
-24 4 application to
-1 16 applications
-12 15 applications are
11 -3 applications of
7 1 applied
-1 17 applies
-2 11 applies to
9 4 apply to
-16 -3 appoint
-6 -3 appoint counsel
-6 0 appoint next
7 -2 appointed .
-9 -5 appointing
20 -12 appointment
-12 -2 appointment of
-7 -2 appropriate
-15 -34 approval
3 -13 approval .
17 -4 approval of
-7 -18 approved
-15 6 approved .
11 -6 approved ;
-11 1 approves
-13 -21 approving
-15 -9 approving #
-7 -1 approving class
-5 -10 approving the
15 -8 apr
15 -8 apr #
-23 6 april
-18 7 april #
-14 -3 arbitration
7 -10 arce
4 14 are
-17 11 are at
-3 12 are barred
8 -2 are detained
6 -11 are directed
-3 -7 are dismissed
3 -6 are due
-4 -7 are extended
13 8 are free
2 -8 are granted
-11 16 are hereby
11 10 are in
8 -19 are not
-2 12 are pending
19 4 are prohibited
-12 -3 are reminded
11 -2 are restrained
-24 -25 are stayed
-21 -3 are stricken
-5 11 are subject
6 23 are to
20 2 are vacated
14 4 area
7 1 area of
-12 -24 argued
-7 -2 argued .
6 -5 argued on
-14 -40 argument
10 -1 argument #
-2 -12 argument .
-6 -2 argument and
11 -4 argument calendar
-3 10 argument heard
-26 -34 argument on
6 -5 argument the
-7 -2 arguments heard
1 14 arising
1 14 arising from
30 10 arizona
-7 7 arlington
-9 3 armistead
-9 3 armistead vanderlyn
-13 10 around
-8 0 arraignment as
12 6 arrange
68 -27 arrest
12 -8 arrest .
9 -6 arrest and
11 14 arrest in
33 -7 arrested
5 0 arrested in
8 -1 arrested on
18 -14 arresting
-3 9 arrieta
-8 4 arrival
-8 6 arrived
9 -1 arriving alien
-14 15 as
-16 -13 as a
-2 -13 as amici
-4 -9 as and
14 -1 as announced
-5 9 as before
-5 -8 as certified
6 -5 as directed
-6 11 as discussed
3 -15 as follows
6 10 as it
-7 11 as long
-9 2 as modified
-39 -1 as moot
-5 8 as no
-28 40 as of
-12 -6 as petitioner
4 -6 as prayed
-24 -13 as premature
8 12 as requested
-8 -1 as separate
-6 16 as soon
10 25 as the
11 9 as they
-8 12 as this
-6 19 as though
79 11 as to
-10 8 as unnecessary
12 10 as well
-20 -2 as written
12 0 ashdown
-9 2 ashgrove
15 4 aside
4 -7 aside .
-18 17 aside the
10 -20 ask
-11 -6 ask for
8 -5 ask that
7 -5 asked
19 4 asked to
-8 -18 asking
-9 -11 asking that
-26 23 asks
-9 1 asks for
-17 26 asks that
12 -3 assented
12 -3 assented to
-17 -1 assessment
-18 -1 assigned
-18 -1 assigned to
-9 -6 assistant
-13 -3 assurance
9 -6 assure
6 25 asylum
-7 22 asylum application
-2 25 asylum officer
8 -4 asylum seekers
23 -1 at
-14 -6 at #
-23 -1 at a
13 0 at all
8 -5 at an
-4 11 at any
14 -5 at batavia
-4 -6 at broadview
6 20 at de
13 -3 at dilley
-5 9 at dkt
-8 15 at doc
4 -10 at docket
11 -3 at each
4 -7 at ecf
12 -8 at elizabeth
-10 9 at government
-22 26 at his
17 -18 at home
7 8 at large
7 5 at least
28 -27 at liberty
-5 14 at midnight
4 7 at noon
19 -17 at once
4 -9 at otay
-5 -10 at page
-7 14 at the
-12 -7 at this
-8 0 at trial
1 -7 at which
4 16 atlanta
-8 -6 attach
14 12 attached
19 -5 attached .
-3 9 attached copies
4 4 attached document
-39 -9 attend
-7 -9 attend .
-17 5 attend the
-50 -57 attorney
-9 -2 attorney fees
8 -15 attorney general
-25 -15 attorneys
15 -12 attys
-3 27 august
-3 29 august #
16 -11 aurora
-15 -4 ausa
-5 18 authored
-10 22 authored opinion
-6 12 authoring
3 -12 authoring .
-13 -3 authoring and
-11 29 authoring judge
20 -1 authority
11 14 authority to
-16 33 authorized
0 -10 authorized by
-10 21 authorized to
32 1 available
-8 6 available on
-2 14 available steps
0 -10 available through
-9 -26 aw
27 -9 await
-11 0 awaiting
-23 -7 award
-19 -7 awarded
-18 40 away
-9 10 away and
-13 -24 b
23 -2 b #
-16 -11 b .
15 14 back
-11 1 back ;
6 -2 back for
-7 9 back here
-14 -5 back his
7 7 back in
22 -13 back into
-3 20 back on
16 -5 bag
142 -72 bail
8 -8 bail applications
-12 -1 bail conditions
1 -9 bail granted
10 -15 bail hearing
12 -2 bail hearings
19 7 bail is
13 -1 bail on
29 -6 bail order
35 -11 bail pending
10 -3 bail review
6 -14 balance of
-9 0 balogun
-4 8 ban
-4 8 ban on
-5 -9 banc
3 -11 banc #
4 15 banc .
-11 -7 banc filed
-7 5 banc is
16 37 bar
-1 32 bar on
6 -1 barnabas
10 -1 barnabas l
2 10 barred
11 10 barred from
-21 9 barring
-8 16 barring removal
-7 -6 barring transfer
1 -6 barry
14 -22 bars
3 -14 basis
4 -7 basis .
8 -1 basis on
18 -2 batavia
-5 11 bay
18 1 bdp
14 -4 be
-13 16 be affirmed
11 22 be allowed
9 -3 be arrested
22 7 be at
2 14 be back
7 5 be carried
-3 -10 be decided
-9 -19 be denied
-22 27 be deported
3 -6 be detained
23 -3 be discharged
-9 6 be dismissed
-2 16 be dissolved
-11 4 be entertained
-40 -19 be filed
2 11 be flown
6 -2 be found
12 -3 be freed
-5 -4 be granted
8 0 be had
-25 5 be heard
25 -23 be held
10 0 be housed
-10 16 be in
10 3 be kept
15 -2 be left
30 -29 be let
7 -13 be lifted
-16 -1 be made
-3 -10 be mailed
38 1 be moved
8 -5 be nearer
3 19 be neither
-8 9 be opened
19 -8 be out
0 9 be placed
-16 -6 be prepared
-28 -7 be produced
-16 24 be put
-2 -10 be re
-9 -10 be read
-3 -7 be ready
65 -24 be released
-5 -6 be relieved
-19 92 be removed
-5 17 be repatriated
-2 -22 be returned
3 39 be sent
10 3 be set
3 7 be shipped
3 -19 be sought
-14 2 be stayed
3 11 be subject
9 2 be submitted
43 -11 be taken
-14 -11 be told
9 -9 be transferred
16 -5 be transported
10 10 be turned
-7 -10 be unsealed
-6 4 be used
3 20 be vacated
-16 7 bear
-16 13 bear its
-11 -12 bearing
18 -20 became
18 -16 became final
6 -1 because
-5 -7 because of
7 7 because petitioner
-7 -3 because the
9 -5 become
9 2 become unreasonably
0 15 becomes
15 -12 bed
22 -8 beds
11 -16 been
8 -3 been arrested
7 -9 been at
-3 -9 been brought
12 -2 been confirmed
-8 18 been done
11 -18 been filed
-10 3 been finally
-14 -9 been granted
1 8 been heard
-7 0 been held
-4 14 been made
15 -6 been mailed
-14 -3 been moved
4 -9 been put
-2 7 been received
-32 -7 been released
-12 -1 been removed
11 8 been told
14 8 before
30 -15 before #
-5 27 before .
19 -32 before a
11 -8 before an
-15 -10 before any
-4 11 before chief
-6 7 before his
11 4 before it
1 10 before january
-50 12 before judge
-19 13 before judges
11 -1 before magistrate
4 8 before that
-3 12 before the
-8 -1 before then
7 2 before this
11 -4 before us
15 0 beforehand
15 -4 beforehand .
10 -10 begin
13 -4 beginning
11 -3 beginning #
-17 6 behalf
-11 6 behalf of
7 12 being
-2 14 being a
-8 -9 being in
0 12 being no
12 -1 being taken
-6 10 bellwether
7 -11 belongings
-3 7 belongs
6 -7 below
23 -18 below is
14 4 bench
0 10 bench .
4 -13 bench :
37 -5 bench ruling
-11 9 bench that
-11 8 bench to
-13 -5 bergen
-19 -3 between #
2 -7 between facilities
11 1 between the
39 -29 beyond
18 -37 beyond the
-13 7 bia
15 -2 bids
8 11 binds
-22 25 bjorklund
-8 -2 blacked
-8 -2 blacked out
-13 -2 blanket
10 -3 blessing
6 -1 blessing on
-7 9 bnclc
-7 9 bnclc #
-34 44 board
-15 16 board .
1 7 board ;
-8 3 board and
-8 29 board has
-5 -9 board s
7 -1 boateng
13 7 body
121 -99 bond
-7 -18 bond .
7 -1 bond by
-6 -2 bond denial
7 -4 bond for
34 -22 bond hearing
27 -16 bond hearings
16 -3 bond is
-8 1 bond of
4 -10 bond order
7 -1 bond set
31 0 bond with
-10 0 booking
33 8 border
25 -4 border patrol
16 36 both
-10 -4 both sides
-1 13 bound
-6 0 bourgeois
-24 -9 bracelet
-9 -2 bram
14 0 brancato
14 0 brancato ruiz
10 -5 brandao
10 -5 brandao appellate
-19 13 brandt
-52 -28 brief
0 -8 brief #
-5 24 brief due
-18 -10 brief in
-4 -20 brief is
-32 -12 briefing
-3 10 briefing .
-2 6 briefing is
-17 -2 briefing schedule
17 -11 briefs
13 -3 briefs #
9 -3 briefs .
-10 -4 bring
-2 9 bring about
-4 -13 bring petitioner
-3 13 broadened
-5 -7 broadview
-14 -6 brother
-17 -7 brought
-2 -6 brought back
6 -11 brummel
-1 -11 brummel :
-4 6 buffalo
1 -7 building
13 -11 burden
-7 -7 burden of
9 -3 burden on
10 -3 burlington
12 -10 bus
8 2 business
-14 7 business day
19 -11 business days
19 22 but
11 -4 but in
-2 14 but not
6 -7 bw
48 -5 by
-4 -35 by #
15 -14 by .
1 10 by :
-31 5 by a
3 -7 by agreement
2 -7 by an
-5 6 by any
9 8 by appellant
26 -13 by appellants
12 1 by appellate
-18 -8 by appellee
-5 -9 by appellees
10 4 by bdp
13 -3 by chief
7 6 by class
8 -11 by clear
0 -13 by clerk
-1 -10 by close
18 -6 by consent
-13 -4 by counsel
-29 -2 by court
8 25 by december
-11 7 by district
10 -5 by email
-13 -11 by february
4 7 by filing
-7 -5 by for
14 -7 by fpg
-8 -3 by friday
9 21 by her
-19 -4 by ice
-3 12 by judge
26 7 by judges
9 0 by july
-6 -9 by june
-2 10 by justice
-4 -45 by magistrate
10 -4 by monday
-3 6 by no
18 -3 by noon
3 -13 by november
-15 3 by october
-10 -6 by of
35 -38 by on
7 -4 by one
1 11 by order
-21 37 by petitioner
-6 15 by qvl
-11 3 by rds
0 -11 by reason
2 -8 by regular
-1 -17 by respondent
7 -4 by rkl
-7 6 by rqs
4 -8 by separate
1 -10 by september
8 -4 by statute
-23 10 by telephone
-13 -16 by the
-9 -20 by this
10 -4 by tomorrow
14 -13 by trb
-3 10 by uscis
-4 12 by which
-2 -7 by zoom
19 11 c
1 14 c .
10 -2 c ;
11 -5 c and
-7 10 ca
8 -31 calendar
26 -9 calendar .
-11 -13 calendar and
13 -3 calendared
4 -9 california
-3 -18 call
6 5 call .
-12 -5 call to
7 -6 call with
16 -14 called
6 -12 called for
-7 0 calloway
-26 -10 calls
-6 0 calls for
32 -25 came
7 -2 came in
15 -8 came on
12 -5 came with
-10 -1 cameras
-34 5 can
-15 5 can be
-9 -1 canceled
-5 -26 cancelled
0 -26 cancelled .
10 24 cannot
14 1 cannot be
-7 14 cannot do
14 -4 cannot stand
-15 -13 caption
-8 -3 caption .
-3 12 care
22 2 caroline
12 16 caroline facility
23 41 carried
-6 -10 carried out
5 35 carry
-3 28 carry out
-14 31 carrying
-8 15 carrying out
-9 3 carvajal
-9 3 carvajal ibarra
-15 -2 carvalho
-34 -22 case
0 -10 case #
14 11 case .
-11 -8 case :
9 0 case called
1 10 case closed
-10 -1 case is
-6 -3 case may
3 19 case number
-2 -9 case pending
14 -19 case remanded
-27 0 case shall
-8 4 case to
-15 11 case until
-9 -16 cases
11 -4 cases .
-6 -10 cases that
-3 -6 cash
14 -7 castaing
14 -7 castaing on
-10 -1 castaneda
8 0 castanheira
8 0 castanheira :
-1 8 castellanos
-22 2 cause
-7 -1 cause #
3 -10 cause :
-6 11 cause and
4 6 cause appearing
5 9 cause by
15 -7 cause came
17 25 cause hearing
0 -6 cause is
-1 -25 cause order
8 -13 cause respondents
-8 4 cause shown
0 -15 cause why
11 -14 cause with
-26 21 cause within
-5 -9 caused
-16 20 cbp
30 -16 cc
30 -16 cc :
18 0 cd
17 -4 cease
6 0 cedric oyler
13 -3 cell
27 -20 center
12 0 center .
7 -2 center on
-6 9 certificate
-3 6 certificate of
-28 8 certification
-4 9 certification .
8 8 certification and
-10 9 certification is
-18 3 certification of
-7 -5 certification order
-42 -14 certified
-1 -11 certified a
-10 3 certified and
1 -21 certified at
3 -9 certified copy
-7 -1 certified under
-8 1 certifies
-16 -1 certifies a
-20 8 certify
7 6 certify and
-6 -6 certify class
-2 -12 certifying
5 -7 certifying class
-7 -6 certifying the
-22 10 certiorari
-7 14 certiorari if
5 -3 cfblc
5 -3 cfblc #
-14 -1 chair
2 -8 challenge
2 -9 challenge to
-13 -21 chambers
5 -17 chambers by
-2 11 chambers of
7 -3 chambers order
-11 14 chance
-11 14 chance to
8 6 change in
7 2 changed
-8 13 changed to
17 -27 charge
10 -1 charge .
-9 -5 charge and
-10 -1 chart
-11 48 charter
-9 15 charter to
1 -19 check
1 -11 check in
12 -2 check ins
7 4 chief
11 -12 chief appellate
-4 17 chief judge
-17 15 child
11 9 child in
-23 32 children
17 10 cho
6 -1 choice
-11 -5 choose
-3 7 choosing
-7 8 choosing .
8 0 chukwudi
-3 11 cir
-3 11 cir .
17 14 circuit
-9 7 circuit .
-19 31 circuit and
-5 -9 circuit decides
6 -5 circuit has
-4 10 circuit having
3 -9 circuit judge
7 -1 circuit judges
-15 3 circuit rules
11 2 circuit s
14 -15 circumstances
-11 -4 citation
9 18 city
-18 -2 civ
-18 -2 civ .
-33 -25 civil
-3 -6 civil action
-19 -26 civil contempt
-10 7 civil rule
-8 -1 cja
-19 -21 claim
-16 0 claim and
9 -3 claim is
8 2 claim to
-33 -30 claims
-19 12 clarification
-10 0 clarify
-9 7 clarifying
-26 -17 class
-10 -6 class .
-8 -5 class :
-18 12 class ;
10 -4 class action
-14 -2 class allegations
-6 6 class and
-14 11 class certification
0 -21 class certified
-48 -26 class counsel
-24 -21 class definition
-6 7 class in
5 -8 class is
7 1 class may
29 46 class member
29 12 class members
1 8 class now
-25 6 class of
-2 -7 class settlement
-6 -12 class shall
11 -4 class under
21 5 class wide
11 -7 clay
11 -8 clay county
0 -9 clear
10 -13 clear and
-11 -7 clear error
-33 -41 clerk
25 -10 clerk .
-13 2 clerk :
-2 -7 clerk granting
14 -7 clerk hac
3 -8 clerk is
6 -7 clerk of
-23 3 clerk order
-13 3 clerk s
-19 10 clerk shall
17 -1 clerk tml
-18 -16 clerk to
-9 -5 clerk vlg
14 5 clerk will
-11 -19 client
25 -11 clock
13 -6 clock in
2 26 close
-11 -1 close .
0 7 close of
13 24 close the
-20 -6 closed
-18 -9 closed .
-9 -2 closes
17 -1 closing
21 4 closing case
-2 11 cmd
-1 11 cmd #
-7 -5 cmr
-7 -5 cmr #
-4 -7 coercive
12 -9 cole
15 4 colorado
16 3 colorado .
16 0 colter
16 0 colter standish
-20 12 come back
-6 -5 come before
-8 -2 come off
-26 19 comes
-10 1 comes before
-6 -9 comes off
-2 14 comes to
-28 3 coming
6 -6 command
-12 9 commercial
-12 9 commercial flight
31 -17 committed
31 -17 committed to
-9 -1 committee
-11 -5 commonality
24 -2 commonwealth
-7 -7 communication
-15 -5 communications
-15 -5 communications with
11 -6 community
-8 -10 compel
12 -2 compel .
-18 -2 compelling
-16 -3 complete
-4 -7 complete details
-7 -11 compliance
-14 -4 compliance .
-2 15 compliance is
21 -16 compliance with
-20 2 complied
-13 3 complied with
5 -15 comply
-8 -3 compromise
7 -1 concede
-4 -9 concedes
0 12 concerned
-18 2 concerning
8 10 concerning service
-10 -14 concerning the
-4 26 concerns
1 18 concert
2 18 concert with
13 -7 concludes
14 -9 concludes that
-9 -6 conclusions
-9 -4 conclusions of
-6 -2 concurrence of
1 -8 concurring
19 -3 condition
-28 -7 condition of
0 8 condition that
1 -10 conditionally
1 -6 conditionally granting
33 -21 conditions
28 -6 conditions .
-14 7 conditions of
6 -1 conducted
-9 -12 confer
-27 -37 conference
-5 9 conference #
-7 -20 conference and
-7 0 conference as
24 -3 conference by
-1 -9 conference for
18 6 conference held
-16 -7 conference of
-15 -2 conference set
-19 -8 confidential
-3 7 confidential telephone
5 -19 confined
-9 0 confined in
58 -19 confinement
21 1 confinement .
11 -1 confinement is
10 5 confirmed
-1 -11 conforming
-5 8 conformity
-5 8 conformity with
6 -3 connecticut
-13 0 consent
2 -7 consent decree
-41 16 consent motion
-16 0 consent of
9 -2 consent order
-12 16 consents
11 16 consider
6 1 consider it
7 14 consider the
-7 26 consideration
10 -3 consideration .
-7 22 consideration of
-1 11 considered
7 -3 considered and
0 7 considered the
-7 3 consistent
-7 3 consistent with
-13 -1 consolidated
8 -2 constitution
10 -2 constitutionally
10 -2 constitutionally adequate
-20 12 construed
-7 -2 construed as
-11 5 consuelo
-10 4 consuelo trimble
-7 10 consul
-7 -15 consular
-79 -56 contempt
-23 -10 contempt .
-9 -6 contempt and
-6 0 contempt by
-9 5 contempt citation
-11 3 contempt is
-32 -27 contempt of
-2 8 continental
-2 8 continental united
-6 29 continue
-1 8 continue hearing
-3 7 continue in
-12 36 continue the
8 4 continue through
12 -2 continue to
9 12 continued
-9 -5 continued .
11 -1 continued confinement
-4 17 continued hearing
-10 9 continued in
16 -16 continued to
3 34 continues
0 17 continues .
11 14 continues in
9 -6 continuing
-8 8 contractor
3 8 control
19 4 converting
7 -16 converting the
16 -4 convicted
13 -10 convicted of
-23 -4 conviction
-13 5 convictions
10 -13 convincing
8 -12 convincing evidence
10 -12 cook
10 -12 cook m
-3 11 copies
8 -3 copies e
-9 -5 copies of
0 19 copies to
-29 -11 copy
-4 7 copy mailed
-9 -8 copy of
0 11 copy served
-6 -11 copy to
3 -11 cor
11 -6 coram
11 -6 coram :
13 -15 cornwallis
27 -1 corporate
28 1 corpus
-9 1 corpus #
-15 3 corpus .
6 16 corpus ;
18 2 corpus and
20 0 corpus ecf
-6 -1 corpus filed
14 -9 corpus is
-12 0 corpus should
-23 -17 correct
-8 -16 correct the
-18 -14 corrected
-10 -7 correcting
-15 -11 correctional
-7 -2 correctional center
-6 -8 correctional facility
9 5 correia
9 5 correia l
-3 -10 correspondence
13 0 corwin
-32 -14 cost
-9 -5 cost and
-4 7 costa
-23 -40 costs
-17 3 costs .
-10 -5 costs and
25 -10 costs taxed
-9 4 could
-75 -57 counsel
-8 -5 counsel .
32 -7 counsel access
11 -4 counsel and
8 -4 counsel are
-10 -5 counsel by
-10 -5 counsel each
-9 -3 counsel in
-22 -27 counsel is
-8 -5 counsel may
-3 9 counsel on
-8 3 counsel s
-18 7 counsel shall
-14 -7 counsel the
13 -9 counsel to
-9 -5 counsel who
-9 -1 counsel within
-9 -6 count
10 3 counted
-15 18 countries
-54 109 country
-10 -7 country .
-14 16 country before
10 -1 country is
-7 4 country not
-17 13 country other
-4 -7 country removal
-7 2 country removals
-7 -5 country report
7 11 country unless
-6 26 country while
1 8 country without
-6 -7 counts
36 -44 county
23 -5 county .
-15 -2 county correctional
9 -6 county facility
16 -7 county jail
10 14 court
8 6 court #
-12 19 court .
9 -18 court :
7 13 court ;
27 1 court adopts
12 -4 court agrees
-8 -3 court an
-19 -10 court and
-8 6 court approves
-12 1 court are
-8 9 court as
12 0 court being
-19 -4 court can
-8 -1 court cannot
-15 -1 court certifies
14 0 court declares
12 16 court declines
19 -15 court did
-1 19 court directs
-9 -1 court expresses
16 2 court extends
-13 -4 court finds
-8 -14 court for
7 8 court granted
3 13 court grants
29 -4 court has
13 -5 court hears
-12 -6 court holds
4 -22 court in
-13 -1 court is
10 10 court lacks
0 7 court makes
17 9 court may
-7 16 court now
7 4 court of
1 -16 court on
7 21 court order
18 15 court orders
-1 31 court proceedings
4 -17 court reporter
-6 -13 court reserves
20 -24 court rules
13 18 court s
-1 8 court said
5 -6 court says
5 -7 court shall
12 -11 court staff
-3 -14 court sua
-18 -17 court takes
-13 -27 court that
3 -17 court the
-18 11 court to
-7 0 court under
-15 21 court was
2 -18 court will
0 6 court without
-7 -8 court would
8 -7 courthouse
15 6 courtroom #
-12 0 courtroom minutes
12 -5 courts
-1 13 cover
-8 8 covered
-7 8 covered by
3 16 covers
-14 10 credible
-14 10 credible fear
13 -5 criminal
9 5 cross
4 8 cross motion
12 0 crossley
12 -14 crt
18 8 crt alex
-7 -1 crt dauterive
-18 -3 crt guidry
10 -12 crt landry
-6 10 crt thibeaux
-8 22 crt yocum
-4 27 crw
-7 2 cts
-2 -8 cure
-24 -3 curfew
-10 -1 curfew is
-14 20 curiam
-14 10 curiam judgment
9 -10 curiam opinion
-24 27 curiam order
100 -31 custody
-9 0 custody #
9 -27 custody .
-12 9 custody abroad
7 21 custody and
7 -14 custody by
-12 4 custody for
29 -9 custody hearing
18 -18 custody hearings
9 7 custody in
44 -2 custody of
13 19 custody on
11 -7 custody redetermination
-7 -1 custody review
-5 11 custody who
9 14 custody without
14 -2 cut
5 -8 cutting
6 -8 cutting on
-4 -9 cyndi
-4 -9 cyndi ames
20 13 cyprian
20 13 cyprian a
7 11 d
-7 -1 d #
6 22 d .
-22 25 dacosta
-11 -3 daily
-20 -2 damages
-7 -1 damages is
-4 15 danforth
39 -35 danger
19 -12 danger .
7 -1 danger to
-7 0 darnell
-7 0 darnell whitlock
10 10 date
9 19 date #
12 -14 date .
-11 13 date by
7 6 date in
-2 -8 date is
-6 4 date on
5 10 date the
7 -2 date to
7 -10 dated
-10 -4 dated #
-6 -15 dates
7 -5 dates and
-7 -1 dauterive
-7 -1 dauterive l
9 -11 day
-5 8 day after
-6 14 day the
2 10 day with
28 29 days
-33 -6 days .
25 6 days ;
-13 -3 days a
-30 14 days after
11 13 days and
20 -9 days are
8 -3 days at
13 -8 days before
-9 3 days for
-10 24 days from
-1 18 days in
28 -7 days is
14 -4 days of
-6 -2 days or
-7 -5 days respondents
26 -9 days so
-17 7 days the
-11 1 days thereafter
-13 16 days why
17 6 days written
1 10 de #
-10 7 deadline in
-28 -15 deadlines
-9 1 deadlines are
-9 -5 debtor
-8 0 debtor s
-6 13 december
-12 9 december #
2 -12 decertified
-21 5 decertify
-6 5 decertify class
10 -12 decide
-15 -3 decide the
8 -9 decide whether
-40 17 decided
-27 16 decided .
-1 -7 decided on
-3 -8 decides the
11 12 decision .
-2 8 decision :
30 0 decision and
19 -18 decision for
-11 -3 decision in
-10 0 decision is
-19 4 decision not
-32 3 decision on
-18 -5 decision reserved
0 10 decision to
14 -8 decisionmaker
-12 -24 declaration
10 -6 declaration of
17 -3 declared
15 -1 declares
15 -1 declares that
-7 2 decline
17 16 declines
2 17 declines to
7 0 decree
13 -12 decreed
14 -1 decreed :
-18 -5 default
-15 -2 default judgment
-11 -42 defendant
-14 0 defendant #
5 0 defendant continued
-8 -3 defendant having
-2 -11 defendant is
-9 0 defendant may
10 0 defendant present
21 0 defendant remanded
-40 -1 defendant s
6 0 defendant to
12 0 defendant waives
6 18 defendants
31 -10 defendants #
-7 7 defendants and
-1 26 defendants are
16 18 defendants from
7 6 defendants have
-5 -7 defendants in
19 -6 defendants may
-13 25 defendants motion
-10 3 defendants must
-3 -27 defendants officers
0 -7 defendants opposition
-38 32 defendants shall
23 3 deferred
-12 -24 deferring
-1 -12 deferring action
-6 -5 defined
-16 -31 definition
3 -12 definition .
-1 -9 definition of
10 -6 delacourt
17 20 delacroix
20 13 delacroix :
-10 7 delay
-12 9 delivered
-6 7 delphina
-14 5 denial
-7 -2 denial class
0 14 denied
-6 -10 denied .
34 2 denied ;
6 11 denied and
9 2 denied as
-26 32 denied by
-5 5 denied in
-13 7 denied judge
2 30 denied on
-7 11 denied reopening
14 -5 denied with
-13 -18 denied without
11 0 dental
9 -5 deny
-18 24 deny .
23 -26 deny the
38 12 denying
11 33 denying #
-20 11 denying as
31 9 denying defendants
2 -13 denying emergency
9 -4 denying habeas
-4 -21 denying in
-3 -9 denying motion
-19 -3 denying petition
-10 -5 denying petitioner
10 1 denying plaintiffs
-1 -9 denying preliminary
11 3 denying respondents
-9 6 denying stay
9 5 denying the
4 30 denying without
2 18 depart
8 1 depart the
-1 -6 departed
-11 19 department
-12 25 department of
-19 25 departure
1 25 departure .
-1 -9 departure form
0 -11 departure or
-18 62 deport
-7 16 deport petitioner
-78 129 deportation
-12 13 deportation .
18 5 deportation and
-16 17 deportation filed
-18 58 deportation is
-8 12 deportation of
6 -12 deportation officer
-7 -17 deportation officers
-6 8 deportation shall
-16 17 deportations
-33 77 deported
3 19 deported nor
-10 69 deporting
10 3 deporting him
-10 15 deporting petitioner
-3 -10 deposition
-9 -1 deposition of
-15 -21 depositions
-2 8 deputy
-6 15 deputy clerk
5 7 described
5 7 described in
28 0 deshawn
28 0 deshawn vance
-7 4 designated
-1 -9 desist
-5 -10 desmond
10 -1 desmond r
5 6 desrosiers
-8 9 destination
6 -11 details
53 -28 detain
12 -1 detain .
14 0 detain a
9 -6 detain him
-23 -5 detain petitioner
5 -33 detained
-9 1 detained at
1 -13 detained class
-7 -2 detained in
8 -8 detained under
-12 -29 detainee
14 -6 detainee to
11 -13 detainees
16 0 detainees who
30 -6 detaining
117 -36 detention
-7 -3 detention .
38 0 detention as
12 -2 detention by
36 -13 detention is
25 -9 detention pending
14 -5 detention under
15 -2 determination
7 -11 determination of
-11 15 detroit
-11 -8 device
-10 19 devries
-10 19 devries okafor
-9 10 dg
-9 10 dg #
33 -12 dh
7 -8 dhs
9 5 dia
-7 0 dial
-7 0 dial in
14 -5 dialysis
-4 17 did
-9 -1 did not
15 -1 different
7 0 different immigration
-9 0 digital
17 -17 dilley
-2 -12 dimitriades
2 -10 direct that
10 14 directed
-10 8 directed not
-8 -17 directing
8 -11 directing a
-9 17 directing appellants
-3 -10 directing petitioner
-32 6 directing respondents
43 -9 directing response
-3 11 directing service
2 7 directing that
-15 -11 directing the
-4 16 direction
2 7 direction of
9 -3 directions
8 -2 directions to
1 14 directive
-6 12 directive is
1 7 directive that
-8 -1 director
2 -7 director and
0 -8 director in
-7 9 director shall
19 8 directs
16 2 directs otherwise
9 16 directs that
-9 -5 directs the
46 -29 discharge
10 -2 discharge petitioner
-8 9 discharged .
14 -2 discharged from
-5 16 discharging
11 -6 disclose
-46 -43 discovery
8 -10 discovery .
-12 -11 discovery is
6 -13 discretion
-12 -4 discretion in
-4 8 discussed
-6 11 discussed in
10 -4 dismiss #
-11 1 dismiss .
35 11 dismiss appeal
-16 -3 dismiss for
4 12 dismiss is
-9 -8 dismiss the
-22 -4 dismissal
-5 -15 dismissal .
-4 -6 dismissal for
-1 20 dismissal is
-3 7 dismissal under
-26 -9 dismissed
-9 -7 dismissed .
-21 -14 dismissed as
4 18 dismissed for
-22 -4 dismissed in
9 -8 dismissed with
13 0 dismisses
-35 -9 dismissing
-6 4 dismissing #
11 -7 dismissing as
-8 -3 dismissing case
-16 10 dismissing the
-7 -1 dismissing without
9 -1 dispense
9 -1 dispense with
-15 10 disposition
10 -10 disposition .
-2 9 disposition :
8 17 disposition in
-18 7 disposition of
-7 -1 dispute
-1 44 dissenting
-1 13 dissenting #
-11 -4 dissenting .
-10 11 dissenting in
-5 -11 dissents
-5 -8 dissents .
32 27 dissolve
-12 5 dissolve #
17 -6 dissolve .
34 11 dissolve temporary
5 -16 dissolve the
-4 11 dissolve upon
5 45 dissolved
-9 19 dissolved .
9 -6 dissolved and
-10 17 dissolved as
-6 -1 dissolves
-4 25 dissolving
-2 20 dissolving the
20 11 district
-22 -20 district court
-2 -9 district judge
34 19 district of
13 15 district or
10 2 district the
0 -6 district until
8 5 districts
8 5 districts of
8 5 disturb
-2 6 division
3 8 division until
-4 27 dks
-4 27 dks .
-12 2 dls
-7 2 dmb
-7 2 dmb .
-1 8 do
6 8 do .
4 -13 do not
-10 7 do so
-3 9 doc
20 -11 doc #
-22 20 doc .
-13 -22 docket
-4 -9 docket #
-8 -11 docket .
12 -5 docket ;
-3 11 docket and
-1 -24 docket entry
1 33 docket text
-12 3 docketed
8 -3 docketing
8 -27 document
-17 6 document .
7 -3 document :
12 -2 document attached
-6 -1 document granting
7 -2 document has
5 -6 document having
3 -30 does
6 -9 does not
-9 30 done
10 40 done .
-9 3 done by
-1 -14 done to
26 -17 door
13 -1 door .
-5 15 doubt
-19 11 down
-9 3 down .
-8 -7 dr
-8 -7 dr .
7 -3 drawn
11 -4 drive
-9 -4 drop
-12 -10 dropped
-5 -8 duc
-29 -50 due
-15 19 due #
3 -17 due :
-1 -13 due august
-30 -15 due by
5 9 due course
-9 -3 due in
2 -11 due january
-2 -8 due july
-1 10 due may
-7 0 due november
13 -13 due on
16 -5 due process
2 8 due within
-2 17 dunstan
-2 17 dunstan figueroa
-5 17 duration
-4 15 duration of
11 2 during the
-9 47 duty
7 20 e
-24 33 e .
-2 -9 e mail
8 -3 e mailed
-25 0 each
-7 -1 each friday
11 -1 each is
-14 -8 each monday
24 17 each of
-9 7 each party
-9 3 each person
-2 -14 each side
-9 -1 each weekday
-8 -1 ead
-24 -3 eaja
60 -18 earlier
-8 -1 early
-4 -6 easterling
3 -15 easterling on
16 -8 eastern
8 -13 eastern district
-6 -21 eb
-19 4 ecf
2 -17 ecf #
-17 21 ecf no
-13 21 ecuador
33 35 effect
16 27 effect .
-7 4 effect for
10 -11 effect of
-1 14 effect removal
30 7 effect through
-17 -9 effect until
1 -9 effected
-1 17 effective
-11 3 effective .
-11 31 effectuate
27 -1 efra
27 -1 efra n
17 -7 eight
9 1 eight days
-7 -1 eight hours
-5 8 either
-5 9 ekwueme
36 13 el
12 -4 el paso
-8 8 el salvador
19 14 el valle
14 -26 electronic
8 3 electronic clerk
0 -8 electronic filing
7 -12 electronic order
-10 13 eleven
13 -6 eleven class
-2 14 eleven parents
16 -4 eligible
3 -7 elizabeth
1 -9 elizabeth .
13 -7 eloy
-14 30 else
4 13 else .
-2 9 else is
10 10 elsewhere
-3 11 elsewhere .
10 -11 elw
24 2 email
4 -7 emailed
8 -6 emailed notice
23 7 emergency
-9 10 emergency hearing
35 -6 emergency is
-10 18 emergency motion
-10 6 emh
4 -9 en
-5 -9 en banc
7 17 end
3 -7 end and
10 17 end of
16 8 ended
6 7 endorsed order
5 -23 endorsement
7 -18 endorsement on
6 -1 enforce
-10 7 enforce #
22 5 enforce .
-10 1 enforce ;
10 -1 enforce is
-8 -19 enforce the
-12 10 enforcement
-1 13 enforcement of
-17 29 enjoin
-4 14 enjoin removal
-20 29 enjoined
-1 11 enjoined .
-17 7 enjoined and
16 -16 enjoined from
-11 14 enjoined through
-1 28 enjoining
13 8 enjoins
10 1 enjoins respondents
-13 21 enlarge
13 22 enlarged
6 14 enlarged to
-9 -3 enlargement of
6 -8 enough .
-16 6 enter
-14 5 entered
10 0 entered #
5 14 entered .
15 1 entered :
23 -9 entered allowing
-13 -7 entered and
-18 -4 entered as
-8 26 entered at
-3 -9 entered by
-1 10 entered denying
16 -3 entered for
11 -5 entered granting
-17 -4 entered in
-9 8 entered judgment
8 -19 entered june
5 -8 entered october
-22 20 entered on
-12 9 entered re
-21 6 enters
-7 14 entertain
-11 4 entertained
-10 6 entertained .
18 -6 entirety
7 3 entitles
-9 -4 entries
-13 19 entry .
14 -14 entry :
11 10 entry ;
4 11 entry before
-8 13 entry for
14 5 entry generated
11 -1 entry it
27 -25 entry no
-9 -6 entry of
-11 0 entry only
3 -8 entry order
-21 0 entry re
14 17 eo
14 17 eo :
12 -2 eoir
-7 -3 equal
-7 -4 equal access
7 -1 equally
-4 13 eritrea
-12 -6 ero
-11 -3 ero :
-1 6 error .
1 -14 error in
15 -2 esr
15 -2 esr .
12 -5 essex
6 -1 essex county
2 -11 established
10 -3 etowah
13 -15 etxeberria
-12 -7 eudora
-6 -9 evening
-4 -7 everardo
-4 -7 everardo j
-37 8 every
-8 9 every #
7 -13 every class
0 7 every member
-7 1 every other
-7 -2 every person
-17 15 everyone
-18 12 everyone else
6 -17 evidence
-17 -9 evidentiary
-13 -8 evidentiary hearing
-11 -9 examination
-10 -18 exceed
-7 5 exceeded
-2 -11 exceeding
-2 -11 exceeding the
8 -3 except
-1 -7 excerpts
-12 -3 excluded
-13 -17 excused
1 -15 excused from
-9 -3 excusing
-14 27 execute
-14 17 execute the
0 19 execution
0 19 execution of
-2 -9 executive
6 -1 executive office
-3 -7 exhaust
-21 5 exhibit
-17 3 exhibit #
8 3 exhibit a
0 6 exhibit b
9 -9 exhibit c
-3 9 exhibit d
-15 -4 exhibits
-8 -7 exhibits #
-6 1 exhibits a
-9 -4 exhibits to
5 -9 exist
6 -4 existing
-10 0 exonerating
-3 -8 expanded
-12 1 expanding
-4 -16 expedite
-6 7 expedite is
-8 -13 expedite ruling
-4 -12 expedited discovery
-3 7 expedited motion
-11 7 expedited removal
12 -14 expediting
8 9 expelling
-24 26 expense
-12 -2 expense of
-12 -6 expert
-10 8 expires today
-10 -6 explain
-16 3 explanation
-9 -1 expresses
-9 -1 expresses no
-10 12 expulsion
-5 11 expulsions
8 -2 extend
17 19 extend .
15 3 extend the
-9 -20 extend time
4 -7 extended
9 -20 extended by
26 -17 extended for
-10 0 extended through
-10 24 extended to
7 -2 extending
9 3 extending #
-9 3 extending the
-12 5 extending to
25 -10 extends
14 3 extends the
8 -9 extension
-5 14 extension .
-7 0 extension is
14 -10 extension of
5 -9 extension to
11 -4 extension will
26 16 extent
9 9 extent .
-14 -5 extent :
16 0 extent the
3 -10 extraordinary
9 -5 extraordinary circumstances
7 -6 eyre
7 -6 eyre appellate
14 0 ezequiel
14 0 ezequiel brancato
15 -12 f
11 0 f #
11 -9 f .
-16 1 face
-53 73 facilitate
-1 14 facilitate plaintiff
-7 19 facilitate the
23 -10 facilities
80 -69 facility
-20 -4 facility .
13 0 facility ;
-1 13 facility and
8 -9 facility for
31 -1 facility in
4 -16 facility is
12 -9 facility outside
9 -6 facility to
8 -1 facility within
4 -9 facility without
-11 -13 fact
-10 4 facts
5 7 facts .
-2 6 failed
6 9 failed to
3 -12 failing
11 -6 fails
7 -7 failure
-14 -17 fair
-6 -4 fair reasonable
-8 -16 fairness
-8 -16 fairness hearing
-18 3 families
-16 14 family
-10 10 family .
-2 7 far
3 10 far as
5 -16 farmville
-4 -8 father
1 -18 favor
-31 -8 favor of
14 -2 fdc
-49 47 fear
-18 7 fear .
-10 15 fear interview
-3 9 fear of
-13 8 fears
29 10 february
22 12 february #
-13 -7 fed
-13 -7 fed .
-14 -10 federal
-6 -2 federal public
-25 -21 fee
-4 -7 fee or
-35 -11 fees
0 10 fees of
7 -4 fennimore
8 -2 field office
-4 6 fifteen
-2 7 fifteen days
11 -1 fifth
-2 17 figueroa
-2 17 figueroa :
-53 -36 file
-11 -5 file .
-32 8 file a
-7 -2 file amicus
-8 1 file an
-6 -2 file brief
0 -9 file by
-3 -7 file its
-6 -12 file the
-21 -7 filed
-20 -9 filed #
9 1 filed .
-19 8 filed :
-23 7 filed and
7 -4 filed as
14 4 filed at
-25 -4 filed by
-13 25 filed denying
-6 -1 filed directing
-22 8 filed granting
-7 -3 filed memorandum
21 -25 filed on
6 9 filed opinion
7 5 filed order
12 -1 filed previously
3 21 filed that
31 -23 filed the
-44 -4 filing
-7 -1 filing #
-1 -9 filing .
-1 -11 filing an
-15 -13 filing fee
10 -6 filing no
-22 31 filing of
-12 3 filings
-27 -3 final
-4 -13 final and
-13 -28 final approval
0 7 final judgment
0 25 final order
-7 13 final orders
-6 0 final pretrial
-13 8 finally
-8 5 finally approved
28 -37 finding
5 -19 finding as
-9 -4 finding of
20 -2 finding that
11 -14 findings
16 -3 findings and
-9 -4 findings of
-19 -13 finds
-12 0 finds #
-6 -1 finds it
15 1 finds that
-9 -7 finds the
-12 -10 fine
-7 -2 fine is
-1 -7 fine of
-14 1 finished
23 4 first
14 -7 first .
-7 -3 first amendment
-2 8 first been
11 14 first circuit
3 7 first providing
27 -10 fit
19 4 five days
7 8 fixed
-6 2 fks
5 75 flight
25 -20 flight .
-8 4 flight and
12 -4 flight before
6 -12 flight having
1 27 flight is
-4 8 flight manifest
-3 -13 flight manifests
-4 30 flight of
18 -19 flight risk
-14 25 flight to
-12 8 flight until
13 5 floor .
2 7 florida
2 8 florida .
-2 24 flown
15 -1 fly
7 -1 fmtlc
7 -1 fmtlc #
24 -13 folkston
-8 12 follow
13 15 follow .
-19 0 follow as
23 13 following
-2 -15 follows
-6 0 follows .
4 -14 follows :
-7 4 footing
-8 -9 footnote
-8 -9 footnote #
-16 -12 for
-8 -3 for #
5 23 for a
3 -7 for administrative
13 -10 for admission
0 7 for all
37 -29 for an
-8 3 for and
3 6 for any
-11 -1 for appointment
-14 10 for as
-2 7 for at
-14 -4 for attorney
30 -8 for bail
16 -5 for bond
-17 11 for clarification
-1 24 for class
-8 -13 for contempt
-17 0 for decision
-15 -2 for default
2 6 for details
22 -2 for detention
14 -2 for discovery
-6 -8 for each
-7 0 for early
-8 -1 for every
-22 -5 for expedited
12 8 for extension
9 -5 for failure
-4 -7 for fees
-1 -10 for filing
9 -6 for final
-8 10 for five
-9 30 for fourteen
1 -7 for good
-10 0 for hearing
1 -6 for her
5 10 for him
4 -8 for his
-21 29 for injunction
7 -7 for judgment
-6 -1 for judicial
-30 8 for lack
-15 -3 for march
25 -6 for medical
1 10 for miscellaneous
-7 0 for more
-4 -8 for motion
-10 9 for mr
6 -2 for november
19 -8 for now
-1 11 for order
-16 -15 for panel
0 21 for partial
6 -10 for persons
-4 -19 for petitioner
-6 -24 for preliminary
33 1 for proceedings
-4 -10 for production
-8 -13 for protective
6 10 for provisional
0 -14 for publication
-1 17 for reasons
28 9 for reconsideration
-16 -20 for rehearing
37 14 for release
-10 2 for remote
11 -7 for removal
-15 -7 for respondents
6 -21 for return
-39 -7 for review
-1 -12 for sanctions
-9 -2 for september
-4 -10 for seven
-4 -7 for signature
10 -5 for six
-4 -9 for sixty
9 6 for so
9 -7 for substantially
-7 -3 for summary
10 -4 for surgery
13 -41 for temporary
9 0 for ten
-4 12 for that
32 -8 for the
-7 -1 for them
16 -15 for thirty
-12 2 for this
11 12 for three
-14 -5 for tomorrow
14 -5 for twenty
0 -8 for which
14 7 for writ
9 18 forbade
-3 -8 forbearance
-3 -8 forbearance policy
-3 22 forbid
-15 10 forbidding
-9 27 forbidding removal
-9 22 forbids
7 -7 force
0 8 force .
-8 -4 force to
11 -9 force until
14 -11 foregoing
13 -9 foregoing motion
0 36 foreign
22 -20 foreseeable
14 -12 foreseeable future
-12 -5 forfeiture
-17 -25 form
-8 0 form to
-10 -23 forms
-1 -9 forms .
-3 10 forthcoming
-3 10 forthcoming .
-1 22 forthwith
-18 10 forthwith .
7 5 forthwith ;
11 -1 forthwith from
-1 -12 forty
-9 2 forward
7 -2 forward .
0 13 forward to
7 -30 found
11 -5 found in
44 -21 four
15 0 four class
-1 12 four factors
12 -1 four months
5 35 fourteen
-5 25 fourteen days
7 -10 fourth
7 -8 fourth circuit
14 -7 fpg
10 13 francisco
19 5 francisco courtroom
-10 -4 frap
-9 -2 frap #
22 -30 free
-8 -13 free of
6 -11 free petitioner
17 8 free to
39 -3 freed
8 -4 fresh
-29 -3 friday
-25 -10 friday .
-22 -9 friend
10 21 from
-20 5 from #
-5 7 from a
-4 -25 from any
-5 11 from carrying
9 -1 from counsel
13 -14 from denying
-9 35 from deporting
5 -6 from filing
-6 -3 from his
-6 12 from in
6 -8 from it
-3 -10 from january
12 -6 from judgment
10 -20 from moving
-7 7 from putting
25 -10 from re
19 0 from relocating
-40 66 from removing
13 14 from sending
27 18 from taking
43 -13 from the
18 15 from this
-11 5 from today
-11 0 from which
14 -2 ftr
6 11 full
26 4 full .
0 -9 funeral
-10 -13 furnish
30 29 further
7 0 further .
17 -8 further extension
15 4 further force
-9 -5 further notice
8 17 further order
27 14 further ordered
3 8 further orders
-8 6 further proceedings
9 -10 further stay
14 -13 future
8 -7 future .
-25 41 g
-29 6 g .
-7 9 g an
10 -4 gate
17 -2 gave
-8 26 general
-4 8 general by
7 32 general order
11 -2 general s
14 5 generated
14 5 generated by
11 -4 geo
14 -4 german
14 -4 german santos
-23 17 get
17 -22 give
1 -7 give #
10 0 give every
-2 -13 give petitioner
3 10 give the
8 -7 given
-14 13 given a
14 -4 given back
-8 0 given for
-2 -7 given in
-2 7 given orally
3 8 given to
7 -4 gives
-8 10 gladding
-8 10 gladding on
38 -4 go
11 -2 go .
-3 8 go ahead
11 -5 go back
-11 11 go by
16 -3 go forward
-4 28 go home
20 -7 go on
-7 0 go out
-4 -7 go with
-14 14 goes
-27 1 goes forward
13 -4 goes home
0 8 goes on
0 8 going
-11 1 going home
27 -2 gone
12 -2 gone .
12 -4 gone and
8 -3 gone by
6 29 good
-7 24 good cause
-7 0 governed by
7 0 governing
-11 17 government
9 -3 government and
-3 7 government asks
-4 -9 government counsel
-13 8 government expense
7 6 government from
20 -5 government has
8 6 government having
-17 19 government is
18 12 government may
-6 9 government must
35 -40 government s
-34 8 government shall
-25 7 government to
1 9 government will
8 0 govt
0 -10 gps
-7 2 gpw
9 -8 grady
-4 -22 grant
-5 -1 grant .
-7 10 grant it
0 -9 grant of
13 -10 grant the
36 10 granted
6 -8 granted #
-16 29 granted .
-14 19 granted :
-20 2 granted ;
-22 -19 granted and
21 -6 granted by
-2 32 granted for
6 -32 granted in
6 2 granted is
32 -6 granted on
-12 -5 granted only
-3 8 granted pending
13 16 granted the
-1 17 granted through
-5 -8 granted to
6 -17 granted until
-6 4 granted without
34 -29 granting
-19 33 granting #
13 -18 granting a
3 -6 granting appellants
-14 -4 granting consent
15 -6 granting defendants
-32 2 granting ecf
-7 -2 granting final
-22 6 granting in
10 5 granting joint
-1 -6 granting leave
-2 12 granting motion
32 10 granting petition
3 19 granting petitioner
10 -4 granting plaintiff
11 -8 granting plaintiffs
5 7 granting preliminary
-8 0 granting request
-1 14 granting respondent
17 -5 granting respondents
-10 -8 granting stipulation
-18 14 granting temporary
21 -25 granting the
-4 -8 granting unopposed
5 11 grants
-3 13 grants in
19 1 grants the
13 4 great
-13 21 greyling
-13 21 greyling on
-8 -1 grievance
-8 12 ground
0 -9 grounds
-5 10 guantanamo
-5 10 guantanamo bay
-9 -3 guards
-8 9 guatemala
16 4 guatemalan
-18 -3 guidry
-22 15 h
-8 16 h .
9 -3 ha
9 -3 ha #
55 1 habeas
14 -2 habeas case
0 6 habeas cases
28 1 habeas corpus
21 0 habeas petition
9 1 habeas petitions
2 -9 habeas relief
1 -13 hac
-12 -7 hac vice
26 23 had
2 -12 had been
12 12 had before
6 -2 had one
-9 25 haiti
1 8 hale
-12 17 halloran
5 7 halt
10 -4 halvorsen
1 -13 hampshire
1 -7 hampshire .
30 -22 hand
16 -3 hand and
-5 7 handed over
-2 9 handing
-6 -8 hands
7 -1 happen
-5 18 harlingen
11 2 harm
5 -6 harm .
-5 12 haruki
-5 12 haruki d
20 11 has
1 -8 has a
-4 -7 has already
23 6 has been
5 -1 has come
-1 7 has first
8 -5 has gone
10 0 has heard
-1 14 has her
9 -6 has issued
12 -1 has lived
5 22 has no
-16 18 has passed
14 -2 has read
-7 -8 has received
-2 9 has run
11 17 has said
-3 -8 has served
-11 9 has the
-2 15 have
-4 -7 have a
-12 13 have been
-10 2 have his
7 2 have no
-23 24 have not
-5 21 have petitioner
-12 6 have ten
12 -24 have until
-10 -4 haviland
-26 7 having
8 -8 having advised
-4 -14 having been
3 7 having considered
0 7 having filed
-11 -4 having let
10 -2 having missed
13 6 having no
-10 1 having passed
-5 9 having removed
1 9 having reported
-15 14 having ruled
-16 3 having withdrawn
16 -4 haxhiu
35 3 he
26 -12 he be
8 -4 he goes
-9 -16 he has
24 4 he is
-5 18 he may
-9 -7 he must
3 10 he not
12 -4 he remains
10 -6 he shall
-7 -5 he should
-6 8 he understands
-8 28 he was
18 -8 he will
11 -1 hear
7 -1 hear argument
-2 12 hear the
-2 31 heard
30 9 heard .
6 -8 heard ;
-11 8 heard and
7 -3 heard at
-27 -7 heard on
6 -2 heard the
27 -62 hearing
-11 -4 hearing #
14 13 hearing .
48 5 hearing ;
5 -8 hearing and
10 0 hearing at
7 8 hearing be
-14 0 hearing before
7 -3 hearing by
-15 47 hearing held
13 -3 hearing in
5 -15 hearing is
-12 -2 hearing may
-4 -7 hearing no
15 -2 hearing nor
12 -9 hearing of
-53 -24 hearing on
-16 0 hearing order
-6 0 hearing re
11 -4 hearing that
-14 6 hearing the
1 9 hearing to
-7 0 hearing took
-5 8 hearing unless
-26 -1 hearing was
17 -1 hearing which
8 -1 hearing with
7 -2 hearing within
79 -50 hearings
9 -3 hearings and
25 -17 hearings for
16 -9 hearings is
16 -3 hearings shall
13 -6 hears
6 -12 held
-14 19 held .
-27 -4 held and
-16 -2 held at
38 -7 held before
-3 12 held in
9 27 held on
1 -16 held outside
8 0 held the
-8 -4 held there
11 -8 held under
8 3 held within
1 -6 held without
-10 -3 help
-6 10 henceforth
51 20 her
0 9 her .
-7 -1 her client
-2 -6 her father
12 0 her from
12 -4 her go
3 -11 her in
19 1 her into
-14 12 her motion
18 20 her out
-15 7 her removal
4 17 her to
6 16 here
-7 -2 here .
8 7 here ;
11 16 hereby
13 -11 hereby is
-5 11 hereby made
-16 -20 hereby ordered
17 -15 hereby stayed
3 -11 heretofore
18 8 high
45 30 him
-7 -4 him .
-13 1 him and
-2 6 him at
21 -4 him back
-7 4 him before
6 -10 him from
20 -18 him in
11 7 him into
2 12 him on
5 -14 him out
4 18 him outside
6 -11 him the
-7 35 him to
2 10 him until
2 11 him without
23 17 himself
1 7 himself in
4 23 his
8 -2 his #
-7 -4 his attorney
-9 -3 his bond
-8 -3 his brother
16 -1 his confinement
6 1 his departure
6 -9 his detention
-5 13 his family
-8 8 his hearing
12 8 his lawyer
-16 0 his lawyers
-13 2 his legal
13 -7 his liberty
13 16 his motion
-9 16 his or
2 -9 his order
-5 15 his own
-12 -4 his passport
-10 6 his petition
13 -1 his prior
1 10 his property
-15 -7 his release
37 -31 his removal
18 3 his request
-18 11 his return
23 -10 his sister
-12 5 his travel
-5 8 his wife
1 -6 history
23 -26 hold
0 -6 hold case
10 -5 hold him
18 -6 hold petitioner
-6 -10 hold respondents
-8 -1 hold room
-14 -6 hold rooms
-14 10 hold that
24 -16 hold the
-7 7 holders
-16 0 holding
-15 7 holding that
5 11 holds
-14 13 home
-19 12 home to
1 9 honduras
5 6 honor
10 -1 honorable barnabas
20 13 honorable cyprian
-2 17 honorable dunstan
-4 -7 honorable everardo
5 6 honorable judge
8 0 honorable ludmila
-2 10 honorable marguerite
7 -3 honorable ottmar
-15 -4 honorable peregrine
-2 -7 honorable quentin
-3 11 honorable rosamund
-1 -15 honorable thaddea
12 23 hospital
-34 12 hour
-19 3 hour .
26 -22 hours
11 -3 hours .
0 8 hours ;
-7 -2 hours ahead
3 -11 hours and
17 -8 hours notice
-11 -8 hours of
-5 12 hours on
26 -3 house
12 -3 housed
0 -12 housing
-12 -5 however
7 0 hpb
15 -1 hr
4 22 hrg
-18 2 i
-4 -18 i #
-10 9 i .
-10 2 ibarra
39 -47 ice
-6 -9 ice .
8 -6 ice at
-5 14 ice custody
9 -8 ice has
13 -1 ice is
11 -23 ice may
-9 -2 ice officer
-7 -2 ice officers
-12 -11 ice personnel
-7 11 ice s
25 -12 ice shall
-12 5 ice to
-12 9 ida
10 -3 idemudia
-3 10 identified
-14 8 identity
-9 -15 if
-5 8 if need
5 -9 if no
8 -8 if one
-7 -13 if petitioner
6 1 if she
-9 11 if such
5 7 if they
-7 4 iii
-5 12 ikeda
9 -7 illinois
-4 8 image
-4 8 image attached
28 19 immediate
-6 9 immediate steps
11 4 immediately
6 -8 immediately release
71 -17 immigration
3 6 immigration custody
41 -11 immigration judge
12 4 imminent
2 -10 impose
8 -7 imposed at
8 10 imposed by
-7 0 imposed on
-10 -3 imposes
11 -2 imprisonment
4 11 improper
-7 -13 in
38 -17 in #
-16 11 in a
-10 -31 in abeyance
-14 -20 in accordance
-5 8 in active
5 15 in addition
3 9 in alexandria
-4 -16 in all
0 -8 in and
-2 8 in appendix
22 0 in arizona
4 -7 in california
21 -16 in chambers
-12 -24 in civil
5 10 in concert
-5 8 in conformity
-32 -16 in contempt
-1 25 in court
-4 -9 in courtroom
-11 5 in custody
6 4 in december
4 -7 in detention
1 -6 in doc
5 9 in due
8 -1 in each
-7 2 in ecf
9 27 in effect
-10 7 in error
0 -13 in every
6 23 in exhibit
-31 -8 in favor
-8 -7 in fees
20 9 in full
-8 7 in habeas
23 -2 in hand
-16 -10 in his
-8 19 in ice
0 6 in immigration
8 -15 in it
5 -23 in its
9 -2 in keeping
-5 31 in lieu
-12 -6 in light
-10 -1 in limine
5 -6 in maryland
12 -10 in minnesota
9 -1 in one
-9 12 in open
8 17 in opinion
-11 -7 in opposition
1 -13 in order
-7 -2 in paragraph
12 15 in part
-34 -9 in person
9 8 in petitioner
29 26 in place
-5 13 in portland
-3 -9 in private
-6 -9 in receipt
1 -10 in refusing
15 8 in san
7 16 in seven
-13 -26 in support
-18 8 in that
24 47 in the
-48 5 in this
-6 11 in today
-9 13 in u
20 -4 in vermont
7 0 in view
6 11 in violation
4 8 in virginia
-3 8 in which
-13 -4 in writing
10 -1 inabinet
10 -1 inabinet on
1 -7 incident
-6 6 include
3 -6 include persons
10 6 included
-16 10 including
8 -11 indefinite
-5 4 independent
-6 -2 index
14 -6 indiana
-10 -2 indictment
11 -4 individual
42 -24 individualized
14 -5 individualized custody
15 -13 individualized determination
7 -4 individually
11 23 individuals
14 15 individuals on
-6 19 ines
-1 5 ines marchbanks
-24 8 inform
-24 8 inform the
8 -7 informal
-7 -5 information
7 -2 informative
7 -2 informative motion
-8 -19 informed
8 -3 inherent
15 5 initial
-6 -10 initials
0 -7 initials in
26 74 injunction
11 -12 injunction #
48 -3 injunction .
-10 18 injunction :
11 24 injunction ;
-41 27 injunction against
13 -3 injunction and
-20 13 injunction as
7 6 injunction at
-15 7 injunction barring
10 -4 injunction directing
10 -8 injunction entered
13 -12 injunction filed
-9 -5 injunction hearing
-15 12 injunction in
-1 10 injunction is
-7 -5 injunction of
-77 46 injunction pending
7 -8 injunction requiring
24 -35 injunction that
12 3 injunction to
-1 -7 injunction vacated
-6 10 injunction will
-2 8 injunctive
0 8 injunctive relief
-9 -1 inmate
12 -2 ins
1 -8 inside
19 -1 insofar
19 -1 insofar as
-7 -8 inspection
-8 -5 instead
-8 6 instructed
-8 6 instructed to
2 -8 intention
2 -8 intention to
37 16 interim
24 13 interim order
-11 30 interim relief
-1 -27 interim stay
12 -4 interior
-28 -5 interpreter
2 -8 intervene
10 -2 intervening
-8 14 intervenor
-21 11 interview
0 8 interview .
-2 -8 interview class
-1 25 interview with
-18 -11 interviews
15 -48 into
9 -17 into a
28 -17 into custody
-12 -5 into the
-14 21 irr
-7 12 irreparable
11 -5 irreparable harm
4 17 is
-13 -4 is #
3 -23 is .
8 -5 is a
-7 0 is about
7 -4 is accepted
-5 -13 is accordingly
-9 -5 is adjourned
30 -17 is administratively
8 6 is adopted
-6 -1 is advised
6 -7 is affirmed
-5 8 is allowed
0 -10 is also
-6 4 is amended
4 -11 is at
0 6 is authorized
19 -2 is before
6 -5 is being
-3 13 is broadened
-9 -1 is canceled
-1 -20 is cancelled
7 1 is carried
-11 4 is certified
-8 13 is changed
-20 -3 is closed
1 -17 is continued
-16 -11 is corrected
2 -10 is decertified
-25 33 is decided
24 5 is deferred
43 18 is denied
-13 -8 is discharged
-18 5 is dismissed
-7 21 is dissolved
17 15 is done
-25 -9 is due
-8 11 is enlarged
-3 -20 is entered
9 -18 is extended
-6 -8 is filed
-8 5 is finally
-8 0 is fixed
-7 27 is for
-6 -2 is found
9 22 is further
-6 0 is governed
12 -19 is granted
13 0 is heard
24 1 is held
7 14 is hereby
4 -12 is in
-8 6 is instructed
11 5 is kept
20 -18 is left
17 10 is lifted
-9 10 is likewise
13 -6 is made
0 -6 is moot
11 -4 is narrowed
-2 6 is neither
-29 19 is no
22 -24 is not
-7 6 is nothing
-7 -13 is now
13 -3 is of
-16 11 is off
-14 27 is ordered
-3 -14 is otherwise
8 2 is pending
-8 -4 is placed
-9 -4 is planned
-9 10 is postponed
12 -2 is preliminarily
16 -3 is premature
-1 8 is present
-13 13 is prolonged
-9 17 is provisionally
0 -7 is put
-9 -1 is received
-10 -1 is referred
7 4 is refused
11 -3 is released
20 -18 is remanded
-5 -12 is removed
-14 18 is renewed
-8 2 is replaced
-12 -2 is represented
8 -8 is rescinded
-8 4 is reset
16 8 is resolved
-1 7 is respectfully
23 -5 is revoked
-4 -17 is satisfied
-3 -13 is scheduled
-14 12 is set
19 7 is stayed
13 -2 is still
5 8 is stricken
-19 -2 is struck
11 -4 is subject
24 -23 is suspended
-3 11 is taken
8 21 is temporarily
-11 12 is terminated
-8 -6 is that
3 -28 is the
-16 13 is therefore
1 7 is this
-9 11 is timely
32 19 is to
-13 5 is too
8 -26 is unaffected
-5 -19 is unchanged
-14 -13 is under
26 8 is undone
6 -3 is unlawful
-6 19 is until
-7 -8 is vacated
-7 -2 is voluntarily
-15 -8 is waived
-10 6 is warranted
-8 0 is well
-4 11 is withheld
-6 -9 is without
27 -2 island
17 -9 island .
-19 15 issuance
-19 9 issuance of
11 14 issue
26 11 issue .
3 14 issue ;
-5 -17 issue a
12 -25 issued
-17 -17 issued .
-1 7 issued a
-8 -1 issued as
-16 -19 issued by
-1 34 issued in
2 -10 issued on
12 5 issued papers
14 -1 issues
10 -13 issues .
18 27 it
-6 -3 it .
-4 11 it :
-17 5 it ;
-13 -6 it appearing
7 7 it as
1 -13 it by
-4 14 it did
8 3 it does
3 -9 it in
1 -7 it is
-10 0 it may
-13 0 it now
-15 6 it protects
-11 7 it reaches
8 -11 it requires
-10 10 it says
-8 -2 it seeks
11 -7 it shall
16 -2 it stands
-10 1 it that
10 11 it the
2 -15 it to
20 0 it was
-29 0 it will
-7 -12 itinerary
39 -5 its
-15 3 its discretion
21 -4 its earlier
18 -6 its entirety
22 4 its jurisdiction
5 -12 its order
-14 -13 its own
-6 -4 its place
-2 -13 its response
-1 -6 its return
14 -3 its terms
-28 -3 itself
-2 -7 itself .
-11 -5 itself is
-7 -2 iv
20 -13 j
30 -12 j .
37 -18 jail
-15 -3 jail .
6 -3 jails
-7 4 january
-7 9 january #
-3 10 jean
-1 11 jean robert
9 -8 jena
4 9 jersey
26 4 jf
26 4 jf #
-9 -1 jfk
-14 8 jlw
-6 -1 jocelerme
-6 -1 jocelerme philemon
-4 8 join
19 -13 joins
18 -13 joins dissenting
-1 8 joint
-11 -1 joint letter
15 12 joint motion
-1 12 joint report
-1 5 jp
-1 5 jp #
-21 24 jt
15 1 judge
9 0 judge #
-1 -16 judge .
-8 9 judge :
6 3 judge ;
-8 0 judge as
6 -1 judge blessing
14 -7 judge castaing
6 -8 judge cutting
-19 2 judge denying
-11 13 judge dissenting
-10 -9 judge dissents
-8 -1 judge ead
3 -15 judge easterling
9 -8 judge for
-8 10 judge gladding
5 6 judge granting
-13 21 judge greyling
-2 12 judge has
-9 -10 judge is
5 -12 judge judge
-6 20 judge kettering
13 0 judge must
13 12 judge on
29 -11 judge order
-8 -17 judge panel
5 19 judge parties
7 0 judge presiding
8 4 judge re
-20 -10 judge s
11 -1 judge shall
-8 -2 judge sy
-9 -2 judge text
10 0 judge that
-15 -1 judge the
-8 0 judge to
7 0 judge weighed
-9 16 judge with
17 -3 judge within
-1 9 judge would
10 21 judges
-50 36 judges :
0 -11 judges ;
8 -9 judges and
10 -3 judges authoring
-2 -10 judges denying
-1 11 judges granting
14 -10 judges the
26 -31 judgment
-5 -7 judgment #
19 13 judgment .
8 -1 judgment ;
-6 8 judgment accordingly
4 -15 judgment adopting
-13 -7 judgment and
4 17 judgment as
16 -8 judgment by
7 5 judgment denying
-19 -16 judgment entered
17 21 judgment filed
-4 -6 judgment for
8 -7 judgment granting
-32 -10 judgment in
-11 21 judgment is
12 -1 judgment of
-4 8 judgment order
-16 0 judgment pursuant
-9 5 judgment the
-6 -2 judgment to
26 -6 judgment vacated
15 6 judicial district
-7 -11 judicial notice
-13 18 july
-13 21 july #
-21 25 june
-17 22 june #
-6 16 jurisdiction
2 16 jurisdiction .
5 -14 jurisdiction ;
0 -16 jurisdiction is
18 -11 jurisdiction of
7 16 jurisdiction over
6 9 jurisdiction the
-13 1 jurisdiction under
-3 -14 jurisdictional
-15 -1 jurors
-27 -10 jury
-8 -1 jury selection
-25 -1 just
-12 -6 justice
-11 13 justice .
12 -5 justice and
18 -13 justice joins
14 -12 justice with
4 -13 jw
16 -4 jwe
16 -17 k
7 -8 k .
10 -6 k sb
21 -8 karnes
-15 6 kb
-15 6 kb #
-20 2 kde
-13 9 kdp
29 -4 keep
9 7 keep him
-3 14 keep mr
22 -21 keep petitioner
-21 -11 keep the
11 6 keeping
9 -2 keeping with
23 -4 keeps
-1 5 kendrick
-1 5 kendrick oyelowo
-3 13 kentucky
12 1 kept
-14 25 kept from
25 -2 kept in
-6 20 kettering
9 2 kettering .
-14 18 kettering on
7 -4 keys
-10 6 kittredge
-8 -1 kjblc
-8 -1 kjblc #
-16 15 knowingly
0 -7 knowledge
-11 -1 known
-4 -8 knows
-9 -1 kofi
26 11 krome
21 -34 ks
-3 10 ktr
-7 -4 kw
-7 -4 kw #
7 -1 kwaku
7 -1 kwaku adjei
10 0 kwame
10 0 kwame stallworth
-1 -16 l
-2 -12 l .
9 5 l dia
9 -7 la
-31 8 lack
-30 8 lack of
11 9 lacked
7 10 lacks
16 5 lacks authority
0 39 land
2 -7 landed
9 -12 landry
10 -12 landry cook
-10 1 lang
-8 5 language
-5 -9 language he
-1 9 language the
-13 37 laos
-11 8 lapse
4 10 lapsed
-7 13 lapses
7 8 large
1 -18 last
9 -2 last night
4 13 last until
-23 -21 late
-2 -13 later
-29 3 law
-9 0 law library
-8 6 law of
9 4 lawful
7 0 lawful .
-8 -29 lawyer
-4 -14 lawyer .
-3 6 lawyer is
-11 0 lawyer within
-39 -11 lawyers
-15 -1 lawyers .
-9 -3 lawyers who
19 -7 lc
19 -7 lc #
-9 11 lcabp
-9 11 lcabp #
-5 -7 lcacf
-5 -7 lcacf #
-4 9 lcatl
-7 11 lcawp
-7 11 lcawp #
-2 -10 lcbjh
-2 -10 lcbjh #
-3 -11 lccnp
-3 -11 lccnp #
-7 3 lcedb
-7 3 lcedb #
-7 10 lcifc
-7 10 lcifc #
-12 3 lcjb
-12 3 lcjb #
3 -13 lcjpo
3 -13 lcjpo #
-8 17 lclbh
-8 17 lclbh #
-9 18 lclfw
-9 18 lclfw #
-1 13 lclob
-1 13 lclob #
-11 5 lcmos
-11 5 lcmos #
-10 12 lconb
-10 12 lconb #
-6 -7 lcorb
-6 -7 lcorb #
7 -2 lcwos
7 -2 lcwos #
-6 -5 lead
15 1 leal
20 0 leal #
7 5 least
14 8 least #
31 8 leave
22 0 leave .
9 14 leave of
12 19 leave the
-42 -29 leave to
20 -13 leaves
-19 2 leaving
-19 -7 leaving the
32 -14 left
-2 10 left the
-16 -4 left to
9 0 left with
-39 -14 legal
-12 4 legal status
-9 -7 legal visits
-3 18 legally
11 -29 length
13 -9 length of
-7 -1 leonie
-7 -1 leonie v
-9 14 less
-13 6 less than
16 -8 let
30 -16 let go
12 -5 let her
5 -8 let him
-7 -2 let into
33 -21 let out
-8 -6 let petitioner
-19 10 let the
18 0 leticia
-44 -22 letter
0 -7 letter at
-10 -2 letter filed
33 8 letter order
-3 -11 letter request
-8 -5 level
-11 -1 levy
-5 -16 lfe
-4 27 lhb
-16 19 lhs
-13 14 lhs judge
-3 9 liban
49 -38 liberty
13 -10 liberty .
9 -1 liberty on
-17 11 liberty to
-9 0 library
-5 -6 lies
-5 31 lieu
-5 31 lieu of
5 11 life
15 6 life of
23 10 lift
15 8 lift the
22 6 lifted
11 13 lifted .
19 -14 lifted and
-14 24 lifted as
-10 9 lifting
-12 -6 light
-12 -6 light of
-18 4 like
9 3 likelihood
-5 10 likely
-9 16 likewise
15 4 lim
-10 -1 limine
2 -24 limit
-11 -9 limited
2 -11 limits
-2 10 lindahl
-2 10 lindahl :
11 -2 lindell
-18 12 lindholm
-5 -7 line
-7 -5 line #
1 -6 line .
-13 -8 lines
-7 -6 lines and
-23 -10 lis
-23 -10 lis pendens
-8 15 list
-5 -17 list of
-12 14 listed
-2 23 listed in
-9 -1 lists
11 5 litigant
11 5 litigant served
-25 -7 litigation
10 -11 live
7 -1 live with
14 -2 lived
-12 -1 llc
-21 34 lnhlc
-21 34 lnhlc #
-15 -2 local
-10 8 local civil
-2 -7 location
7 -1 locked up
7 -1 lodge a
-14 1 lodged
-13 6 lodged at
-7 -8 log
-14 -5 logs
-6 16 long as
-20 29 longer
15 -7 longer .
-22 -3 longer in
16 -3 look at
-4 7 looked
8 -4 looks
-4 8 loose
-16 14 los
-16 14 los angeles
-16 -7 lost
11 -12 louisiana
-1 -10 louisiana .
-11 1 lowell
-7 -1 lr
7 0 ludmila
8 0 ludmila p
21 8 luna
11 0 luz
11 0 luz valenzuela
-11 0 lwd
-11 0 lwd judge
15 -1 lyle
2 10 m
1 -10 m .
-8 35 made
5 13 made applicable
-12 1 made at
7 -3 made in
-6 -2 made on
-25 29 made the
-7 7 made to
-33 -66 magistrate
-30 -64 magistrate judge
-7 4 maharjan
-24 -12 mail
8 -10 mail .
4 -17 mailed
8 -3 mailed .
3 -16 mailed to
15 4 maine
12 16 maintain
10 8 maintain the
-1 15 makes
-1 -7 makes no
10 -5 making
7 0 makoa
7 0 makoa renfield
11 -1 man who
-6 -3 management
-27 -29 mandamus
-10 -4 mandate
-5 43 mandate .
4 -8 mandate :
-4 11 mandate and
-2 7 mandate having
-7 -6 mandate is
0 -8 mandate issues
-7 2 mandate to
-1 -9 mandate until
13 -5 mandatory
13 -5 mandatory detention
-2 22 manifest
-4 7 manifest and
-16 -15 manifests
9 -4 manner of
11 -6 march
12 -2 march #
-1 5 marchbanks
8 -13 marchetti
-1 -8 marginal
-1 -8 marginal order
-12 6 marguerite
-2 10 marguerite lindahl
-14 13 mark
-3 14 mark this
3 10 marked
8 -6 marsh
41 -12 marshal
9 -1 marshal .
9 -1 marshals
39 -34 maryland
0 -10 maryland and
16 -1 massachusetts
7 -4 massachusetts .
20 -1 material
23 0 material witness
-29 -40 matter
18 -5 matter .
-10 1 matter comes
1 -9 matter is
-13 2 matter jurisdiction
-1 10 matter remanded
4 -19 matter submitted
-9 -3 matter under
-9 0 matter will
-6 9 matters
-4 4 may
3 30 may #
19 -2 may act
-20 -7 may attend
23 12 may be
12 10 may carry
-14 -6 may come
21 6 may consider
-4 -19 may file
4 7 may go
2 -24 may have
5 -7 may house
12 -6 may move
-4 36 may not
-6 19 may proceed
0 19 may put
11 -7 may re
-10 0 may refile
-29 24 may remove
-3 7 may renew
-19 -7 may reply
8 -15 may seek
-13 0 may sit
16 -8 may take
-9 4 may travel
13 -15 mboye
13 -15 mboye circuit
0 14 mc
0 14 mc #
33 4 means
23 7 meantime
16 6 meantime .
37 32 meanwhile
20 5 meanwhile .
-7 -3 media
-6 -7 mediation
7 -13 medical
-8 -16 meet
-5 -5 meet and
-6 -4 meet with
36 54 member
-9 -1 member .
9 -1 member a
-10 -4 member about
17 5 member and
11 15 member before
13 -12 member for
19 -2 member j
-1 7 member may
2 12 member of
-4 13 member s
-7 4 member shall
-9 7 member to
0 -11 member unless
1 -7 member who
-8 6 member whose
7 12 members
-13 -8 members .
-5 -9 members about
-3 -8 members are
-3 -9 members at
10 3 members be
2 -19 members held
-5 8 members in
10 7 members is
-5 13 members may
-9 16 members of
1 -9 members outside
14 -5 members to
-2 18 members who
-14 5 members with
4 -13 members without
-3 11 memo
6 -22 memo endorsement
-12 -14 memoranda
-24 -6 memorandum
22 -16 memorandum and
-4 5 memorandum decision
10 -12 memorandum disposition
9 0 memorandum filed
-7 -6 memorandum of
-3 -12 memorandum on
-24 16 memorandum opinion
-20 1 memorandum order
8 18 memorializing
8 12 memorializing the
-2 17 men
-3 11 menjivar
-2 9 menjivar stroud
-7 6 meo
-8 0 merit
8 2 merits .
8 -3 merits after
-8 4 merits of
-9 5 merits panel
20 -8 merrill
10 -17 mesa
-14 14 met
0 14 met the
7 5 method
7 5 method :
-2 9 mexico
13 3 mg
13 3 mg #
-3 -11 miami
-10 6 middle
-8 8 middle district
0 14 midnight
-1 11 midnight .
15 -6 miles
37 -13 minnesota
3 25 minnesota .
11 -6 minnesota by
1 -9 minnesota until
-1 -8 minors
-26 21 minute
9 18 minute entry
-39 8 minute order
-8 -15 minutes
-3 -10 minutes .
6 -4 minutes for
11 -8 minutes in
-13 -4 minutes of
8 12 miscellaneous
1 10 miscellaneous relief
25 -4 missed
-16 6 modified
13 -6 modify .
7 0 modify class
-31 -4 modify conditions
-6 6 modify preliminary
-11 12 modifying
-14 0 modifying conditions
24 -13 monday
-17 -13 monitor
-15 -10 monitoring
-8 -3 monitoring device
18 2 montana
-10 19 montclair
-10 19 montclair devries
17 -3 montgomery
-1 -17 month
-6 -7 month .
-9 0 month ;
-6 -6 monthly
50 -22 months
6 -2 months .
23 -2 months have
-38 -21 moot
-16 2 moot #
1 18 moot .
-7 8 moot ;
-16 -4 moot and
21 -12 moot motion
-10 -5 moot petitioner
18 -10 moot the
-31 10 more
-11 23 more days
-4 -25 more than
-14 21 morning
-11 0 morning .
31 -13 moshannon
24 -2 moshannon valley
-65 8 motion
-7 18 motion #
20 5 motion .
-6 -4 motion :
-8 26 motion ;
5 19 motion and
11 -9 motion as
7 19 motion at
-9 4 motion be
-33 4 motion by
7 14 motion denied
8 17 motion disposition
17 -16 motion dkt
-20 3 motion doc
-11 -1 motion docket
-6 -11 motion ecf
24 -7 motion filed
12 0 motion filing
-16 -65 motion for
7 17 motion granted
-30 21 motion hearing
-8 4 motion held
-17 3 motion is
18 -10 motion may
6 -21 motion of
12 5 motion respondents
-5 13 motion that
-35 -52 motion to
-23 21 motions
11 2 motions .
-12 12 motions and
-1 -7 motions are
-14 8 motions for
-6 -1 motions in
16 19 motions panel
-10 3 motions to
-12 -9 movant
64 -56 move
2 -15 move him
22 -6 move petitioner
2 -8 move to
29 -4 moved
-2 8 moved for
1 -8 moved from
6 -1 moved outside
27 13 moved to
7 0 moves
22 -30 moving
15 -28 moving petitioner
32 9 mr
32 9 mr .
-13 -6 ms
-13 -6 ms .
3 -25 much
12 -18 much of
1 -14 must
-8 7 must answer
15 -22 must be
7 -3 must have
-9 5 must keep
-8 8 must not
7 -2 must release
13 5 must return
9 -3 n
22 -1 n ybarra
-8 1 nakamura
20 -7 nakashima
-35 -4 name
8 7 name .
-9 -1 name and
-13 -7 name the
-37 20 named
-17 22 named in
-1 -8 named petitioners
-2 -12 named plaintiffs
-21 3 names
-12 -6 names of
11 -4 narrowed
7 -5 narrowed to
-12 7 nationals
-7 15 nationwide
-1 8 naval
-1 8 naval station
3 -9 near
8 -5 nearer
3 14 necessary
2 8 necessary .
13 -8 need
7 -9 need for
-9 -15 need not
10 1 needs
6 -9 nef ammi
-12 2 nef dls
7 -6 nef rfj
-1 11 nef sld
17 -1 nef tr
-5 -6 nef trw
21 -3 negative
24 38 neither
8 -4 neither a
3 19 neither deported
21 -17 neutral
14 -8 neutral decisionmaker
-23 24 never
-7 8 never been
27 40 new
-2 25 new date
1 -13 new hampshire
4 9 new jersey
6 -1 new mexico
21 14 new york
13 1 newly
10 0 next
-5 8 next #
42 -17 next available
-22 -9 next friend
-10 6 ngata
-1 11 nigeria
6 -2 night
9 -2 night .
14 11 nine
7 -2 nine detainees
2 13 nine persons
-21 15 ninety
-17 19 ninety days
-8 0 ninth
-8 2 ninth circuit
-14 2 nkemelu
0 23 nken
7 -8 nken factors
20 -23 no
27 11 no .
-5 -9 no administrative
-6 0 no appeal
-6 9 no attached
12 -3 no bond
-14 9 no class
30 -1 no condition
-15 12 no extension
25 -18 no further
-11 -2 no ice
-4 8 no image
-10 -5 no judge
1 19 no jurisdiction
21 2 no later
-4 7 no less
8 -2 no likelihood
-6 38 no longer
8 5 no member
-11 0 no more
-6 7 no objection
-9 -2 no objector
-13 -15 no officer
7 4 no one
18 0 no opposition
-14 11 no order
6 -3 no pdf
8 -3 no person
-8 -1 no present
-8 4 no putative
8 -4 no reason
7 24 no removal
-14 0 no right
-2 -10 no ruling
-18 6 no stay
-3 7 no step
20 -3 no such
-9 -1 no view
-22 18 nobody
11 -28 non
20 -7 non document
6 -10 non published
-2 -7 non registered
9 0 noncitizen
-7 12 noncitizens
-8 15 noncitizens in
-7 -1 nondispositive
11 43 none
-11 26 none .
0 8 none is
18 7 none of
29 -11 noon
-8 4 noon #
10 -9 noon .
0 10 noon ;
18 -16 noon on
2 -12 noon tomorrow
-8 -2 nop
57 50 nor
-16 9 nor irreparable
6 16 nor to
10 -8 northern
8 -9 northern district
-7 5 northwest
-9 6 not
-2 13 not #
20 -14 not .
-11 5 not ;
10 3 not a
-6 1 not act
-16 -30 not affected
-11 9 not appear
-9 13 not be
4 -6 not become
-2 -13 not been
-6 1 not before
-10 30 not deport
-2 8 not disturb
-8 25 not effect
-11 -1 not exceed
-14 15 not execute
-13 4 not for
10 -2 not hold
-6 12 not in
15 18 not issue
-15 -8 not later
-16 23 not made
41 -26 not move
-6 5 not named
-17 -6 not of
-6 7 not only
-10 -15 not precedential
-1 -9 not present
13 11 not produced
24 8 not re
1 29 not remove
13 -13 not shown
7 -8 not so
-9 -2 not solicit
5 6 not subject
14 -16 not take
-15 2 not the
12 -16 not to
18 -1 not transfer
-7 2 not yet
9 13 notation
9 13 notation order
1 -12 notes
8 3 notes for
-12 -12 nothing
-6 0 nothing further
-1 11 nothing herein
-2 -10 nothing in
-13 -4 nothing is
-9 1 nothing of
8 -3 nothing to
-34 9 notice
8 -4 notice .
0 6 notice and
-24 16 notice in
-7 1 notice is
-2 8 notice mailed
-22 -1 notice of
7 4 notice on
-11 2 notice that
-1 8 notice the
9 0 notice to
-9 -10 noticed
3 12 notified
5 19 notified .
-6 -18 notify
-7 5 notify chambers
-8 -4 notify class
4 -19 notify the
-15 -3 noting
-12 0 noting #
14 -3 notwithstanding
-8 5 notwithstanding #
-16 -11 november
-5 -23 november #
44 20 now
-3 7 now at
-14 4 now due
6 -1 now in
36 -2 nowhere
26 -8 nowhere else
-7 7 number
-7 10 number #
17 9 number :
-8 -3 number in
16 -10 numbers
-8 -4 numerosity
-6 -3 numerosity is
-5 8 nunc
-5 8 nunc pro
-12 5 nwachukwu
-11 6 nwosu
-18 13 o
-12 11 o .
-20 16 oath
1 -11 obeyed
17 6 obi
-13 -11 object
-11 -4 object to
29 -10 objection #
-9 3 objection .
-7 -1 objection to
-11 -22 objections
-5 -8 objections due
-9 -2 objections to
-9 -2 objector
-6 -2 objector appeared
9 5 obligation
9 -4 obliged
9 -4 obliged to
-6 15 obt
-6 15 obt wnk
-17 -2 obtain
-8 -2 obtained
1 11 occur before
-22 14 ochoa
-12 2 october #
8 -2 october .
-10 -1 oduya
9 -1 of
39 24 of #
-9 5 of a
6 -4 of adelanto
15 -1 of alaska
-10 10 of all
-26 12 of an
6 19 of appeal
-1 12 of appealability
34 -11 of appeals
-3 -11 of appellate
-5 -30 of april
6 -7 of arrest
-11 -2 of august
6 -2 of both
-6 -1 of certiorari
-3 -8 of charge
15 5 of colorado
4 -9 of compliance
23 3 of confinement
-15 -3 of costs
13 13 of court
-12 0 of custody
0 9 of december
-12 0 of defendant
-6 11 of defense
-16 17 of deportation
-10 -6 of detainees
26 -5 of detention
-21 -31 of dismissal
-16 -4 of each
-3 14 of ecf
0 -8 of electronic
-6 16 of entry
-10 -7 of every
-10 -6 of fact
8 9 of february
1 -7 of filing
2 -28 of flight
1 9 of florida
-2 10 of fourteen
9 2 of habeas
5 -11 of her
1 -23 of his
-1 -20 of it
-5 14 of its
19 -17 of january
-13 29 of judge
10 -21 of july
18 18 of june
-41 4 of jurisdiction
-10 -4 of law
-9 0 of local
-19 -8 of louisiana
-10 -19 of mandamus
-3 30 of mandate
-9 32 of march
6 -7 of minnesota
2 -12 of motion
27 -9 of new
-7 0 of not
-18 12 of october
6 -2 of order
5 6 of oregon
17 -15 of pennsylvania
-15 1 of persons
8 10 of petition
5 -28 of petitioner
-5 20 of plaintiff
-8 7 of plaintiffs
-2 9 of prosecution
-3 -6 of record
16 -12 of release
-36 -5 of removal
15 -2 of request
6 -8 of respondent
13 -15 of respondents
1 16 of responsibility
-1 9 of return
7 -4 of section
7 1 of september
-11 -14 of standing
8 3 of state
-1 14 of stay
-12 -4 of subject
-2 13 of success
26 -10 of supervision
13 -7 of ten
10 9 of texas
-30 9 of that
-8 -22 of the
0 16 of their
10 -3 of them
36 20 of this
-1 -9 of those
-33 -6 of time
2 9 of transfer
9 14 of usca
18 2 of vermont
7 -3 of virginia
-1 10 of voluntary
5 -10 of which
-10 20 of whom
-13 21 off
9 3 off .
-11 12 off on
-14 16 off the
-9 -9 offered
29 -2 office
-9 -2 office director
-36 -7 officer
-19 -3 officer shall
-44 -54 officers
8 10 officers agents
-12 -15 officers are
-7 -13 officers from
-3 -6 officers may
-6 -14 officers shall
-4 -7 ohio
5 -11 okada
6 -11 okada and
-10 19 okafor
-10 19 okafor and
1 10 oklahoma
13 -10 omnibus
13 -10 omnibus order
-12 1 on
-6 6 on #
1 30 on .
-5 44 on a
-4 -6 on all
-3 16 on american
-8 1 on an
-23 28 on any
-16 -12 on appeal
9 19 on april
-1 11 on august
22 7 on bail
-11 6 on behalf
-16 -1 on bond
-4 9 on conditions
17 -4 on consent
-2 9 on december
11 -8 on defendants
-18 15 on deportation
-6 -9 on each
-18 10 on fear
4 8 on friday
13 -1 on her
12 -9 on his
11 -7 on hold
-1 13 on it
-3 -18 on its
-13 -6 on january
9 0 on joint
-19 27 on july
6 -27 on june
6 -17 on march
-39 -61 on motion
-14 12 on november
-5 -17 on october
9 -6 on or
13 -3 on order
17 -5 on parole
16 -5 on petition
-30 -5 on petitioner
-8 8 on plaintiffs
0 -16 on re
-20 11 on reconsideration
-7 2 on remand
1 36 on removal
15 -1 on report
3 -6 on september
2 -7 on supervision
-12 2 on that
-37 -5 on the
13 -8 on their
24 15 on this
47 15 on to
24 -6 on transfer
42 -15 on transfers
-13 -1 on travel
-10 7 on until
-17 -8 on whether
15 -6 once
1 -8 once .
7 -3 once and
28 -3 one
-13 -2 one #
7 3 one .
8 -8 one ;
6 -12 one by
7 -1 one days
-13 -1 one hour
18 -13 one is
-7 15 one of
6 9 one on
9 12 one week
3 -9 one who
-2 8 one with
11 -1 one within
-27 15 only
-8 -4 only .
10 -1 only by
-11 -2 only entry
-9 11 only order
-10 5 only so
1 9 only the
-3 12 only to
16 7 open
-9 12 open court
16 0 open the
-8 7 opened
-8 -5 opening
-7 -5 opening brief
42 -3 operative
28 -19 opinion
-1 13 opinion #
-17 -10 opinion .
19 5 opinion :
-13 -1 opinion ;
23 -6 opinion affirming
-14 27 opinion and
14 0 opinion coram
22 -10 opinion denying
1 4 opinion filed
-13 0 opinion is
4 -15 opinion issued
7 5 opinion method
23 -4 opinion of
30 -11 opinion order
-32 -21 opinion re
11 -10 opinion signed
-2 15 opinion vacating
0 -10 opinions page
-8 7 opportunity
-8 7 opportunity to
3 -9 opposed
6 -4 opposed motion
0 -11 opposing
-30 -15 opposition
-25 -12 opposition to
-4 -7 opt
-7 9 optional
-7 9 optional reply
33 37 or
-1 7 or #
22 9 or after
-18 4 or altering
16 -9 or amend
-12 -1 or an
-11 25 or any
4 -10 or at
-9 -22 or before
4 9 or by
15 -20 or danger
3 8 or deport
-1 -9 or else
19 -1 or from
-8 2 or further
-10 7 or her
16 -5 or in
10 -2 or moved
1 -7 or not
-8 1 or on
-15 -3 or opinion
-6 8 or otherwise
11 5 or removal
-7 1 or removed
16 12 or the
-12 42 or to
22 11 or transfer
10 8 or transferred
-1 -11 or voluntary
-16 4 or will
-30 -25 oral argument
8 -3 oral hearing
11 13 oral motion
-18 11 oral order
14 -9 oral request
4 10 oral ruling
-5 18 orally
-10 19 order
0 17 order #
-8 24 order .
1 8 order :
2 18 order accepting
7 7 order adjourning
11 -12 order adopting
-1 11 order affirming
13 -1 order after
8 14 order against
-11 9 order allowing
-14 15 order and
-7 -1 order appointing
4 -18 order approving
13 -3 order as
2 23 order at
1 17 order be
15 -16 order became
1 -14 order by
2 -15 order certifying
-9 7 order clarifying
7 -11 order clerk
-13 2 order compelling
3 14 order concerning
15 -6 order dated
12 -6 order defendants
0 -16 order deferring
7 -11 order denying
-7 -9 order deputy
15 -14 order directing
-16 -9 order dismissing
2 11 order doc
-1 29 order enjoining
9 28 order entered
-10 0 order exonerating
-9 0 order expanding
12 -1 order extending
-19 9 order filed
11 -29 order finding
16 15 order following
7 9 order forbidding
-3 10 order forthcoming
27 22 order granting
2 -8 order has
6 17 order in
11 -10 order into
1 47 order is
-7 18 order issued
1 -10 order issues
-6 -4 order it
-8 -3 order marguerite
12 -1 order memorandum
8 18 order memorializing
-9 5 order modifying
9 -4 order no
9 -9 order non
25 39 order of
-38 -30 order on
-12 4 order overruling
25 -11 order pending
-8 2 order permitting
-5 -9 order petitioner
-7 -1 order preliminarily
-30 14 order re
-5 -6 order referring
-12 18 order regarding
28 -7 order releasing
3 7 order remains
8 4 order requiring
-6 -2 order resetting
-4 -7 order resolving
14 -9 order respondents
23 -15 order setting
15 -16 order shall
15 -8 order signed
4 24 order staying
-5 -23 order striking
-9 -2 order sustaining
-4 -9 order taking
8 0 order text
11 -8 order that
13 -19 order the
-31 6 order to
-8 11 order under
17 -5 order until
-12 -11 order vacating
-8 -7 order was
4 21 order which
27 1 order will
-11 -14 order withdrawing
13 7 ordered
-14 -33 ordered .
-13 1 ordered :
13 -12 ordered adjudged
-7 15 ordered as
-12 15 ordered at
-24 -10 ordered by
15 -1 ordered denied
-9 6 ordered from
-3 24 ordered granted
10 -9 ordered granting
20 2 ordered petitioner
13 14 ordered re
15 -1 ordered released
2 -9 ordered removed
18 -6 ordered that
-14 7 ordered to
11 -9 ordering
23 15 orders
-5 9 orders .
19 -6 orders are
-5 15 orders otherwise
6 3 orders respondents
38 0 orders that
8 -8 orders the
1 -7 ordinary
7 13 oregon
-10 0 orellana paz
12 -7 oriana
32 9 originating
17 9 originating case
19 -7 ork
19 -7 ork lc
7 5 orr
-10 -3 ortega
8 -18 osc
11 -3 ostrander
-5 12 ostrom
20 0 osvaldo
20 0 osvaldo pineda
10 -11 otay
10 -11 otay mesa
-12 21 other
8 -6 other relief
6 -7 other respects
-17 8 other than
4 -15 others
0 -7 others .
-14 2 otherwise
-13 6 otherwise .
9 -8 otherwise denied
3 7 otherwise or
7 3 otherwise ordered
-10 4 otherwise the
7 -3 ottmar
7 -3 ottmar q
-9 -7 our
39 21 out
7 -20 out .
34 31 out of
-10 -3 out on
10 14 out the
0 9 outbound
6 -4 outright
80 -11 outside
16 -14 outside maryland
7 -2 outside massachusetts
6 7 outside new
28 7 outside the
9 0 outside this
20 -2 over
10 -3 over .
-10 -23 over the
13 10 over to
-4 -8 overruled
10 0 overruling objections
-4 8 overruling respondents
-1 -7 oversized
7 -9 own
-16 5 own costs
9 -5 own making
-11 -3 own motion
12 -11 own petition
26 -4 own recognizance
-3 13 own request
-4 11 own terms
-7 -1 oyama
-10 -7 oyelaran
3 -8 oyelowo
-9 3 oyelowo brandt
-1 5 oyelowo ines
6 0 oyler
6 0 oyler pryce
15 1 p
7 -2 p .
11 4 p m
4 -36 page
-2 -14 page #
5 -11 page .
-7 -9 page limit
-47 3 pages
-12 14 pages .
-8 9 pages :
-28 -6 paid
-12 16 panel
11 9 panel :
7 -5 panel by
2 -13 panel has
7 8 panel may
-13 -4 panel on
12 22 panel opinion
-16 -15 panel rehearing
-11 25 panel s
-24 13 paperless
-8 -1 paperless minute
-16 15 paperless order
-34 1 papers
-4 -14 papers .
-15 4 papers and
4 7 papers in
-11 -4 papers to
13 13 paragraph
-9 14 paragraph #
-12 18 parent
-28 19 parents
20 -13 parole
14 -4 parole .
10 -4 parolees
8 -2 part
-19 11 part #
16 -13 part .
12 1 part :
7 4 part ;
-10 -19 part and
-14 2 part dismissed
-7 -7 part in
-1 -9 part judge
13 -19 part motion
-10 0 part petitioner
2 13 part plaintiffs
-6 4 part respondents
13 -10 part vacated
12 -14 parte application
-1 17 parte motion
-2 20 partial
7 -2 partial summary
-2 -11 participants
-28 4 parties
14 -11 parties #
16 -6 parties .
28 4 parties agree
12 1 parties agreement
-9 5 parties and
2 -7 parties are
-11 -9 parties joint
5 19 parties notified
-2 14 parties request
-12 4 parties shall
8 3 parties so
-18 9 parties stipulation
-20 -9 parties to
-15 -1 party
-1 10 party shall
12 -4 paso
6 4 paso division
-11 2 pass
-13 10 passed
11 -2 passed with
-35 -16 passport
-13 -1 passport to
25 -4 patrol
-12 9 paul
5 11 pauperis .
17 15 pause
-10 13 pay
-13 3 pay #
-9 7 pay for
-11 -11 pay the
-9 -8 payment
-15 -8 paz
8 -9 pdf
-2 -8 pdf document
-23 -10 pendens
33 45 pending
15 4 pending .
-3 13 pending ;
5 27 pending a
-14 -3 pending arbitration
-6 -6 pending before
-1 -10 pending decision
6 -3 pending disposition
5 37 pending further
33 -2 pending habeas
-4 -11 pending motion
-8 -3 pending motions
9 -2 pending receipt
7 3 pending resolution
-8 -1 pending respondents
-8 10 pending review
-9 4 pending the
19 7 pending trial
22 -17 pennsylvania
0 13 people
-33 19 per
-14 20 per curiam
14 -1 peralta
-20 2 peregrine
-15 -4 peregrine a
32 -1 period
18 -9 period of
3 8 permanent
0 -10 permanent injunction
11 -2 permanently
16 7 permission
12 0 permission to
2 -21 permit
-9 3 permit petitioner
0 -9 permit removal
8 0 permit transfer
-12 -13 permitted
-8 2 permitting
-20 -14 person
-19 10 person .
-10 -2 person at
-7 -1 person hearing
-1 -12 person proceedings
0 -13 personal
0 -7 personal knowledge
-14 -13 personnel
-36 23 persons
-3 -6 persons booked
-2 11 persons identified
-7 6 persons in
-5 12 persons listed
8 12 persons on
-11 0 persons who
-16 0 persons with
-2 6 persuaded
-2 6 persuaded that
4 22 peru
27 -19 petition
25 9 petition #
-6 12 petition .
24 4 petition :
47 -4 petition ;
13 20 petition and
8 -5 petition as
-25 -1 petition denied
9 7 petition dkt
23 6 petition doc
1 8 petition due
1 -6 petition ecf
-56 -26 petition for
10 -14 petition granted
1 22 petition has
15 -13 petition in
47 -16 petition is
-7 0 petition itself
-14 0 petition may
21 -8 petition of
29 -3 petition should
-7 4 petition the
8 -2 petition to
5 7 petition under
-3 8 petition upon
-17 -11 petition was
-13 -3 petition within
-12 1 petition without
57 13 petitioner
-10 14 petitioner aboard
-8 2 petitioner and
-2 10 petitioner appellant
-2 -13 petitioner appellee
-7 17 petitioner asks
33 -19 petitioner at
-2 -6 petitioner back
30 1 petitioner be
-6 -17 petitioner before
9 -11 petitioner beyond
9 -3 petitioner by
-11 0 petitioner can
6 -4 petitioner does
4 19 petitioner for
22 20 petitioner from
8 -3 petitioner go
14 -3 petitioner goes
6 -1 petitioner had
-37 -3 petitioner has
-41 1 petitioner having
1 -23 petitioner in
30 12 petitioner is
-25 -23 petitioner may
-12 14 petitioner mr
-7 7 petitioner ms
8 12 petitioner must
-7 -1 petitioner need
18 21 petitioner not
-22 5 petitioner on
-4 8 petitioner or
19 2 petitioner out
17 -2 petitioner outside
1 9 petitioner received
-36 23 petitioner s
48 14 petitioner shall
-11 -2 petitioner should
11 4 petitioner stays
6 -7 petitioner the
56 21 petitioner to
9 5 petitioner under
-24 22 petitioner until
-5 -7 petitioner via
-27 -9 petitioner was
7 -1 petitioner where
-8 1 petitioner who
28 -1 petitioner will
17 -7 petitioner within
14 -3 petitioners
-8 4 petitioners #
11 -13 petitioners .
-4 20 petitioners and
7 -5 petitioners are
7 -2 petitioners is
-9 -4 petitioners motion
-13 -1 petitions
-11 11 petra
-2 11 petrosyan
-6 -1 philemon
-3 13 philip
-8 0 photographs
-7 -3 physical
11 2 pike
12 -6 pine
14 -5 pine prairie
20 -1 pineda
20 0 pineda leal
23 8 place
-11 3 place .
19 6 place for
11 20 place in
22 1 place of
-15 -13 place on
16 -9 place petitioner
2 12 place until
-22 2 placed
-10 -2 placed upon
-8 1 plain
-37 24 plaintiff
-2 -8 plaintiff is
-10 -6 plaintiff may
-10 9 plaintiff s
-12 16 plaintiff shall
-35 18 plaintiffs
-3 8 plaintiffs and
-4 8 plaintiffs motion
9 9 plaintiffs shall
4 -22 plan
-10 2 plane
6 1 plane to
-3 -12 planned
-17 6 plans
7 -4 plaza
-12 -1 plea
-13 0 plea of
-8 -2 pltf
6 11 pm
-19 -10 pm .
11 2 pm and
-17 -8 pm before
2 12 pm on
-11 6 pm to
9 -2 pod
7 -2 pod d
-8 0 policies
-4 -7 pollitt
-3 -7 pollitt :
16 -20 pomfret
8 -18 population
2 27 port
-7 13 port of
17 -2 portion
17 -2 portion of
-12 13 portland
-5 13 portland courtroom
13 0 poses
13 0 poses a
-9 8 position
-11 5 possible
-4 -18 post
-18 -3 post a
8 -6 post bond
-5 -8 posted
8 -9 posting
-9 10 postponed
-18 34 power
-30 28 power to
14 -5 prairie
4 -6 prayed
5 -12 preceded
19 0 preclude
10 -33 prejudice
-9 26 prejudice #
-11 -19 prejudice .
1 -17 prejudice as
-22 9 prejudice for
13 -2 prejudice petitioner
21 -21 prejudice to
-7 9 prejudice under
12 -2 preliminarily approved
-11 16 preliminary
-30 -12 preliminary approval
36 29 preliminary injunction
0 9 preliminary relief
-8 -17 premature
-22 -15 premature .
-16 -6 prepared
-11 -6 prepared to
-19 -8 presence
-16 -7 presence of
-14 -2 present
1 5 present .
-1 -9 present any
22 -4 present himself
16 0 present in
0 -13 presented
-7 9 presently
8 -21 preserve
10 11 preserving
13 9 preserving jurisdiction
-25 -6 press
-7 4 pressed
2 -12 presumption
-8 -9 pretrial
4 9 pretrial conference
-8 -1 pretrial order
-1 -10 pretrial services
-6 9 prevent
-7 0 prevents
10 -20 previously
12 -1 previously as
11 13 prior
1 -9 prior order
-9 -2 private
-8 0 private room
-18 -7 privilege
-9 -20 pro
-12 -7 pro hac
-5 8 pro tunc
0 -23 probable
0 -23 probable cause
6 -2 probation office
10 -2 procedural
-8 1 procedures
-30 -11 proceed
-4 -10 proceed .
0 -11 proceed as
-16 -3 proceed by
-3 8 proceed in
-1 -13 proceed under
-7 25 proceed with
21 3 proceeding
7 6 proceeding is
-18 -35 proceedings
-6 13 proceedings .
-7 -7 proceedings are
-18 11 proceedings before
22 -16 proceedings by
40 10 proceedings held
-9 -9 proceedings in
7 -16 proceedings is
-8 -1 proceedings on
-26 4 proceedings pending
-6 -3 proceeds
18 -11 process
12 -4 processing
19 -3 processing center
2 31 proclamation
15 5 proclamation .
-7 9 proclamation is
-24 -24 produce
-20 -4 produce the
-1 -12 produce to
-20 13 produced
-8 -4 produced .
-10 -2 produced in
-24 -23 production
-15 -13 production of
-18 -2 program
23 22 prohibited
11 18 prohibited from
3 -10 prohibiting
8 20 prohibition
10 14 prohibition on
-2 12 prolong
-2 14 prolong the
3 11 prolonged
11 4 proof
9 -6 proof of
-8 19 proof that
2 -10 proper
-7 -3 proper duration
-14 -5 properly
-1 6 property
3 10 property and
-22 11 proposed
-11 5 proposed class
-2 15 proposed intervenor
-14 -2 proposing
-13 0 prosecution
-6 -7 prosecution .
6 12 protected
-19 33 protection
-9 16 protection of
-1 7 protections
-2 8 protections of
-12 -17 protective
-12 -16 protective order
-20 20 protects
2 -8 provide
3 10 providing
31 -16 provision
-2 14 provisional
18 0 provisional class
10 19 provisionally
-5 7 provisionally certified
39 -6 provisions
19 -3 provisions of
9 -7 pruitt
6 0 pryce
-51 -29 public
-7 -9 public .
-6 -2 public defender
-10 -4 public docket
-7 -4 public view
0 -14 publication
0 -14 publication .
22 22 published
11 -1 published .
2 15 published authored
23 6 published opinion
-18 10 published order
-7 -3 purged
9 -2 purpose
-5 12 purposes
10 -8 pursuant
10 -8 pursuant to
1 48 put
6 12 put aboard
7 0 put back
-7 15 put him
0 -14 put in
13 -17 put off
25 24 put on
-23 16 put out
-15 17 put petitioner
-12 0 putative
-12 0 putative class
-8 11 putting
9 -9 pwh
9 -2 pwh adr
12 0 q
13 0 q .
36 -9 quarantine
0 -7 quentin
-2 -7 quentin r
-34 -6 question
-8 -2 question a
3 -8 question of
-4 -14 questioning
-12 4 questions
-16 31 quiet
3 11 quill
-8 3 quillfeather
-10 3 quispe
20 1 quist
11 20 quo
3 15 quo .
-6 15 qvl
-6 15 qvl obt
27 -16 r
13 -9 r .
7 -4 r r
-13 16 raise
-12 6 raised
10 9 rather
11 9 rather than
-14 9 raymond
-14 5 rds
17 -56 re
-44 -18 re #
-30 -13 re :
25 -6 re arrest
16 -8 re arresting
42 -13 re detain
9 -4 re detaining
20 -16 re detention
-12 0 re noting
12 -12 re preliminary
6 28 reach
-9 14 reached
-14 13 reaches
1 9 reaches persons
-19 -9 read
6 7 read #
-1 -9 read as
7 -4 reading
7 -4 reading of
-3 -7 ready
-1 -7 ready to
6 0 real
22 -19 reason
14 -1 reason for
2 -9 reason of
13 -5 reason to
-4 -14 reasonable
-7 -5 reasonable and
30 -20 reasonably
22 -20 reasonably foreseeable
35 0 reasons
4 -7 reasons :
-2 -9 reasons given
-20 18 reasons in
-10 -4 reassigned
-10 -3 reassigned to
-14 -4 reassignment
-18 -3 receipt
7 0 receive
-32 4 received
-8 0 received .
-4 10 received the
-12 5 receives
-8 0 recess
33 -9 recognizance
10 -5 recommendation
16 -7 recommendation #
8 -5 recommendation .
-5 5 recommendation ;
9 15 recommendation doc
9 -2 recommendations
9 -8 recommendations .
2 15 recommendations ;
-13 -3 recommendations and
-10 31 reconsider
-12 30 reconsider #
-5 -12 reconsider .
1 10 reconsideration
-10 5 reconsideration #
13 -4 reconsideration .
8 -3 reconsideration and
-16 10 reconsideration the
11 -7 record
-7 17 record .
-7 -8 record and
-6 -3 record by
-5 -13 record is
19 -2 record on
-8 -1 record that
0 18 record the
-23 -13 records
-10 -1 records .
-3 -14 records of
-3 11 records on
-5 -7 recusal
-8 -4 redacted
16 5 redetermination
9 -1 redetermination .
-8 -7 reference
-1 -6 reference to
-28 16 referred
-17 16 referred to
-11 -15 referring
-13 -6 referring motion
11 -9 referring the
-10 9 refile
-4 41 refiled
10 -4 refiling
-22 1 refrain
-22 1 refrain from
-3 9 refugee
-15 -4 refusal
-9 -3 refusal to
30 -9 refused
-3 7 refused ;
-15 1 refusing
-8 9 refusing to
7 -3 regain
-25 -5 regarding
-2 -7 registered
-7 -3 registry
14 -6 regular
-39 -27 rehearing
-8 -2 rehearing #
-10 -15 rehearing en
-5 -12 rehearing is
-9 -1 reimburse
0 9 reinstated
-6 -7 rejected
11 -2 rejecting
4 -26 related
20 -11 related doc
9 -4 relaxed
108 -67 release
19 -5 release .
6 0 release ;
24 -1 release as
10 -8 release directed
-23 1 release from
15 -15 release him
16 14 release is
23 -15 release of
16 14 release on
30 -17 release order
20 -12 release pending
5 -9 release petitioner
-19 -2 release that
-19 -4 release the
-7 -1 release to
57 -50 released
15 -6 released .
13 -4 released forthwith
9 -15 released on
-2 -7 released or
-15 0 released to
13 -6 released today
1 13 released within
26 -13 releases
46 -14 releasing
23 -7 releasing petitioner
30 18 relief
13 -3 relief #
23 -1 relief .
-1 8 relief ;
22 -22 relief in
-11 -1 relief is
8 1 relief not
0 36 relief of
-15 -7 relief requested
-11 -5 relief sought
-8 -1 relief to
10 -9 relieved
25 -6 relieved of
31 -17 relocate
21 -2 relocate petitioner
20 2 relocating
9 4 relocating him
13 5 relocation
23 16 remain
5 -10 remain at
17 18 remain in
20 6 remain operative
-7 -6 remainder
20 -12 remains
30 -9 remains .
-1 24 remains in
-11 -2 remains of
-8 -12 remains pending
-7 0 remains to
4 -9 remains where
-31 1 remand
-8 -7 remand .
7 -1 remand from
-9 13 remand to
23 -1 remanded
12 -8 remanded ;
-16 7 remanded for
-12 23 remanded judge
27 -7 remanded to
1 12 remanding
-11 11 remedial
-11 11 remedial order
-10 -1 remedies
-12 -3 reminded
-11 -2 reminded that
-13 2 remote
-10 2 remote proceedings
-88 196 removal
-22 5 removal #
-34 -11 removal .
-13 7 removal :
25 19 removal ;
32 34 removal and
-2 6 removal at
-2 -18 removal be
-2 33 removal de
-5 -10 removal ecf
6 36 removal entered
-5 16 removal filed
3 -19 removal flight
-2 -8 removal for
7 -9 removal from
10 5 removal imposed
-1 -24 removal in
-38 39 removal is
8 13 removal no
-64 56 removal of
18 16 removal on
6 -12 removal or
-6 15 removal order
-12 2 removal orders
-5 9 removal pending
26 -11 removal period
-4 -7 removal previously
-9 13 removal remains
-4 28 removal shall
9 -2 removal should
0 13 removal terminates
11 4 removal the
-9 13 removal to
9 3 removal under
1 10 removal until
-2 -23 removal was
-27 73 removals
-7 18 removals .
-4 15 removals under
-59 93 remove
-8 1 remove any
-8 4 remove her
-10 23 remove him
14 15 remove or
-23 52 remove petitioner
7 -4 remove petitioners
-18 -8 remove the
-46 83 removed
-10 5 removed .
-12 5 removed before
33 12 removed from
-6 9 removed petitioner
-15 -5 removed to
-6 10 removed while
-25 81 removing
-10 15 removing any
-11 3 removing him
-1 14 removing petitioner
-2 13 removing plaintiffs
12 0 renaldo
12 0 renaldo crossley
-1 9 rendered
-7 6 renew
-8 3 renew it
9 -1 renewal
21 31 renewed
9 5 renewed .
-8 3 renewed emergency
-20 23 renewed for
10 21 renewed motion
7 0 renfield
7 0 renfield #
-7 32 reopen
-12 7 reopen .
11 4 reopen and
-8 2 reopen have
-6 9 reopened
-12 28 reopening
-5 17 repatriated
-7 19 repatriation
-7 18 repatriation of
-8 2 replaced
-3 6 replaced by
-7 -3 replacing
-7 -3 replacing #
9 -23 reply
10 13 reply #
11 11 reply by
-4 -25 reply due
0 -10 reply in
-6 4 reply is
-7 -12 reply within
-9 -3 report every
-8 -3 report is
12 -5 report of
-22 -2 report that
24 -6 report to
0 13 report within
-9 13 reported
-3 7 reported that
7 -18 reporter
9 -12 reporter :
21 -9 reporting
-6 -18 reports
-14 -9 representative
3 -11 represented
-12 -3 represented .
-12 -2 republic of
-48 16 request
-15 7 request #
28 -6 request .
-8 -7 request :
20 13 request for
18 2 request is
-16 48 request that
-14 10 request the
-29 -73 request to
-19 7 requested
-3 16 requested .
-8 -5 requested a
-8 -1 requested in
-5 19 requests
0 13 require
-16 23 required .
-1 -6 required by
9 -2 requirement of
7 1 requirements
32 -6 requires
10 1 requires .
-9 5 requires the
40 -18 requiring
10 0 requiring a
10 -4 requiring bond
-1 8 rescinded .
-14 0 reserved
-24 2 reserved .
7 0 reserved for
-7 -13 reserves
-8 0 reserving
-5 10 reset
-5 22 reset from
6 -8 reset to
-7 -2 resetting
6 0 reside
0 6 residence
7 3 resolution of
14 7 resolved .
-4 -8 resolving
-4 -7 resolving #
4 -11 respect
-2 -7 respect to
-1 7 respectfully
5 -8 respects
-1 -9 respects the
-16 -9 respond
-25 -28 respond to
-14 -3 respond within
-10 2 respondent
-2 -9 respondent .
-5 9 respondent is
1 7 respondent may
29 14 respondent s
11 -4 respondent shall
-15 18 respondent to
35 4 respondents
6 -4 respondents #
4 13 respondents .
15 8 respondents and
60 7 respondents are
-17 0 respondents be
16 -7 respondents from
8 -1 respondents give
-6 -25 respondents have
-15 -7 respondents in
20 1 respondents may
22 -20 respondents motion
5 7 respondents must
16 -13 respondents need
-7 1 respondents notice
-8 -4 respondents on
18 7 respondents oral
-15 12 respondents request
14 -1 respondents say
-26 17 respondents shall
13 7 respondents their
6 3 respondents to
-10 0 respondents unopposed
-6 -3 respondents were
-7 2 respondents will
-20 -19 response
-7 20 response .
-12 12 response by
17 1 response due
-17 -9 response is
-26 -20 response to
1 13 responsibility
-9 0 rest
9 -4 rest .
-14 -1 restitution
-4 -13 restore
4 -8 restore petitioner
-20 17 restrained
-4 8 restrained from
-4 8 restrained through
3 19 restraining
10 28 restraining order
-1 -9 restraining orders
22 59 restraint
2 15 restraint against
9 9 restraint at
20 6 restraint in
2 21 restraint is
13 25 restraints
15 18 restrepo
4 -6 restricted
8 -16 restriction
12 -1 restriction on
2 -6 restrictions
-1 7 resubmit
8 -9 result
6 -9 resumes
-20 58 return
-7 -4 return .
0 8 return and
10 14 return by
26 -19 return date
5 -16 return him
-25 8 return is
-23 2 return of
10 12 return petitioner
-7 26 return to
-19 -25 returned
-1 -22 returned to
-7 19 reunification
4 -9 reverse
52 -27 reversed
24 -12 reversed .
10 -5 reversed and
-14 9 reversed in
-31 18 review
-12 20 review .
-10 2 review ;
-3 13 review by
-9 -15 review denied
-6 -7 review granted
-26 32 review is
14 -14 review of
8 -3 review the
-9 -8 reviewed
24 -3 revisit
14 -11 revocation
18 -3 revoke
19 -6 revoked
24 -2 revoked and
-1 -10 reyes
7 -6 rfj
-13 19 rh
15 -9 rhode
15 -9 rhode island
-10 8 right to
11 0 rightly
-13 -4 rights
-10 -1 rights ;
-1 -7 ring
39 -11 risk
7 -4 risk .
7 0 risk of
8 -13 risk or
10 6 river
-15 24 rjl
-11 0 rkc
7 -4 rkl
-13 6 rm
23 -2 roa
6 9 road
-1 11 robert
-4 -8 rolling
-27 -18 room
-3 -8 room .
-22 -11 rooms
-9 15 rosalba
-4 11 rosamund
-3 11 rosamund e
-7 -1 roscoe
-7 -1 roscoe abernathy
-7 11 ross
-7 6 rqs
-7 6 rqs meo
9 -2 rsp
-1 7 rsv
-6 2 rtm
-6 2 rtm .
21 -6 ruben
15 -6 ruelas
-6 11 ruiz
19 2 ruiz .
-44 -8 rule
-5 -12 rule #
-18 10 ruled
-7 -5 ruled .
12 -3 rules
18 -10 rules .
18 -2 rules on
2 15 ruling .
1 13 ruling :
-6 -5 ruling by
3 -13 ruling from
-4 -15 ruling is
36 13 ruling of
-3 -11 ruling on
-8 -2 rulings
13 13 run
0 9 run .
31 -6 run ;
-4 -8 run from
-4 12 run out
-16 41 runs
-10 1 rvh
-13 -6 s
61 -4 s #
13 -12 s .
14 -2 s appeal
-6 -18 s application
17 -9 s april
12 -5 s arrest
23 -3 s bond
-2 -14 s brief
-9 -6 s conference
-13 -2 s cost
2 -13 s counsel
-2 -11 s decision
1 24 s departure
-17 30 s deportation
2 -16 s detention
-2 12 s emergency
-1 15 s ex
-9 -2 s family
7 -1 s fees
12 2 s habeas
-3 15 s hearing
15 0 s hr
8 -7 s informal
-21 21 s injunction
-11 -2 s judgment
-18 19 s june
20 -7 s lawyer
-22 -15 s letter
-8 -1 s medical
13 4 s minutes
5 -24 s motion
-6 5 s name
-8 1 s objections
0 -10 s opinions
7 9 s oral
-18 -38 s order
-17 5 s own
-8 -4 s passport
16 -9 s petition
-11 -12 s prior
8 -1 s re
7 -4 s reading
44 -14 s release
-29 22 s removal
-9 -2 s reply
-16 12 s request
-12 1 s response
-22 49 s return
-3 7 s staff
-7 7 s stay
-10 -1 s surname
-5 16 s temporary
14 -9 s time
19 -12 s transfer
-10 10 s travel
17 18 s unopposed
9 4 sah
-14 8 sah .
-1 31 said
5 11 said at
9 5 said no
-8 8 salvador
17 13 same
12 -5 same conditions
-1 -10 same day
4 31 san
10 13 san francisco
-21 -7 sanction
-10 -18 sanctions
12 -11 sandoval
12 -11 sandoval thorne
14 -4 santos
-1 18 sargon
-13 -2 satisfied
13 -6 save
7 -10 save for
-11 -16 say
-9 -1 say by
0 11 say so
-4 -14 say whether
-17 -20 says
-4 16 says and
-6 -7 says otherwise
-6 7 says so
2 -10 says that
10 -6 sb
16 0 sbh
-17 -9 schedule
17 3 schedule #
-12 -1 schedule .
-8 -1 schedule a
-4 9 schedule for
6 -9 scheduled
-3 9 scheduled for
-25 1 scheduling
-3 -10 scheduling conference
-25 9 scheduling order
8 -3 screening
11 5 se litigant
-31 -35 seal
17 12 seal #
-10 -15 seal .
-7 -2 seal ;
-7 -3 seal until
-29 -24 sealed
-7 -1 sealed .
-11 0 sealed exhibits
-9 -8 sealed motion
-12 -10 sealing
-15 13 seat
40 4 second
21 -1 second bond
8 0 second hearing
-1 21 second motion
-5 18 secretary
17 -14 section
25 -14 section #
-8 -4 security
9 12 see
-20 -2 see #
7 0 see attached
-21 2 see document
31 -22 see order
-11 17 see to
13 -7 seek relief
8 -4 seekers
-15 -1 seeks
-7 3 sees
-7 0 sees no
-9 -1 selection
-10 0 selvin
-10 0 selvin orellana
-1 -15 send
-3 -6 send petitioner
15 19 sending
12 -11 senior district
-11 4 senior judge
8 -14 sensitive
8 -13 sensitive motion
-9 38 sent
2 8 sent off
19 7 sent on
4 8 sent out
-7 -11 sent to
-12 -6 sentence
-10 -1 sentencing
10 -5 senterfitt
10 -3 senterfitt appellate
-5 -22 separate
-8 -1 separate docket
-2 15 september
-5 11 september #
4 9 serious
-10 4 serve
2 -9 serve #
-12 4 serve the
4 14 serve this
-16 0 served on
-5 12 served via
-15 5 service
2 13 service .
-2 -10 services
17 0 set
-13 -6 set .
-19 20 set aside
19 2 set at
3 -10 set by
-14 19 set for
18 -8 set on
-15 -3 set out
9 -2 set the
-8 9 sets
-3 -7 sets a
23 -28 setting
-7 10 setting a
43 -1 setting conditions
-14 0 setting hearing
-38 -36 settlement
16 -4 settlement ;
-3 -7 settlement agreement
-1 -7 settlement is
41 -7 seven
8 13 seven #
19 -10 seven day
24 -18 seven days
22 -6 seventh
22 -6 seventh circuit
-10 -3 sgrim
4 -36 shall
-5 8 shall allow
-6 8 shall also
-3 -10 shall answer
-11 16 shall appear
22 3 shall be
-4 15 shall bear
0 -8 shall bring
-21 1 shall by
-6 13 shall certify
-3 15 shall close
-8 -1 shall come
13 -4 shall conduct
-11 0 shall confer
12 20 shall continue
21 -8 shall discharge
-4 11 shall dissolve
-3 -7 shall explain
-2 9 shall facilitate
-29 8 shall file
4 -13 shall give
2 -10 shall have
6 -6 shall immediately
-9 11 shall inform
-3 14 shall issue
12 -5 shall keep
12 2 shall last
17 -6 shall leave
6 6 shall maintain
-2 -6 shall make
-5 14 shall mark
47 25 shall not
2 -11 shall notify
4 20 shall pay
-8 -3 shall post
9 -3 shall present
1 -20 shall proceed
-9 0 shall produce
-8 7 shall question
-6 -6 shall refrain
15 -8 shall release
-9 2 shall remain
19 4 shall report
2 -16 shall respond
3 -10 shall restore
9 -6 shall return
-2 7 shall see
-5 -10 shall send
-5 8 shall serve
-18 3 shall show
-6 -2 shall stand
-26 -9 shall state
12 -15 shall stay
11 -7 shall surrender
-5 13 shall take
-6 -4 shall tell
9 1 shall terminate
-8 -2 shall turn
10 -2 shall walk
-9 -2 shall within
40 5 she
29 -18 she is
-8 7 she may
25 4 she shall
24 -8 she was
-23 27 shelter
11 -1 sherburne
11 -1 sherburne county
-8 -6 sheridan
13 8 shield
3 7 shipped
-4 -9 shop
23 -17 short
4 -9 short of
-8 -1 shorten
-13 -23 should
-13 -1 should a
-4 -7 should be
-28 -10 should not
8 0 should the
-13 -11 show
-11 -5 show cause
10 2 showing
1 -10 showing that
-8 -9 shown
-6 -2 shown .
9 -1 shown a
-16 9 shown neither
11 0 shown that
-4 15 shown the
11 -7 shows
8 -3 shows that
-3 8 side .
-6 -3 side to
-10 -4 sides
8 -6 sides the
-7 -3 sign
2 6 sign a
8 -11 signature
-17 -6 signatures
-9 -2 signatures on
3 13 signed
-19 -6 signed by
7 13 signed on
7 -8 significant
7 -8 significant likelihood
-9 -9 silence
7 5 similarly
-2 -37 since
8 -5 since #
-2 -13 since his
1 -7 single
24 -10 sister
16 -6 sister s
-18 3 sit
-13 6 site
-18 5 sitting
40 -25 six
16 5 six class
7 -9 six months
16 18 sixty
3 10 sixty #
1 6 sixty days
-10 24 slc
-1 11 sld
13 -4 sleeps
9 -2 slm
9 -2 slm pwh
8 19 so
-8 17 so .
-14 7 so as
3 10 so far
8 4 so long
16 -19 so much
1 26 so ordered
-14 38 soil
-10 11 soil by
-4 17 sokolov
-10 7 sole
3 -7 solely
-13 -2 solicit
-1 -15 some
1 14 soon
-6 16 soon as
-13 7 sooner
-13 -3 sought
-7 12 sought .
-1 -16 sought is
9 -3 south
-14 1 southern district
4 6 sow
-3 -8 spanish
-11 5 speak
-7 -2 speak to
-4 -8 speaking
-3 -7 speaking with
-15 2 special
-9 -1 speedy
-9 -1 speedy trial
-10 -2 spelling
-10 -2 spelling of
-3 7 spent
-11 10 spoken
-4 -16 sponte
-5 -12 staff
-8 0 staff are
-7 2 staff filed
16 0 staff sbh
21 3 staging
6 4 staging facility
10 0 stallworth
15 4 stand .
8 1 stand in
1 14 standard
4 37 standing
16 39 standing order
16 0 standish
16 0 standish wolfe
-15 12 stands
-14 0 stands .
-14 -9 stands as
9 -4 stands in
10 -4 start
-2 -14 state
-21 -13 state by
10 -13 state of
-12 -1 state whether
3 -9 stated
8 -3 stated from
16 -5 stated in
-6 14 stated on
-12 -5 statement
-7 3 statement of
-13 -5 statements
-15 51 states
-9 -1 states .
12 12 states and
-5 12 states by
-7 -21 states district
-9 7 states for
-7 -6 states marshal
19 1 states nor
0 -14 states of
16 17 states or
1 18 states pending
11 -4 states shall
-23 12 states unless
-15 12 states until
9 5 stathakis :
6 -9 stating
-3 -12 stating where
-7 6 station
-2 -10 statistics
-28 0 status
-3 -13 status conference
9 7 status hearing
-11 0 status of
11 20 status quo
-1 15 status set
-12 4 status until
14 -7 statute
-2 6 statute .
15 87 stay
-14 42 stay #
-20 44 stay .
-12 18 stay as
5 -23 stay at
-5 11 stay be
-2 -9 stay by
-3 -9 stay case
-5 27 stay deportation
8 -6 stay entered
4 -8 stay expires
20 -4 stay filed
14 4 stay from
5 14 stay in
6 -7 stay is
-11 6 stay it
24 -3 stay judgment
-10 -18 stay motion
-27 11 stay of
-11 15 stay on
7 -15 stay preliminary
8 -6 stay presented
-28 -18 stay proceedings
17 -6 stay release
-7 -8 stay removal
-7 15 stay shall
18 -4 stay that
-24 20 stay the
-7 4 stay will
22 -21 stayed
11 5 stayed .
18 -20 stayed as
-11 22 stayed for
-12 9 stayed pending
10 -8 stayed through
18 -39 stayed until
13 -3 staying #
-9 4 staying all
-8 1 staying removal
8 2 staying the
31 -1 stays
11 8 stays in
-15 17 stays vacated
-5 17 step
-5 9 step to
-25 58 steps
0 6 steps including
-8 18 steps taken
-2 13 steps to
-8 11 steps within
13 -9 stewart
9 -2 stewart .
-1 -14 stickney
8 15 still
-31 -17 stipulated
-12 1 stipulated motion
-1 8 stipulated order
-3 -22 stipulated removal
-29 23 stipulation
-7 26 stipulation #
-26 29 stipulation .
20 -4 stipulation :
2 -6 stipulation and
-10 -10 stipulation doc
5 17 stipulation is
21 -11 stipulation of
-1 7 stipulation the
-15 -25 stipulation to
-8 1 stone
-4 9 stop
-11 0 stopped
18 7 strafford
7 0 strafford county
12 -12 strand
-7 -1 strauss
-7 -1 strauss and
-1 -9 streamlined
6 -3 street
5 11 stretched
-17 4 stricken
-15 -9 stricken .
14 8 stricken and
-1 7 stricken as
8 -2 stricken from
-23 3 strike
-3 -8 strike the
1 -27 striking
-2 -23 striking #
-6 13 strong
7 9 stroud
-2 9 stroud #
-21 -10 struck
-13 -1 student
-4 -16 sua
-4 -16 sua sponte
-18 -24 subclass
-14 -1 subclass ;
-13 2 subject matter
23 4 subject to
8 -17 submission
-2 -12 submission of
-10 2 submit a
-14 -25 submitted
-12 1 submitted .
8 1 submitted on
-3 -13 submitted to
0 -9 substantially
9 -7 substantially the
-8 -4 substitute
-1 20 success
16 -7 success and
-16 9 success nor
21 -7 success on
13 6 such
-5 6 such writ
3 26 suffice
7 20 suffice .
-9 0 suffices
-5 -17 suit
-17 0 suitable
-17 0 suitable for
-1 -7 sum
6 -11 summary
3 -7 summary judgment
-19 -3 summary order
-8 -4 superintendent
39 -39 supervision
3 -7 supervision and
-13 -5 supervision on
15 -13 supervision within
-16 -15 supplement
-12 -4 supplement the
-18 -16 supplemental
-1 16 supplemental brief
-5 12 supplemental briefing
-6 -2 supply
-13 -26 support
-11 -26 support of
12 -2 supports
21 -4 surgery
9 -4 surgery and
-10 -2 surname
18 9 surrender
11 14 surrender at
12 -6 surrender to
29 -18 suspended
9 2 suspended .
29 -13 suspended pending
-11 11 suspension
-9 -2 sustaining
-15 -1 sworn
10 -3 sworn .
-9 5 sy
7 -11 t
7 2 t .
-26 2 table
37 -13 tacoma
-12 0 tacoma facility
10 -13 take
-4 32 take all
-6 14 take every
8 2 take her
22 -10 take him
-11 -4 take in
-3 7 take no
43 -2 take petitioner
-10 -17 take place
-16 6 take the
11 7 taken
11 -4 taken .
8 -11 taken and
-20 6 taken at
9 -10 taken back
-15 -5 taken from
-14 4 taken off
25 20 taken out
34 -1 taken to
0 7 taken under
-11 2 takes
10 6 takes effect
-7 17 takes in
-19 -5 takes the
30 3 taking
10 23 taking him
14 5 taking petitioner
-4 -7 taking under
-5 11 tamar
14 -18 taxed
21 -8 taxed against
0 -7 teixeira
-1 -19 teleconference
-52 -22 telephone
-1 7 telephone access
-8 -7 telephone and
17 -13 telephone conference
-9 1 telephone is
-7 20 telephone on
-23 7 telephonic
0 9 telephonic conference
-20 6 telephonic hearing
-5 -8 telephonic status
-22 -12 tell
-4 -7 tell the
-9 -5 telling
50 14 temporarily
3 9 temporarily enjoined
8 10 temporarily stayed
6 -2 temporarily staying
-8 46 temporary
-15 23 temporary administrative
26 -7 temporary restraining
-7 0 temporary restraint
8 -4 temporary restraints
-29 22 temporary stay
-11 22 ten
-5 15 ten #
9 -17 ten days
9 -1 tentative
-18 -4 tenth
-12 0 tenth circuit
-7 -3 term
20 6 terminate
-3 11 terminate ecf
7 -1 terminate the
1 12 terminated
-1 10 terminated .
-6 -5 terminated as
11 -3 terminated on
19 23 terminates
0 12 terminates on
7 -1 terminating
8 0 terminating the
-7 0 termination
-7 0 termination of
34 -6 terms
-8 -3 terms .
5 8 terms of
1 -6 tesfamariam
-3 -6 tesfaye
19 -1 tested
11 -3 testimony
0 -15 testing
44 5 texas
22 -6 texas .
-15 -15 text
15 -13 text entry
-8 -2 text minute
-6 5 text only
12 -20 text order
-2 14 tfo
-1 -15 thaddea
6 -11 thaddea k
-12 -14 than
-6 3 than #
5 -9 than noon
-6 9 than october
-2 -9 than ten
-11 -2 than the
-10 -1 thanks
16 29 that #
-15 -9 that a
6 8 that all
-8 -1 that any
-10 -7 that appellants
14 -18 that appellee
-9 -1 that bond
-3 20 that by
11 8 that class
7 12 that counsel
3 -20 that date
21 2 that day
-13 -6 that defendant
-4 -20 that defendants
10 3 that ecf
16 0 that extent
-7 13 that for
-9 -4 that has
-11 18 that he
12 -9 that her
-7 -14 that his
-11 13 that ice
4 9 that is
-37 -7 that it
-14 -1 that judgment
-2 -43 that no
8 -3 that none
0 -8 that of
-8 -1 that officers
-8 7 that order
21 10 that petitioner
-2 12 that petitioners
2 -15 that plaintiff
-16 5 that removal
16 16 that respondents
-20 19 that she
-10 13 that the
-6 11 that they
17 -11 that those
6 17 that time
-15 6 that was
-7 6 that would
-12 -24 the
-9 0 the .
8 4 the a
-10 14 the accompanying
0 11 the act
-5 12 the acting
-13 6 the action
8 -10 the active
9 -5 the adelanto
-2 9 the administrative
0 -23 the agency
-18 2 the agreement
-5 12 the air
7 -5 the all
19 -2 the alternative
-8 -9 the amount
-10 -2 the ankle
-1 7 the answering
-16 -21 the appeal
18 -2 the appellant
18 11 the application
11 -3 the applications
-6 12 the april
4 7 the attached
8 1 the attorney
24 -14 the bail
-2 7 the balance
8 4 the baltimore
2 6 the ban
-3 17 the bar
12 11 the bench
-13 0 the bia
-19 20 the board
-25 -21 the bond
-9 -7 the bracelet
-11 -3 the brief
-25 -11 the briefing
8 -1 the briefs
10 -6 the building
25 -19 the burden
-14 -9 the calendar
-15 -13 the caption
12 16 the caroline
-7 6 the case
-13 -1 the certification
-2 -12 the certified
-11 2 the child
-4 14 the children
-18 12 the circuit
-22 -43 the class
-24 0 the clerk
24 -5 the clock
-4 13 the close
24 -2 the commonwealth
20 -3 the community
-15 0 the complaint
-6 -2 the concurrence
-28 -9 the condition
-23 -11 the conference
-9 12 the consent
8 -2 the constitution
-11 -3 the contempt
-2 8 the continental
-13 61 the country
-17 -2 the county
-15 30 the court
-6 -7 the courtroom
-16 -1 the curfew
12 8 the custody
-10 34 the date
0 14 the day
-19 -1 the december
9 -12 the declaration
-9 -5 the defendant
8 -10 the definition
-6 8 the delay
-10 10 the denial
-10 22 the department
-9 -2 the deposition
-4 -9 the detained
-8 -14 the detainee
-12 -2 the detention
-6 13 the detroit
2 10 the direction
11 -6 the directive
-4 16 the dismissal
-22 3 the disposition
32 22 the district
11 -2 the docketing
22 -12 the door
1 19 the duration
-8 17 the duty
14 -2 the eastern
10 -11 the effect
-6 5 the effective
14 4 the el
-5 19 the eleven
9 -4 the eloy
2 14 the emergency
3 16 the end
-7 -4 the equal
10 -1 the essex
8 -12 the ex
-8 9 the execution
-2 -9 the executive
-7 -1 the explanation
-2 -20 the facility
13 -4 the fairness
4 6 the february
-9 -3 the federal
-6 -1 the fee
-9 18 the field
11 -1 the fifth
-7 -10 the file
-20 19 the filing
-4 8 the final
-26 38 the flight
-7 -3 the folkston
14 -11 the foregoing
-10 -4 the form
30 -3 the four
8 12 the fourteen
9 -21 the fourth
-9 4 the full
16 10 the government
-4 14 the ground
-12 -9 the habeas
-3 -35 the hearing
13 -3 the hearings
2 -7 the hold
8 -8 the honorable
-12 2 the hour
6 -4 the ij
7 -15 the immigration
14 2 the injunction
12 15 the interim
12 -4 the interior
6 1 the january
24 -22 the judgment
-7 14 the june
18 -11 the jurisdiction
-11 0 the jury
12 -3 the krome
-2 -7 the lapse
-7 -5 the last
-9 -1 the late
18 -9 the length
-7 -4 the letter
13 5 the life
13 2 the line
4 20 the list
-11 14 the los
-18 -3 the magistrate
-11 -9 the mandamus
-13 -13 the mandate
-6 8 the manifest
-13 -2 the manifests
17 -15 the march
24 -6 the marshal
-4 -14 the matter
23 7 the meantime
8 -3 the memorandum
9 -4 the men
-8 8 the middle
-6 0 the minor
-4 8 the minute
24 -33 the motion
-13 -8 the name
-19 3 the named
-7 2 the names
9 3 the new
16 -5 the next
8 6 the nine
-7 3 the ninth
1 13 the nken
-17 -7 the no
10 -8 the northern
0 -12 the notice
1 8 the november
-3 -8 the opening
3 -20 the opinion
-4 7 the opposition
-1 7 the optional
-7 10 the oral
15 -5 the order
7 -7 the ordinary
14 23 the panel
-30 -2 the papers
7 -9 the part
-32 -8 the parties
-7 -11 the pending
9 -8 the period
46 17 the petition
30 -23 the petitioner
15 0 the place
4 9 the port
-11 13 the preliminary
-14 -7 the presence
-5 10 the present
-8 -1 the press
2 -12 the presumption
-11 13 the prior
-1 31 the proclamation
21 12 the prohibition
-14 29 the protection
-2 8 the protections
-6 14 the provisional
-27 -11 the public
7 9 the purpose
10 -3 the r
18 7 the reason
14 -12 the reasonably
20 -8 the reasons
18 9 the record
-6 -2 the registry
8 -18 the release
2 -7 the relief
-6 -6 the remainder
14 0 the removal
-5 28 the renewed
9 11 the report
-10 1 the republic
0 -8 the request
-16 14 the respondent
5 -8 the respondents
-5 -26 the response
-15 35 the restraining
29 41 the restraint
11 -13 the restriction
8 -8 the result
-11 -13 the room
-9 14 the rule
0 24 the ruling
15 18 the same
0 -12 the schedule
-15 -7 the scheduling
-1 -7 the scope
-1 -8 the seal
-14 1 the sealed
10 5 the secretary
14 -12 the september
-27 -9 the settlement
22 -6 the seven
22 -6 the seventh
0 -13 the show
-5 6 the showing
-9 -2 the site
19 -1 the six
8 1 the sixty
-10 7 the sole
8 -4 the south
-12 -5 the southern
-10 -2 the spelling
10 3 the standing
25 -17 the state
14 -1 the statute
-43 52 the stay
-15 25 the steps
29 1 the stipulation
-14 -1 the subclass
-11 -5 the subject
-3 -8 the supplemental
-13 -2 the surety
-4 11 the suspension
-11 3 the table
9 1 the tacoma
-14 -5 the telephone
-11 6 the telephonic
-1 41 the temporary
4 16 the ten
-18 -4 the tenth
26 -10 the terms
8 2 the third
11 -4 the thirteen
7 -2 the thirty
22 -14 the three
-20 -6 the time
-11 -3 the transcript
-8 -4 the transferee
5 -6 the travel
-8 -7 the trial
27 17 the tro
-10 -15 the two
21 -11 the u
-18 7 the undersigned
-4 39 the united
-15 -2 the unopposed
2 10 the usual
-1 -8 the warden
16 -4 the way
-17 1 the western
-9 -21 the word
12 -12 the words
41 -11 the writ
0 -11 the wrong
7 -2 the wyatt
-15 3 their
-4 9 their answer
-13 9 their burden
3 -13 their claims
-4 -7 their lawyers
7 10 their officers
25 -7 their own
-4 14 their removal
21 -4 them
-7 -3 them .
9 1 them are
-7 -2 them in
8 4 them is
3 12 themselves
6 -18 then
4 -7 then .
18 11 there
21 -15 there .
-9 -1 there and
-7 -8 there are
-9 33 there be
-1 23 there being
-23 3 there is
15 -2 there will
-17 2 thereafter
-3 10 thereafter .
1 6 therefor
-9 34 therefore
-13 14 therefore ordered
-1 38 these
-17 8 they
-6 10 they are
-6 6 they go
7 13 they have
19 -9 they may
-6 -4 they must
-12 -1 they would
-6 10 thibeaux
0 10 thibeaux m
12 -11 think
-14 11 third countries
0 12 third country
11 -4 third party
11 -4 thirteen
12 -12 thirty
27 -22 thirty days
8 -4 this
10 0 this #
-10 1 this action
20 -12 this afternoon
9 -8 this appeal
-14 -4 this case
10 -6 this cause
-12 1 this circuit
-4 12 this country
7 18 this court
1 7 this docket
-1 12 this entry
-9 -3 this extent
15 6 this judicial
-9 -7 this matter
-5 13 this morning
3 -9 this opinion
12 -12 this order
-13 -16 this petition
8 9 this proceeding
-4 -6 this stay
-2 -10 this suit
3 -12 this time
-8 5 thornbury
6 -11 thorne
14 21 those
-14 13 those held
-10 12 those in
6 -7 those who
-7 -1 though
7 -34 three
-2 9 three days
-8 -17 three judge
15 41 through
13 -13 through #
-9 2 through and
-4 11 through april
7 -2 through august
-1 11 through counsel
15 14 through july
-5 11 through june
20 6 through may
6 5 through october
-3 9 through september
18 -9 through the
10 -5 thursday
-4 -7 thus
-10 3 ticket
8 7 till
-3 11 tiller
-12 15 tillinghast
-2 10 tillinghast .
-26 -28 time
6 21 time .
-1 -7 time :
-5 9 time after
0 -11 time on
8 -13 time sensitive
-17 -23 time to
-18 -9 timely
5 -9 timely petition
-7 14 timely sought
-6 -3 times
10 -5 timetable
-7 -1 timoteo
-7 -1 timoteo ibarra
13 -1 tinoco #
-10 17 title
-9 20 title #
-8 17 tk
17 -1 tml
-16 -4 tmolc
-16 -4 tmolc #
-18 -22 to
-16 20 to #
35 -13 to a
-1 -8 to accept
-6 15 to add
-21 -12 to adjourn
-12 -1 to advise
-12 27 to all
6 -9 to allow
20 18 to alter
-18 -15 to amend
-1 7 to and
7 21 to another
-11 -3 to answer
16 2 to any
-18 0 to appeal
-5 -25 to appear
5 7 to appellant
8 -8 to appellants
-16 -3 to appoint
-5 -17 to april
13 -2 to arrange
-2 -9 to ask
-12 0 to attend
-8 -1 to attorney
-11 11 to august
15 -9 to bail
8 -3 to bar
33 7 to be
-12 -6 to bear
-13 10 to bring
-2 30 to carry
6 0 to cedric
-17 -3 to certify
-9 0 to chambers
-1 -9 to choose
-10 0 to clarify
14 -13 to class
9 -9 to close
-12 -10 to compel
5 -6 to comply
-19 15 to continue
-9 -14 to correct
-12 17 to counsel
-11 -3 to count
4 -19 to custody
-21 5 to decertify
7 -2 to decide
-17 0 to defendant
-3 17 to depart
28 0 to deshawn
16 -2 to detain
4 13 to detention
12 -4 to disclose
-9 -4 to dismiss
31 7 to dissolve
3 7 to do
-7 14 to doc
-9 -2 to drop
-6 13 to each
-1 10 to effectuate
27 -1 to efra
-8 -2 to eight
-17 35 to enjoin
-12 21 to enlarge
-16 18 to enter
-1 9 to everyone
1 -16 to exceed
-4 -16 to expedite
13 0 to ezequiel
-32 45 to facilitate
6 -3 to fed
-18 -29 to file
-7 5 to find
12 -3 to fly
23 -10 to folkston
-10 3 to follow
2 10 to forbid
-6 -7 to furnish
-13 -2 to general
-16 6 to get
-8 9 to give
-32 26 to go
-9 25 to haiti
-14 14 to halt
-18 11 to have
-12 -1 to him
7 -8 to his
-6 -23 to hold
2 15 to honduras
-9 3 to house
14 -23 to ice
7 -8 to in
-3 13 to include
2 -8 to intervene
-14 12 to it
5 30 to its
-8 -1 to january
-11 -2 to judge
0 10 to july
3 -7 to keep
7 -1 to kwaku
10 0 to kwame
-10 25 to laos
-6 -2 to lawyers
23 17 to leave
10 0 to let
20 22 to lift
9 -11 to louisiana
11 0 to luz
-14 -6 to magistrate
6 10 to maintain
19 -8 to march
-17 2 to may
-11 -4 to meet
13 -3 to mesa
14 6 to minnesota
-8 -6 to modify
27 -7 to moshannon
-3 -16 to motion
7 -7 to move
7 -3 to mr
4 -8 to ms
-11 -1 to name
-24 4 to new
-1 11 to nigeria
-7 -10 to non
-7 2 to notify
-8 -4 to object
-7 -4 to obtain
33 2 to october
14 -2 to of
-13 0 to one
26 3 to open
-5 -9 to order
10 0 to oregon
20 0 to osvaldo
3 -9 to pay
2 -11 to permit
-6 -7 to persons
-28 -4 to petitioner
-2 -6 to petitioners
18 -4 to place
6 -7 to post
19 0 to preclude
6 -4 to present
8 -21 to preserve
-12 8 to prevent
-7 2 to pro
-14 -3 to proceed
-7 6 to produce
-2 14 to prolong
4 8 to propose
-16 6 to put
-13 7 to raise
27 -6 to re
-6 31 to reconsider
10 -4 to refiling
-7 7 to refrain
-2 -10 to release
19 -2 to relocate
11 -5 to remain
-6 5 to remand
4 11 to removal
-40 15 to remove
9 -1 to renewal
-1 33 to reopen
-15 3 to respond
-14 -9 to return
15 -5 to revisit
14 -3 to revoke
-10 -15 to rule
-13 -6 to say
6 -1 to schedule
-16 -22 to seal
-12 -3 to see
-8 9 to seek
10 11 to september
-3 -7 to show
-9 5 to speak
-15 -7 to state
40 -44 to stay
9 -3 to stewart
1 7 to stop
7 0 to strafford
-23 7 to strike
13 -3 to submit
-6 -3 to substitute
-13 -10 to supplement
30 -10 to tacoma
9 0 to terminate
19 -4 to texas
32 -4 to that
-21 -25 to the
5 -8 to think
-14 11 to third
17 -10 to this
14 17 to those
2 -19 to transfer
-2 -8 to transport
-8 -2 to travel
-6 0 to travonne
0 -9 to turn
8 7 to twenty
-10 19 to undo
-14 -12 to unseal
3 32 to vacate
-11 4 to vietnam
7 -8 to wait
9 -4 to walk
-3 7 to whom
-6 5 to wit
-24 -42 to withdraw
-7 -4 tobias
16 24 today
5 -16 today .
15 -9 today ;
7 0 today and
9 -5 today on
2 21 today s
8 -9 together
-2 -7 together with
-13 -7 told
-8 -7 told that
7 -3 told the
-11 -2 told to
-4 -8 tomorrow
0 17 tomorrow .
8 8 tomorrow ;
12 8 tonight
10 -3 tonight .
8 -6 tonight ;
-3 -8 too
-24 3 took
-19 6 took place
9 5 torrance
-15 -4 tort
-9 2 torture
2 -10 total
2 -10 total pages
-2 18 toward
57 -19 tr
5 8 track
-2 8 tran
-13 -12 transcript
-11 -3 transcripts
138 -10 transfer
7 -6 transfer .
-2 13 transfer and
-2 -16 transfer from
12 1 transfer her
31 -11 transfer is
25 -3 transfer of
5 16 transfer or
-25 -5 transfer order
5 6 transfer out
15 12 transfer petitioner
-17 2 transfer to
-8 -4 transferee
-8 -4 transferee court
23 8 transferred
22 -1 transferred from
-15 -8 transferred out
2 10 transferred outside
14 4 transferring
57 -27 transfers
25 -5 transfers .
12 -4 transmit
9 6 transport
16 -5 transported
14 -5 trask
-19 10 travel
-2 12 travel back
18 -21 travel document
9 2 travel documents
-11 2 travel papers
-18 2 travel to
-8 -1 traverse .
12 -1 traverse due
-6 0 travonne
-6 0 travonne bourgeois
14 -13 trb
-12 10 treadgold
-25 -6 trial
-7 1 trial ;
21 -1 trial as
-6 -5 trial date
-10 4 trimble
-5 12 trimble haruki
10 -8 trip
10 -8 trip to
49 80 tro
-3 -10 tro #
25 26 tro .
12 -3 tro ;
-8 3 tro hearing
17 -24 tro is
-7 9 tro lapses
8 -11 tro shall
12 30 tro to
-9 -4 true
35 -6 tuesday
-5 8 tunc
-9 -18 turn
-15 -5 turn over
4 13 turned
-11 12 turned around
9 0 turned over
16 -8 tuttle
-12 0 tw
-9 -5 twelve
-11 5 twenty
18 1 twenty eight
-10 8 twenty one
-9 -10 two
-11 -2 two business
-15 23 two days
16 -7 two hours
-8 -1 two of
-1 -8 two pages
10 -1 two weeks
8 -5 two years
-15 -3 u
-13 7 u .
-8 -8 ugwu
-8 0 unaccompanied
7 -25 unaffected
7 -25 unaffected .
-18 -13 unchanged
-18 -13 unchanged .
-10 -4 undecided
-10 -4 undecided .
-12 0 under
43 -20 under #
-12 -14 under a
-21 3 under advisement
7 2 under an
23 -8 under conditions
-14 -3 under eaja
-11 -14 under fed
-2 11 under it
-15 3 under its
-5 13 under local
-20 17 under oath
20 5 under rule
-10 -6 under seal
-8 -6 under section
3 17 under standing
15 -12 under supervision
9 9 under the
20 -2 under zadvydas
-18 7 undersigned
-6 8 understands
-9 -21 undertaking
-12 12 undisturbed
-12 3 undisturbed .
-11 28 undo
25 15 undone
7 -4 unit
-10 53 united
-10 53 united states
20 -5 unlawful
11 -4 unlawful .
46 -4 unless
9 -12 unless a
4 23 unless and
-8 -10 unless class
-5 -11 unless counsel
-1 18 unless he
3 11 unless his
6 3 unless otherwise
-7 8 unless the
8 -5 unlikely
-11 7 unnecessary
-24 15 unopposed
-3 10 unopposed application
-5 6 unopposed motion
-8 1 unpublished
-5 -8 unpublished opinion
-1 8 unpublished order
8 -4 unreasonable
8 0 unreasonably
9 2 unreasonably prolonged
-17 -14 unseal
-13 -14 unsealed
28 -2 unsecured
12 -1 unsecured bond
-1 -12 unsigned
52 69 until
14 -10 until #
20 -13 until a
-6 15 until august
-3 13 until final
4 -13 until further
-8 -6 until he
-5 13 until issuance
-9 5 until it
11 3 until judgment
6 -6 until june
-6 16 until september
0 -7 until seven
-7 -14 until that
17 31 until the
10 -8 until then
18 18 until this
7 -3 until trial
-2 -18 untimely
-6 6 untouched
-7 7 untouched .
28 -6 up
9 -2 up a
5 -5 up again
11 -5 up at
-22 8 up on
14 -7 up the
4 11 update
3 19 upon
10 -5 upon #
-3 20 upon consideration
-3 13 upon his
-5 13 upon issuance
4 13 upon proof
10 -7 upon respondents
6 8 upon review
-10 -8 urge
16 -7 urgent
12 -6 urgent motion
7 -3 us
15 -3 us district
-15 -1 us magistrate
6 0 us mail
8 -1 usc
8 -1 usc #
19 36 usca
-11 8 usca case
-4 6 usca order
-20 10 uscis
-12 34 use
-3 7 using
2 10 usual
-1 -8 utah
10 -23 v
-3 -22 v .
-2 28 vacate
6 9 vacate #
9 14 vacate .
-1 12 vacate stay
-23 -1 vacate the
19 36 vacated
10 16 vacated .
9 -16 vacated ;
-9 -19 vacated and
-4 21 vacated as
-18 14 vacated by
33 6 vacated in
4 15 vacated under
-19 6 vacates
-18 4 vacates the
8 4 vacating
24 -21 vacating the
12 -6 vaccinated
17 -6 vail
11 0 valenzuela
11 0 valenzuela roa
-3 10 valid
19 14 valle
24 -3 valley
3 -11 van
22 -1 vance
-9 3 vanderlyn
-9 3 vanderlyn and
-7 0 vang
8 -3 varick
8 -3 varick street
-6 -1 vaughn
-6 -1 vaughn index
-7 1 venezuelan
13 28 venue
11 -7 verde
7 -7 verde .
39 -5 vermont
12 -6 vermont by
-14 2 via
-1 9 via regular
-12 -7 vice
-22 -7 video
-3 7 video .
-12 -4 videoconference
-15 12 vietnam
-6 4 vietnam .
0 6 vietnamese
29 -7 view
15 -4 view .
-7 -7 viewing
-22 2 vilsaint
5 -11 violated
10 9 violation
6 11 violation of
7 3 virginia
9 -5 virtual
9 -5 virtual order
-15 -1 visa
-9 -5 visit
-10 -5 visitation
-12 -13 visits
-9 -5 vlg
-2 -16 voluntarily
-6 -13 voluntarily .
-7 -2 voluntarily dismissed
-27 15 voluntary
-13 -14 voluntary departure
-3 11 voluntary dismissal
-9 -1 voss
-11 -2 vote
-3 18 vs
-3 18 vs #
6 -2 vtrlc
6 -2 vtrlc #
12 -3 vu
7 0 w in
-10 4 waiting
-11 14 waived
-10 12 waiver
12 0 waives
17 -7 walk
15 -6 walk out
11 -12 wants
-15 -14 warden
8 -6 warden .
-8 0 warden shall
36 -16 warrant
11 -1 warrant and
-15 3 warranted
-8 6 warranted .
-3 10 warsame
-25 -18 was
12 -5 was arrested
-23 14 was done
-24 -6 was filed
1 -7 was flown
0 7 was granted
-21 5 was held
-22 21 was in
-3 -9 was not
0 12 was ordered
9 0 was put
6 0 was refused
-24 -4 was released
-7 -2 was removed
-7 -1 was set
-11 -5 was timely
-15 5 was told
-11 -6 was within
30 -4 way
10 1 way .
14 17 we
19 -2 we affirm
-3 7 we hold
-20 -3 wear
-18 -3 wear a
-16 7 webb
-18 -11 week
-12 10 week .
-9 -7 week is
-11 -1 weekday
-14 -10 weekly
6 5 weeks
5 -9 weigh
15 -1 weighed
15 3 well .
-13 -16 were
-16 2 western
-16 2 western district
34 15 what
8 10 what #
-11 14 what has
7 -5 what is
2 12 what it
-12 -7 what they
4 10 what was
17 -12 when
10 4 when a
-6 8 when he
6 26 where
26 11 where he
0 11 where it
-35 -7 where petitioner
20 15 where she
-17 8 where they
6 1 wherever
-70 -53 whether
-1 -7 whether a
-8 -3 whether anything
-12 5 whether he
-22 -11 whether it
-24 -2 whether petitioner
2 -19 whether the
-15 0 whether they
2 -8 whether to
15 0 which
-6 5 which asks
14 11 which forbade
-7 0 which he
58 7 which is
-7 0 which no
-10 7 which petitioner
3 17 which respondents
-9 -1 which statute
8 -15 which the
6 9 which to
-1 -9 which was
-7 14 which would
-11 8 whichever
26 17 while
10 1 while #
-13 10 while the
15 -6 while they
32 -14 while this
-8 -1 whipple
-15 -4 whitcombe
-15 -3 whitcombe :
-9 5 whitlock
-7 0 whitlock reyes
-4 22 who
-14 25 who are
7 1 who has
-7 -1 who may
19 3 who shall
10 0 who was
-7 13 who wish
5 10 who wishes
27 -4 whoever
15 -2 whole
6 28 whom
2 7 whom it
18 -13 whom justice
-10 -4 whose
-8 2 whose motions
8 -8 whose removal
-37 -23 why
-8 0 why they
22 5 wide
8 -1 wide bond
10 -7 wide injunction
-3 7 wife
-16 10 wilber
6 -6 wilhelmina
-22 -16 will
-44 -10 will be
-2 -10 will decide
18 -4 will do
2 8 will follow
12 1 will hear
13 9 will hold
-11 2 will likely
29 18 will not
-9 -5 will proceed
-2 7 will remain
-7 13 will run
-10 -16 will take
-5 14 wishes
-5 14 wishes to
-6 5 wit
12 5 with
-49 -4 with #
-20 -29 with a
3 10 with an
10 -1 with chambers
-18 -8 with class
-1 23 with counsel
9 -3 with directions
-6 10 with final
4 -11 with her
-8 -3 with him
16 13 with his
34 8 with it
-8 -12 with leave
-12 3 with no
5 -8 with one
0 -7 with personal
-2 19 with petitioner
29 -14 with prejudice
-2 -7 with respect
20 -14 with the
10 12 with them
-2 -6 with this
2 8 with travel
14 -12 with whom
-7 -41 withdraw
-4 -8 withdraw #
5 -11 withdraw the
-20 -13 withdrawing
-7 -11 withdrawing #
-32 2 withdrawn
8 -6 withdrawn .
-7 -7 withdrawn as
-10 23 withdrawn the
-8 -5 withdraws
-8 -5 withdraws its
-13 10 withheld
13 -13 within
-13 6 within #
18 -12 within five
-2 5 within it
-13 11 within its
17 -2 within seven
7 -17 within ten
4 -7 within the
2 -6 within thirty
-32 3 within twenty
14 2 without
5 11 without #
-11 1 without a
10 -1 without an
-2 -7 without bond
-4 -14 without counsel
3 -12 without effect
2 9 without first
-21 14 without her
24 -8 without leave
-9 23 without notice
-11 0 without objection
8 -2 without oral
1 6 without power
-22 -18 without prejudice
9 5 without prior
4 -6 without the
11 -3 witness
-13 -5 witnesses
-7 -2 wld
-6 15 wnk
-6 15 wnk filed
16 0 wolfe
11 5 women
-6 8 word
0 13 word .
0 -9 word limit
9 -3 word to
6 -13 words
-9 -10 work
12 -7 working
-14 -1 worksheets
-10 2 worku
-9 10 would
15 -6 would be
-7 13 would deny
-6 -3 would have
64 -27 writ
26 -2 writ and
6 7 writ is
8 -4 writ of
2 15 writ should
-8 -9 write
-7 23 writes
15 1 writing
-7 11 writing .
-6 -6 writing by
29 2 writing the
7 -5 writs
7 -5 writs act
23 37 written
-3 10 written decision
6 19 written notice
31 -13 written opinion
12 0 written order
-4 12 written response
5 -7 written ruling
8 -3 written signed
-2 -12 wrong
-18 -4 wrong case
12 -5 wyatt
7 -2 wyatt facility
-1 9 xiomara
-2 9 xiomara menjivar
16 -3 xtflc
16 -3 xtflc #
8 7 y
8 7 y .
-9 18 yacoub
22 -1 ybarra
22 -1 ybarra luna
10 -12 year
9 -3 year .
15 -15 years
3 -9 years .
-8 6 yes
17 -3 yesterday
6 -11 yet
8 -7 yevgenia
8 -7 yevgenia marsh
-8 22 yocum
-8 22 yocum m
35 8 york
-5 7 york .
8 3 york and
11 5 york city
15 3 york or
10 7 youngstown
18 -13 zadvydas
9 -1 zebulon
-3 -12 zoom
6 -4 zoom on
`;

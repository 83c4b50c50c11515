/**
 * What `npm run learn` learned from 6722 labelled orders (`scripts/learn/orders`); `readModel` tells how it is
 * written. Learned, not edited: a test learns it again.
 */
export const LEARNED = `
-18 -17 *
-11 7 # #
8 2 # .
-24 24 # ;
11 -2 # adopting
3 6 # affirmed
4 8 # after
-9 -16 # all
5 -13 # am
10 21 # an
-22 -8 # and
12 0 # appearances
-12 -10 # application
4 36 # are
14 36 # as
-4 -10 # asking
-7 -6 # asks
13 6 # assented
-25 -3 # at
-7 0 # attorney
-8 13 # authorized
-13 -16 # aw
2 -26 # b
-23 -17 # before
10 -13 # bond
-13 3 # but
19 6 # by
25 -5 # c
-4 7 # ca
1 15 # cannot
-7 -5 # case
0 -7 # cases
2 18 # charter
-2 15 # cir
0 24 # class
-6 -8 # clerk
-5 -11 # concerning
-20 13 # consent
-1 16 # continues
20 -8 # copies
-15 13 # copy
6 6 # correia
30 -5 # counsel
29 -23 # court
3 8 # cross
-8 -3 # crt
10 1 # date
7 -1 # day
-12 10 # days
-6 1 # deadline
37 -1 # defendant
-23 36 # defendants
-11 33 # denied
-23 45 # deputy
-3 12 # dg
27 -16 # dh
-6 11 # did
-5 -15 # directing
-6 15 # directive
-11 3 # dismissing
-3 11 # disposition
0 -9 # doc
-6 -11 # due
13 -14 # e
12 11 # each
-5 -25 # eb
-6 5 # ec
7 0 # ecf
6 14 # emergency
-15 1 # ex
-4 8 # expedited
-32 3 # filed
-12 -2 # filing
12 -4 # findings
-4 25 # flight
13 4 # floor
-4 -25 # for
-6 7 # forbidding
-8 -16 # from
-17 48 # g
-17 7 # government
-12 -12 # granted
6 2 # granting
-10 0 # h
16 -4 # ha
-29 10 # has
1 19 # have
4 -10 # having
-11 -1 # hearing
19 -6 # held
-12 -2 # holding
-7 13 # hour
26 -15 # hours
8 13 # hrg
9 0 # i
4 -9 # ice
-8 7 # if
-15 25 # in
6 -5 # injunction
9 -3 # insofar
35 -10 # is
-4 12 # it
24 1 # jf
2 11 # joint
-5 7 # jp
-13 17 # jt
-3 7 # judge
-6 -10 # judgment
3 -9 # jw
10 -6 # k
-13 6 # kb
-10 10 # kdp
14 -34 # ks
-4 10 # ktr
-6 -16 # kw
-12 11 # lcabp
-8 -8 # lcacf
-5 8 # lcatl
-6 11 # lcawp
-3 -6 # lcbjh
-3 -12 # lccnp
-7 4 # lcedb
0 7 # lcepw
-3 7 # lcinp
-13 3 # lcjb
6 -9 # lcjpo
-8 19 # lclbh
-7 24 # lclfw
-1 13 # lclob
-13 3 # lcmos
-6 9 # lconb
-3 -8 # lcorb
7 -2 # lcwos
-8 -7 # letter
5 -25 # mailed
0 14 # matter
5 35 # may
16 8 # memorandum
10 0 # miles
15 -2 # months
12 -7 # motion
-5 -11 # no
6 1 # not
-12 -3 # nothing
-4 15 # notice
-8 -5 # objections
10 -23 # of
10 -21 # on
23 -7 # only
3 -13 # opinion
28 3 # opposed
-25 -5 # or
10 -4 # oral
0 26 # order
-7 -23 # ordered
10 -14 # p
-15 7 # pages
43 -16 # pending
-11 1 # per
16 5 # persons
41 8 # petition
25 6 # petitioner
-3 14 # petitioners
12 -16 # plaintiffs
5 13 # pm
-11 16 # preliminary
10 5 # pro
-28 9 # re
-15 13 # referred
-11 7 # referring
-10 0 # related
-19 -1 # release
2 9 # remove
1 6 # renewed
-29 -2 # report
33 6 # respondent
2 32 # respondents
11 -1 # response
41 -21 # reversed
-15 19 # rh
-9 5 # rm
5 16 # runs
12 -2 # s
2 11 # save
-9 -8 # sealed
13 0 # set
-8 0 # sgrim
11 16 # shall
-8 12 # signed
-10 4 # sn
-9 -28 # so
7 5 # south
-4 8 # standing
-3 15 # status
-1 -21 # staying
-12 0 # stipulated
-27 -5 # stipulation
-7 -3 # taken
9 0 # text
-5 17 # tfo
-14 -7 # that
-12 16 # the
-12 -25 # this
-14 -15 # through
6 -11 # time
-11 17 # tk
-14 -36 # to
41 -27 # tr
2 9 # transfer
2 33 # tro
-14 8 # tw
-2 -7 # two
-22 4 # under
27 3 # unless
-11 5 # unopposed
19 -1 # unsecured
2 -19 # until
15 -4 # urgent
-26 22 # vacated
19 -2 # vacating
11 -10 # was
-33 -11 # whether
-16 -1 # which
-7 -4 # why
-10 12 # will
-11 -11 # with
-10 -9 # without
6 -10 # yevgenia
-2 -17 . #
10 -7 . .
-2 15 . :
11 -13 . ;
-31 46 . a
3 -21 . adp
29 4 . affirmed
0 -8 . after
4 -7 . all
-8 -1 . allowed
-21 4 . an
-1 23 . and
6 -6 . app
-8 -1 . appearances
9 -5 . appellants
-2 -11 . argued
-23 10 . argument
-5 6 . arguments
3 -12 . as
-3 -7 . ashgrove
-5 16 . at
-10 -22 . attorney
13 -10 . authoring
12 -7 . authorized
-11 6 . before
6 -10 . brummel
12 2 . by
-13 6 . c
-7 0 . call
-8 7 . carvajal
-15 -7 . case
25 -13 . cc
16 0 . cd
8 -4 . cfblc
22 9 . cho
-17 -3 . civ
7 -6 . class
21 -6 . clerk
-3 -11 . closing
-2 11 . cmd
-9 2 . consuelo
-6 27 . copies
22 -16 . costs
18 6 . counsel
6 -23 . court
23 -4 . crt
-11 19 . custody
-5 6 . d
-5 20 . danforth
12 2 . date
0 -10 . decision
29 -15 . defendant
-12 8 . defendants
17 14 . delacroix
27 -11 . denied
-3 17 . denying
24 -22 . deputy
11 -4 . dkt
2 7 . dobbs
-4 7 . doc
-11 9 . e
7 -8 . emailed
-2 -10 . enter
14 -8 . entry
-9 -3 . ero
19 -4 . f
7 -7 . fennimore
49 10 . filed
23 -2 . fmtlc
29 9 . for
-3 7 . from
9 -2 . ftr
16 -9 . further
-8 11 . g
-13 21 . good
-27 10 . granted
8 -3 . halvorsen
-15 -1 . having
50 -12 . he
-7 9 . heard
-16 15 . hearing
-2 10 . hrg
21 22 . ice
-4 8 . if
9 -1 . inabinet
-10 -1 . initial
-16 8 . is
-3 -22 . issued
7 -23 . it
-14 18 . judge
-3 7 . judges
13 -3 . judgment
15 -18 . justice
3 7 . kim
-7 -1 . kjblc
-1 8 . l
-4 22 . let
-21 36 . lnhlc
-9 -8 . m
11 0 . magistrate
3 15 . mailed
-9 -4 . mandate
5 -9 . marchetti
26 0 . marshal
-10 -17 . matter
-2 13 . mc
7 11 . meanwhile
10 1 . mg
8 24 . motion
11 -22 . mr
-55 0 . no
1 -8 . nobody
6 12 . none
8 -4 . not
9 -10 . nothing
-13 12 . notice
11 4 . o
9 19 . on
-17 7 . opinion
7 -9 . opposition
-5 9 . oral
17 14 . order
-23 -10 . ordered
19 9 . originating
15 -8 . ork
-3 13 . ostrom
-19 14 . our
-8 -1 . oyama
-7 19 . panel
3 6 . paragraph
6 -9 . pdf
23 -7 . pending
-1 -7 . petition
-7 -14 . petitioner
-31 -2 . plaintiff
-2 -7 . pollitt
6 -3 . published
3 7 . q
-9 22 . r
-10 13 . raymond
20 -4 . related
20 10 . release
3 14 . removal
17 -4 . reply
-17 3 . respondent
24 4 . respondents
-6 -9 . response
8 11 . return
16 -9 . reversed
8 -7 . ruling
-4 10 . s
13 1 . section
1 14 . see
9 -4 . senior
-13 -7 . served
-11 0 . set
11 13 . seven
12 -4 . she
-19 -3 . should
-30 9 . signed
21 -15 . so
7 -1 . stathakis
27 15 . status
-8 -1 . strauss
0 -8 . streamlined
2 -8 . such
7 4 . t
16 10 . temporary
18 -12 . text
-4 10 . the
17 -5 . there
13 -5 . they
-24 0 . this
-8 8 . thornbury
13 9 . those
-2 11 . tiller
-15 -7 . tmolc
-1 -7 . tomczak
-4 7 . tonight
-11 -7 . total
11 8 . tro
15 -8 . tuttle
10 -1 . under
8 -2 . unless
12 4 . until
-8 4 . usca
10 -12 . vacated
-2 6 . was
12 -8 . we
-11 24 . what
-14 10 . while
-14 -3 . whitcombe
-9 17 . who
4 -6 . why
-13 25 . with
-7 9 . within
-8 3 . worku
31 -8 . written
-2 11 . xiomara
17 10 : #
-4 -8 : a
12 5 : affirmed
-8 -6 : agents
8 6 : all
13 -1 : an
18 -3 : and
14 -5 : appellants
9 -3 : argument
39 -3 : as
2 -10 : at
15 -6 : attys
36 -23 : bail
14 -31 : by
7 8 : class
-4 -13 : cor
-7 0 : cts
-13 -1 : curfew
-3 -10 : defendant
6 -17 : defendants
-11 -7 : denied
4 -11 : denying
-1 -8 : electronic
-6 9 : emh
9 -1 : evidentiary
-10 -8 : fairness
-9 -4 : final
0 9 : finding
-26 25 : for
-2 -10 : government
23 -6 : granted
-6 -20 : granting
15 3 : having
10 0 : hearing
-3 10 : his
5 -5 : ice
-9 -10 : in
10 9 : initial
-11 -23 : it
-13 6 : jlw
-2 -6 : joint
32 -8 : judge
-22 -3 : leave
-9 -7 : lfe
-3 20 : lhb
-18 16 : lhs
-10 1 : lwd
3 10 : memorandum
-23 16 : motion
-3 10 : mr
7 5 : no
0 -12 : non
-7 -2 : not
7 -1 : noted
20 25 : on
8 -4 : one
-16 8 : oral
11 30 : order
-13 9 : ordered
-8 -5 : persons
-11 16 : petition
1 11 : plaintiff
-16 -10 : plaintiffs
-5 20 : preliminary
-7 15 : published
-8 -13 : respondent
-14 13 : respondents
-5 -7 : response
11 -2 : reversed
-10 1 : rkc
22 -3 : sah
-8 6 : she
-5 -9 : show
26 14 : so
-11 16 : status
28 -1 : telephone
-11 -3 : telephonic
10 -4 : text
15 12 : that
-20 20 : the
-11 6 : there
-9 -8 : this
4 -8 : to
4 -18 : tro
-6 24 : two
16 12 : unless
-10 3 : until
20 11 : upon
-3 17 : vacated
21 -2 : we
15 7 : what
-4 9 : with
-10 2 : wld
-19 19 ; #
-3 -15 ; a
13 -1 ; accordingly
-18 0 ; all
-13 -5 ; an
46 19 ; and
-1 -7 ; answer
9 4 ; any
22 -3 ; appeal
8 3 ; argument
-1 -6 ; as
0 -13 ; brief
-8 0 ; certification
-2 10 ; class
-3 -19 ; counsel
-17 -2 ; decision
-7 8 ; defendants
14 -6 ; denied
19 16 ; denying
-1 24 ; directing
0 6 ; dismissing
5 10 ; dissolving
-8 -2 ; each
0 7 ; for
-5 5 ; from
5 -18 ; government
5 18 ; granting
27 0 ; he
2 -20 ; hearing
34 -3 ; his
4 -6 ; ice
6 -22 ; if
-7 3 ; its
-24 29 ; judge
-2 -9 ; jury
9 -4 ; matter
-10 -4 ; motion
-5 12 ; new
-24 -9 ; no
-7 -5 ; opposition
20 5 ; order
23 27 ; ordered
11 4 ; parties
11 8 ; petitioner
7 -9 ; pretrial
-10 -7 ; production
-6 9 ; remanded
29 -6 ; reply
27 -3 ; respondent
-4 -23 ; respondents
1 13 ; response
12 -4 ; senterfitt
16 -5 ; she
10 -1 ; should
-11 8 ; signed
-1 -8 ; status
-4 17 ; stay
-30 -16 ; the
6 19 ; they
4 9 ; this
-8 -1 ; those
-9 9 ; until
0 -9 ; upon
-9 4 ; vacating
24 -7 ; written
8 0 = asked:bond-hearing-denied
8 0 = asked:bond-hearing-denied:none
34 -12 = asked:bond-hearing-ordered
55 -12 = asked:bond-hearing-ordered:denied
-9 4 = asked:bond-hearing-ordered:extended
49 -6 = asked:bond-hearing-ordered:granted
24 -6 = asked:bond-hearing-ordered:granted-in-part
-14 2 = asked:bond-hearing-ordered:set
-21 4 = asked:bond-hearing-ordered:taken-under-advisement
17 2 = asked:class-certified:granted
10 0 = asked:class-certified:granted-in-part
-15 -7 = asked:class-modified
-10 -5 = asked:class-modified:granted
-41 -31 = asked:contact-restricted
-11 -24 = asked:contact-restricted:granted
-13 -2 = asked:contact-restricted:granted-in-part
-1 -8 = asked:contact-restricted:set
-21 5 = asked:contempt-found
-9 4 = asked:contempt-found:granted
-18 -29 = asked:counsel-access-ordered
-2 -24 = asked:counsel-access-ordered:granted
-9 -2 = asked:counsel-access-ordered:granted-in-part
-1 -8 = asked:counsel-access-ordered:set
71 -28 = asked:detention-ordered
22 -8 = asked:detention-ordered:denied
76 -17 = asked:detention-ordered:granted
4 -8 = asked:disclosure-ordered
8 -1 = asked:disclosure-ordered:denied
8 -7 = asked:disclosure-ordered:granted
-20 -20 = asked:dismissed
-6 -11 = asked:dismissed:denied
-12 -4 = asked:dismissed:dismissed
-29 -7 = asked:dismissed:granted
16 -6 = asked:release-denied
8 -3 = asked:release-denied:denied
22 -5 = asked:release-denied:none
92 -33 = asked:release-ordered
113 -20 = asked:release-ordered:denied
-10 -4 = asked:release-ordered:denied-as-moot
10 5 = asked:release-ordered:dismissed
68 -39 = asked:release-ordered:granted
14 27 = asked:release-ordered:granted-in-part
16 14 = asked:release-ordered:none
-17 14 = asked:release-ordered:set
-12 15 = asked:release-ordered:taken-under-advisement
47 -18 = asked:release-stayed
30 -8 = asked:release-stayed:denied
30 -7 = asked:release-stayed:granted
56 1 = asked:relief-stayed
2 30 = asked:relief-stayed:denied
34 10 = asked:relief-stayed:granted
12 -19 = asked:relief-stayed:granted-in-part
8 -15 = asked:relief-stayed:vacated
9 49 = asked:removal-permitted
19 42 = asked:removal-permitted:granted
-26 50 = asked:removal-stay-ended
-27 31 = asked:removal-stay-ended:denied
-16 36 = asked:removal-stay-ended:granted
-5 17 = asked:removal-stay-expanded
-4 36 = asked:removal-stay-expanded:granted
-23 26 = asked:removal-stay-extended
0 38 = asked:removal-stay-extended:granted
-68 106 = asked:removal-stayed
-40 86 = asked:removal-stayed:denied
18 -10 = asked:removal-stayed:denied-as-moot
10 0 = asked:removal-stayed:dismissed
6 10 = asked:removal-stayed:extended
-33 89 = asked:removal-stayed:granted
-19 17 = asked:removal-stayed:granted-in-part
8 5 = asked:removal-stayed:none
15 -33 = asked:removal-stayed:set
-43 61 = asked:return-ordered
-34 83 = asked:return-ordered:granted
-5 15 = asked:return-ordered:granted-in-part
-1 -13 = asked:return-ordered:set
-20 -14 = asked:sanctions-ordered
-8 -1 = asked:sanctions-ordered:granted
-8 6 = asked:sanctions-ordered:granted-in-part
-5 -9 = asked:sealed
-1 -8 = asked:sealed:granted
-10 -9 = asked:settlement-approved
-10 -9 = asked:settlement-approved:granted
-10 -4 = asked:settlement-preliminarily-approved
-10 -4 = asked:settlement-preliminarily-approved:granted
104 -46 = asked:transfer-barred
-10 -5 = asked:transfer-barred:denied-as-moot
89 -19 = asked:transfer-barred:granted
-9 0 = asked:transfer-barred:granted-in-part
15 -9 = asked:transfer-barred:set
77 -17 = asked:transfer-permitted
2 -9 = asked:transfer-permitted:denied
67 -5 = asked:transfer-permitted:granted
-42 -16 = court:review
-70 -111 = court:trial
9 -9 = did:bond-hearing-denied
40 -35 = did:bond-hearing-ordered
31 -14 = did:bond-hearing-ordered:denied
14 -3 = did:bond-hearing-ordered:granted
-19 -13 = did:class-certified
-11 2 = did:class-certified:granted-in-part
-7 -4 = did:class-certified:vacated
-10 -13 = did:contact-restricted
-7 -4 = did:contact-restricted:granted
-38 -21 = did:counsel-access-ordered
-8 -13 = did:counsel-access-ordered:extended
-18 -11 = did:counsel-access-ordered:granted
-7 -10 = did:counsel-access-ordered:set
14 -8 = did:detention-ordered
-2 -7 = did:disclosure-ordered
-8 -5 = did:disclosure-ordered:denied
-9 -2 = did:dismissed
5 -9 = did:release-denied
20 -6 = did:release-denied:denied
-7 0 = did:release-denied:vacated
77 -63 = did:release-ordered
17 -17 = did:release-ordered:denied
40 -16 = did:release-ordered:granted
34 -29 = did:release-stayed
15 -8 = did:release-stayed:denied
27 -12 = did:release-stayed:vacated
13 -25 = did:relief-stayed
9 -18 = did:relief-stayed:denied
2 -13 = did:relief-stayed:vacated
-7 -1 = did:relief-vacated
-26 14 = did:removal-permitted
-14 9 = did:removal-stay-denied
1 11 = did:removal-stay-ended
-5 22 = did:removal-stay-extended
-59 141 = did:removal-stayed
3 42 = did:removal-stayed:denied
0 6 = did:removal-stayed:dismissed
-22 10 = did:removal-stayed:extended
-46 70 = did:removal-stayed:granted
6 2 = did:removal-stayed:granted-in-part
12 18 = did:removal-stayed:taken-under-advisement
-10 9 = did:removal-stayed:vacated
-27 21 = did:return-ordered
-15 36 = did:return-ordered:denied
0 -6 = did:sealed
102 3 = did:transfer-barred
22 -3 = did:transfer-barred:denied
-14 -5 = did:transfer-barred:denied-as-moot
30 7 = did:transfer-barred:extended
24 -1 = did:transfer-barred:granted
-13 -6 = did:transfer-barred:set
15 14 = did:transfer-barred:taken-under-advisement
7 0 = did:transfer-barred:vacated
-29 10 = government:holds
-83 -137 = government:other
-36 -35 = kind:judgment
-1 -13 = kind:letter
-15 5 = kind:minute-entry
-22 -41 = kind:opinion
-39 -43 = kind:order
-10 -1 = of:declaration
21 8 = of:letter
-6 -6 = of:mandate
-9 2 = of:motion
11 -7 = of:notice
7 8 = of:notice-of-appeal
-30 0 = of:opinion
-1 -24 = of:order
25 0 = of:other
7 23 = of:petition
-16 5 = of:stipulation
73 -24 = outcome:affirmed
16 4 = outcome:affirmed-in-part
46 30 = outcome:denied
-48 -10 = outcome:denied-as-moot
-29 -2 = outcome:dismissed
-11 20 = outcome:extended
25 12 = outcome:granted
30 -7 = outcome:granted-in-part
14 -2 = outcome:none
-35 28 = outcome:remanded
79 -34 = outcome:reversed
-25 -43 = outcome:set
2 -16 = outcome:stricken
-71 -64 = outcome:taken-under-advisement
49 37 = outcome:vacated
-33 -9 = outcome:withdrawn
10 4 > a
17 -4 > abdirahman
-14 10 > aboard
-3 -14 > about
14 -10 > absent
1 13 > accepted
-8 -23 > access
-9 -1 > account
-1 8 > achebe
-4 -9 > acms
11 2 > act
-13 16 > acting
6 -16 > action
-6 10 > additional
4 -10 > addressed
-10 -7 > adeyinka
6 -2 > adjudication
11 6 > admin
-2 -6 > administrative
14 -2 > admitting
-3 -6 > adopted
25 -10 > adopting
-10 0 > advance
14 9 > after
-31 9 > against
7 -4 > agency
-6 10 > agreement
6 13 > aguirre
-14 9 > aircraft
7 -2 > al
-21 11 > alien
-19 35 > all
32 -8 > allow
-12 13 > allowed
-5 7 > almaz
-13 -5 > already
1 21 > alter
-1 12 > altering
12 -11 > alternative
6 14 > alternatives
10 -1 > alvarenga
5 12 > amadc
-16 -5 > amadi
-3 7 > american
-11 -8 > an
30 7 > and
2 13 > anhdc
-1 -11 > ani
6 9 > anjdc
-15 9 > answer
-24 -8 > any
-5 10 > anyone
-7 -1 > anysdc
-9 0 > apamdc
29 9 > appeal
-6 -2 > appear
12 -13 > appellant
18 -18 > appellants
9 -32 > appellee
-16 -1 > appellees
-9 -1 > appoint
-24 -5 > approval
-16 51 > are
15 7 > area
-14 -1 > argument
6 6 > arreola
18 -1 > arrest
8 7 > arrested
10 5 > as
-3 -10 > asking
18 -22 > asks
-8 -3 > aslani
17 6 > assented
-6 3 > asylum
-15 -30 > at
-37 -11 > attorney
10 11 > atxwdc
18 -19 > ausa
7 -8 > authority
-18 1 > avaedc
-8 -3 > ayala
-28 2 > b
-16 9 > back
34 -23 > bail
5 -8 > baker
-21 5 > balogun
15 -9 > baltimore
-10 -4 > banc
7 2 > bar
6 7 > barrientos
-10 0 > barry
-12 -6 > basement
24 12 > be
-4 13 > before
9 -6 > behalf
-9 2 > being
16 0 > bekele
25 -3 > between
-5 10 > bia
6 6 > bick
-11 19 > board
9 8 > boarding
-7 -2 > bohdanova
-9 6 > bolaji
76 -63 > bond
-16 -2 > both
-3 -16 > briefing
-15 14 > bring
-9 -1 > broadview
22 -6 > burden
-23 18 > by
-11 23 > c
-13 -9 > calls
12 0 > came
-11 2 > camp
11 -6 > caroline
-10 6 > carvajal
22 -20 > case
0 -7 > castaneda
23 -3 > cause
-4 7 > cc
37 -9 > center
-22 3 > certification
-10 7 > certified
-6 -20 > certify
-3 -19 > certifying
-13 -2 > challenging
-11 18 > charlemagne
0 20 > charter
9 -5 > check
1 19 > cheikh
0 41 > chidi
13 -25 > circuit
10 -4 > circumstances
7 -5 > civil
11 0 > claim
21 -11 > clarify
-12 -31 > class
-16 -7 > clerk
-6 -7 > coercive
-6 -9 > compel
0 14 > compelling
5 19 > concerning
-7 -22 > conditions
-4 -7 > confinement
-6 7 > consent
-10 0 > consider
-12 8 > consideration
-29 -3 > contempt
-2 13 > continental
7 -12 > continue
0 -9 > continued
6 -5 > correctional
-6 -10 > correspondence
7 -2 > corwin
-34 -25 > counsel
-29 21 > country
22 -18 > county
26 -6 > court
7 -2 > courtroom
4 -14 > covid
-2 -17 > credible
-19 -6 > crt
40 -9 > custody
-7 -3 > customs
-7 5 > d
37 -5 > date
31 -24 > dated
20 -6 > dawit
-36 47 > days
-7 4 > dc
-25 -8 > decision
-21 -1 > declaration
-7 -26 > defendant
-9 7 > deferring
-15 -6 > definition
19 8 > demba
2 -11 > denied
25 -4 > deny
-52 -3 > denying
-17 10 > department
1 8 > departure
-14 36 > deport
-65 71 > deportation
-16 17 > deported
-6 10 > designated
17 2 > desrosiers
-2 -13 > details
-1 -14 > detain
13 -5 > detained
-14 3 > detainee
-8 -18 > detainees
28 -21 > detention
-6 11 > detroit
4 19 > dieng
-14 -6 > directed
-6 10 > directive
-15 6 > director
-27 -19 > discovery
-5 -20 > dismiss
5 -14 > disposition
22 23 > dissolve
1 -18 > district
-6 8 > dkt
-15 32 > doc
4 -9 > docket
36 -7 > document
-6 17 > done
9 10 > dorsainvil
41 4 > due
19 0 > e
8 -6 > each
8 -13 > ecf
0 15 > edson
10 10 > effective
-9 -9 > eight
8 -1 > ekwueme
15 24 > el
4 -21 > electronic
8 22 > elizabeth
-12 24 > else
7 -1 > elvis
-7 -23 > emergency
-10 -4 > en
20 -11 > enforce
12 -7 > enforcement
-15 9 > enjoin
-15 12 > enjoined
-7 16 > enlarge
7 8 > entered
8 -13 > entry
-8 -2 > equal
9 -2 > escamilla
7 -1 > et
-2 -10 > eusebio
10 -6 > everglades
-4 9 > ex
-10 23 > execute
12 17 > executing
9 -2 > exhibit
-19 -4 > expedite
3 9 > expedited
4 6 > expelling
-1 8 > expulsion
-6 19 > extend
10 8 > extending
-4 23 > extension
2 7 > f
9 10 > fabiola
-2 -12 > face
-16 17 > facilitate
29 -22 > facility
12 -18 > farquhar
-3 -15 > fear
5 -11 > federal
-16 7 > fee
-10 -5 > fees
8 -3 > ferreira
-7 0 > ferrufino
14 -26 > field
7 -1 > figueroa
-34 -1 > file
-3 -22 > filed
-14 11 > filing
-30 5 > final
4 -6 > finding
13 -11 > findings
4 -6 > five
-6 26 > flight
-9 -3 > flown
-30 7 > folake
5 -31 > folasade
-7 -1 > folkston
-3 -29 > for
7 0 > forbid
15 -1 > forbidding
3 16 > force
7 -2 > foreseeable
1 -7 > forthwith
-3 24 > four
7 7 > fourteen
14 -8 > free
19 -4 > freed
2 39 > from
6 -16 > further
21 2 > g
0 -11 > gill
-10 -3 > give
-14 4 > go
7 -3 > gps
9 -2 > grant
16 -18 > granting
-7 7 > ground
-9 15 > guatemala
-8 6 > guerda
-1 -6 > guzman
-33 -9 > habeas
-10 7 > had
9 8 > haitian
-5 12 > halt
-6 -12 > harpreet
10 -2 > have
9 2 > having
-32 29 > he
-6 4 > heard
62 -56 > hearing
37 -40 > hearings
-39 -17 > held
-5 15 > her
14 6 > herrador
-16 14 > his
16 -4 > hodan
-13 -4 > hold
2 16 > home
-30 34 > homeland
-25 17 > honduras
-7 -14 > honorable
9 -11 > hours
6 -1 > housed
-8 -4 > i
-1 -6 > ibarra
31 -8 > ice
-9 3 > if
21 -32 > immediate
21 7 > immigration
-13 -5 > in
-24 -6 > individualized
3 45 > injunction
7 -5 > interim
-12 -15 > interviews
11 -6 > into
-13 4 > is
8 -3 > island
7 -1 > issued
6 -15 > issues
22 0 > it
18 3 > its
-3 6 > j
-1 -10 > jail
-20 1 > january
11 5 > jean
14 -17 > jersey
-10 -2 > joaquin
15 -6 > judge
36 -1 > judgment
-8 -8 > july
10 9 > jurisdiction
-8 -2 > justice
9 0 > karim
31 30 > keep
-8 19 > keeping
11 -6 > kept
-8 -10 > krome
13 -1 > l
7 10 > language
-22 11 > laos
1 -8 > later
2 14 > layme
7 12 > left
-31 -7 > legal
-10 6 > lemus
8 -3 > lengthen
-9 -14 > let
26 27 > letter
-1 -6 > leyva
15 -3 > liberty
-16 17 > lift
-6 -8 > light
1 -6 > likely
-15 13 > lisandro
11 5 > list
-13 1 > longer
14 0 > lower
-1 -7 > lucero
-1 7 > lue
-5 8 > m
10 -3 > made
5 -12 > magistrate
-7 -3 > mandate
-13 0 > mandatory
8 -4 > mapp
16 0 > marc
16 -9 > march
0 -6 > matter
6 -13 > may
11 -18 > meantime
24 -19 > medically
32 1 > member
-22 35 > members
-17 30 > memorandum
-4 -12 > mesa
-10 -2 > meseret
-5 8 > method
11 -14 > minnesota
0 -15 > minute
-1 7 > mirzoyan
22 -18 > modify
7 7 > monteiro
-29 -1 > months
6 0 > more
-1 8 > moreau
25 8 > motion
4 13 > move
-7 -12 > moved
10 9 > moving
25 7 > mr
-2 -11 > ms
19 -2 > must
4 14 > n
6 6 > nahum
-2 25 > naira
9 6 > named
3 -10 > narek
2 11 > nationwide
-14 6 > neither
9 -7 > nevada
46 -15 > new
-7 6 > night
3 -9 > no
-5 11 > nor
-13 30 > not
-6 17 > notified
37 -22 > noting
-7 18 > notwithstanding
7 -9 > november
2 16 > now
-5 13 > ntamack
-26 25 > number
-8 11 > o
9 -1 > obi
-1 8 > obinna
16 -10 > objections
28 0 > october
0 -7 > oduya
-12 -9 > of
15 -12 > off
7 -6 > office
-23 -5 > officers
-2 38 > okoro
-7 -2 > oksana
-6 29 > olawale
13 -6 > on
5 3 > one
-10 6 > only
-3 -8 > opinion
11 -24 > opposed
31 35 > or
-14 -1 > oral
39 27 > order
8 -4 > ordered
21 -3 > ordering
11 1 > orders
13 -1 > orduno
-11 -1 > oregon
-20 4 > orellana
-1 -6 > osmany
-15 10 > osmin
-7 -6 > osvaldo
6 -22 > others
14 5 > otherwise
23 -31 > out
-14 1 > outside
-8 12 > over
11 -2 > own
2 -10 > oyelowo
10 5 > p
-9 10 > paid
-13 -3 > panel
0 -24 > parole
-4 9 > parte
-7 20 > parties
20 -13 > paso
7 -2 > patrice
-3 -11 > paul
-18 -4 > paz
-7 9 > pearsall
-4 10 > pema
7 -6 > pemberley
-10 -3 > pending
-10 -5 > per
17 -1 > peralta
9 1 > percival
-2 7 > pereira
10 -2 > permanent
17 -15 > permit
6 -7 > person
9 18 > persons
-12 -26 > petition
31 -16 > petitioner
-30 32 > petitioners
-8 -1 > petrosyan
-2 -13 > pike
-4 16 > place
14 7 > placed
9 23 > plaintiff
-16 0 > plaintiffs
25 -3 > population
-1 -11 > portillo
4 -7 > power
-13 15 > praying
-1 -6 > pre
12 8 > preserve
-5 9 > pressing
-7 -13 > preventing
11 -1 > previously
9 -6 > prison
-4 -19 > pro
-7 6 > proceed
-22 -15 > proceedings
30 -6 > processing
-6 -4 > produce
10 -31 > prohibiting
7 0 > prolonged
-10 7 > prompt
2 6 > proposed
-11 -15 > protective
17 0 > provide
10 1 > provisional
14 -2 > provisionally
-10 11 > pursuant
4 24 > put
-10 -11 > putative
-4 -10 > q
-1 -7 > question
-14 -3 > questioning
-3 7 > quispe
9 14 > quo
-4 33 > r
-17 -1 > rahimi
13 -4 > ramiro
41 -43 > re
7 -2 > reasonably
-6 16 > reasons
-19 21 > receipt
33 -19 > recommendation
22 3 > recommendations
-21 -16 > recommended
-20 2 > reconsider
20 9 > reconsideration
3 -12 > record
14 -3 > redetermination
16 8 > refrain
0 -10 > regarding
-13 3 > rehearing
82 -56 > release
29 -11 > released
29 -38 > releasing
15 1 > relief
8 8 > relocation
-28 0 > remand
-1 -10 > remanded
-64 92 > removal
-4 7 > removals
-2 16 > remove
-9 8 > removed
-13 35 > removing
7 1 > renewed
-9 9 > replies
30 -11 > report
-7 -3 > represented
9 -4 > request
13 -9 > requested
6 -9 > requesting
-7 4 > require
-10 -2 > required
24 -24 > requiring
-12 -12 > respond
-10 6 > respondent
47 10 > respondents
20 0 > responses
11 -6 > restore
-4 16 > restrained
13 18 > restraining
3 29 > restraints
0 12 > return
2 13 > returned
33 -22 > review
27 -5 > revoke
5 -9 > reyes
8 -1 > rigoberto
10 -3 > ripley
15 -1 > risk
27 -9 > robert
8 9 > roderick
-15 -7 > rooms
40 -28 > ruiz
-8 -16 > rule
8 -2 > ruled
-26 -24 > ruling
-12 -1 > s
-13 1 > salvador
-4 -13 > san
-20 -19 > sanctions
-7 -2 > sandhu
9 -10 > scheduled
0 -19 > se
-8 -11 > seal
21 -9 > second
-32 52 > secretary
-20 22 > security
-8 3 > see
9 20 > seeking
14 0 > seen
-7 11 > selam
0 -8 > sensitive
-6 6 > sent
11 -6 > separate
12 -15 > sergio
-10 14 > service
-13 8 > set
-21 -1 > settlement
4 -24 > seven
-14 0 > seventeen
-16 -17 > shall
20 9 > she
11 -6 > show
1 -10 > shown
-24 40 > signed
8 -3 > singh
10 -2 > sister
-18 3 > six
18 -8 > so
-2 7 > soil
-16 9 > solange
-2 9 > somalia
11 -4 > soto
20 4 > south
19 8 > sow
6 -8 > staff
-2 -18 > standing
-11 18 > states
-3 34 > status
32 10 > stay
-25 3 > staying
-5 21 > step
15 -14 > stewart
-6 15 > stipulated
12 24 > stipulation
-7 -6 > stop
-1 -13 > suit
-6 6 > suleymanov
6 -10 > supervision
-14 -2 > support
-17 -1 > surety
-13 12 > t
-1 -6 > take
-10 6 > taras
0 23 > tavares
1 7 > tekle
10 -11 > temporarily
7 28 > temporary
11 6 > ten
-7 7 > tesfai
-19 8 > tesfaye
12 -5 > texas
10 7 > text
3 15 > thais
14 -14 > than
21 -53 > that
-18 30 > the
-8 6 > them
21 1 > there
-20 3 > they
9 0 > thi
-8 0 > thibeau
-10 -9 > third
11 -6 > thirty
6 1 > this
-9 10 > those
39 -18 > three
14 4 > through
-7 14 > to
5 -8 > today
-7 -4 > tomas
82 -35 > transfer
15 -11 > transferred
28 -15 > transfers
8 4 > travel
-11 0 > trial
-4 11 > tshering
-3 6 > twenty
-19 10 > u
-10 -2 > ubeda
3 -16 > under
-11 18 > united
-10 22 > unopposed
-3 47 > until
2 12 > up
12 -5 > urgent
-2 -13 > us
-18 1 > usc
-6 -6 > usca
-5 29 > vacate
5 16 > vacated
-2 -6 > vacating
-10 6 > vale
9 -6 > varga
13 -2 > vega
-4 -12 > verde
-4 12 > violation
-5 -12 > visitation
-16 -6 > visits
1 10 > voluntary
-1 -7 > vu
15 -19 > vulnerable
14 -5 > w
7 -6 > wait
26 -32 > warden
0 16 > warrant
-4 -15 > was
3 -13 > week
4 9 > weeks
-14 0 > western
-3 21 > what
-9 7 > whether
-16 -17 > which
9 8 > while
17 -6 > who
24 -10 > wide
-4 15 > wilber
19 19 > will
40 -11 > with
8 2 > withdrawn
39 -23 > within
-13 20 > without
4 -14 > word
12 -3 > writ
4 -7 > yeison
12 -4 > yesenia
2 14 > yober
12 3 > york
6 -29 a
-4 18 a #
-24 33 a .
11 -2 a and
26 -8 a bond
13 -5 a call
-7 -3 a certificate
-14 18 a chance
1 14 a charter
-8 1 a child
-6 0 a claim
-28 2 a class
-6 5 a conference
0 -7 a conforming
-1 -15 a copy
-8 8 a country
17 -4 a custody
15 -12 a danger
-11 -5 a date
-14 0 a day
-7 -9 a declaration
10 3 a detainee
19 -1 a different
7 -2 a facility
-1 11 a file
-9 23 a final
9 -4 a finding
-8 -6 a fine
5 47 a flight
1 18 a foreign
8 4 a further
-8 -2 a gps
47 -10 a hearing
23 -12 a is
1 12 a joint
9 -3 a judge
-33 -22 a lawyer
-15 19 a like
18 -12 a likelihood
-6 -4 a line
-1 -10 a list
-3 9 a memorandum
19 7 a move
22 -16 a neutral
20 -1 a new
-7 2 a notice
2 8 a panel
8 -2 a person
-12 10 a petition
-10 10 a plane
3 -12 a preliminary
-18 8 a private
3 9 a reasonable
-12 5 a removal
9 -6 a reply
-13 -7 a request
2 -8 a response
-6 18 a return
-1 6 a rule
-14 20 a ruling
-10 3 a sanction
-7 4 a schedule
-8 11 a seat
10 7 a second
24 -8 a seven
-5 12 a shall
9 -2 a short
-1 -9 a signed
0 -8 a status
9 -29 a stay
-6 -13 a stipulated
-4 9 a strong
-14 -6 a telephone
-8 6 a telephonic
-13 -5 a temporary
0 13 a third
-9 -10 a three
12 5 a travel
-10 -2 a traverse
12 5 a two
-10 -2 a vote
7 -6 a warrant
-9 -7 a week
-12 -5 a writ
14 -2 a written
14 -5 a year
9 -5 abarquez
9 9 abdirahman
7 -2 abel
7 -2 abel orozco
-9 -1 abernathy
-8 -1 abernathy leonie
-7 -20 abeyance
-11 -7 abeyance .
-9 -6 abeyance through
10 -2 abeyance until
12 -7 ability
12 -7 ability to
-15 45 aboard
5 10 aboard a
-8 20 aboard any
-3 8 aboard the
-50 -2 about
-10 -6 about the
-12 -4 about this
-7 0 about to
-7 -9 above
-19 21 abroad
-14 7 abroad and
10 -4 absconded
-3 -21 absence
40 2 absent
11 0 absent a
-4 8 absent class
7 0 absent leave
22 4 absent objection
6 0 absolute
28 -14 abuse
5 -10 accept
7 -29 accepted
-1 10 accepting
1 19 accepting the
-5 -18 access
-29 -3 access to
-12 15 accompanying
-6 10 accompanying opinion
14 -2 accord
-14 -23 accordance
-14 -23 accordance with
-8 0 accorded
-8 1 accorded to
17 -3 accordingly
-4 7 accordingly .
19 -2 accordingly the
-16 10 account
-7 -9 account of
9 -2 achterberg
8 10 act
20 1 act .
-12 9 acted
2 17 acting
-2 12 acting director
6 10 acting in
-7 -25 action
22 -1 action .
9 22 action is
-1 -12 action on
6 -2 action settlement
-15 2 actions
-4 7 active concert
8 -11 active docket
1 6 acts
-9 -4 ad
-3 12 add
11 13 addition
9 5 addition to
20 16 additional
-15 -13 address
-10 -3 address whether
-9 0 addressed
-7 0 adekunle
-7 0 adekunle adeyemi
47 -22 adelanto
8 -4 adelanto facility
-13 8 adequate
-7 0 adeyemi
15 17 adheres
-22 -10 adjourn
6 -4 adjourn the
1 -12 adjourned
1 -8 adjourned to
10 9 adjourning
12 -11 adjudged and
-7 -2 adjudged in
0 -8 adjudicate
-2 31 adjudicated
-2 31 adjudicated .
0 -21 administrative
-5 -16 administrative record
13 5 administrative stay
20 6 administratively
25 -8 administratively stayed
11 -12 admission
-6 16 admit
5 6 admitted
10 -4 admitted to
17 16 adopted
7 3 adopted .
40 -11 adopting
27 -5 adopting report
13 -7 adopting the
24 -4 adopts
12 -16 adr
9 -2 adr filed
-7 -5 advance
9 -2 advance notice
4 -8 advanced
-2 14 advice
-20 -2 advise
-21 -20 advised
-8 -1 advised of
-1 -9 advised that
-24 0 advisement
-3 -11 advisement #
-13 0 advisement .
3 11 advisement as
-2 -8 advising
-15 -20 affected
-15 -8 affected .
-9 -3 affidavit
33 -7 affirm
28 -13 affirmance
39 14 affirmed
22 16 affirmed .
1 -11 affirmed ;
29 3 affirmed in
21 -10 affirmed judge
-12 -7 affirmed the
24 -18 affirming
-6 -20 affirming the
-10 0 afforded a
1 16 after
2 9 after #
-13 10 after decision
0 -6 after disposition
3 6 after filing
0 -12 after oral
-15 6 after release
-7 -3 after six
-12 -3 after the
20 -12 afternoon
15 -9 afternoon .
9 -4 afterwards
27 1 again
5 -8 again .
6 -2 again take
3 -7 again unless
-42 45 against
-11 23 against deportation
0 -8 against expedited
-3 10 against his
-7 -7 against petitioner
17 -4 against re
-18 17 against removal
-11 -1 against respondents
-12 2 against third
11 -9 agency
0 -10 agency s
-12 -13 agents
7 7 agents and
-4 7 aggravated
-4 7 aggravated felony
18 -11 agree
-9 -2 agree that
-3 -30 agreed
-7 -2 agreed order
11 -14 agreed to
-18 -22 agreement
-6 -2 agreement .
-2 -8 agreement ;
-2 -8 agreement is
0 9 agreement of
-4 -32 agreement the
-9 6 ahead
-1 13 ahead .
-2 -8 ahead of
8 31 air
-7 9 air is
-10 36 aircraft
-12 23 airport
18 -6 ajn
18 0 alaska
7 -3 albany
16 11 alex
16 11 alex e
37 -1 alexandria
15 5 alien
-3 10 aliens
-7 12 alive
-30 21 all
12 -5 all .
-2 14 all available
2 15 all class
11 33 all counsel
-11 -6 all dates
-10 -12 all discovery
-8 3 all else
-2 11 all immediate
24 2 all interim
-5 10 all members
-14 10 all noncitizens
8 -22 all other
3 -7 all others
7 -4 all parties
-25 6 all pending
-10 14 all persons
-1 -12 all records
-1 10 all steps
5 -6 all writs
-11 -3 allegations
-11 8 allow
-12 5 allow travel
15 25 allowed
-5 30 allowed .
7 -3 allowed as
7 -2 allowed in
1 12 allowed to
29 -6 allowing
29 -6 allowing #
-9 15 allows
-10 5 alone
-9 -3 alone .
5 -10 along
5 -10 along with
-5 -19 already
5 24 also
0 -10 also available
-5 13 also cover
28 17 alter
2 27 alter judgment
15 -9 alter or
-16 4 altering
-8 2 altering her
-13 -1 alternates
14 -3 alternative
20 4 alternatives
16 5 alternatives to
-10 2 although
12 -18 am
8 -4 am .
6 -14 am and
-8 -1 am courtroom
12 11 am in
-6 7 am to
-20 -28 amend
11 -6 amend #
-6 -9 amend class
-2 -8 amend the
-43 23 amended
-2 -10 amended opinion
-14 -1 amended order
-12 12 amended petition
-8 2 amended standing
-2 10 amended to
1 6 amending
-5 16 american
-5 16 american soil
-9 -8 ames
-4 -18 amici
-8 -21 amicus
6 -7 ammi
-13 -10 amount
-10 -8 amount of
41 10 an
18 9 an additional
14 -13 an administrative
-16 11 an answer
15 -8 an appeal
14 -11 an applicant
8 0 an arriving
-1 22 an asylum
9 -11 an end
20 11 an expedited
-4 -6 an extension
14 12 an immediate
29 0 an immigration
-12 0 an in
-2 15 an individual
22 -17 an individualized
-14 7 an injunction
1 -11 an interim
-9 1 an order
-1 -7 an oversized
10 16 and
-50 -36 and #
-18 -7 and a
11 -6 and ability
-11 -4 and affirming
11 11 and an
-7 -3 and anyone
-13 13 and applications
25 -2 and are
-7 10 and as
7 -10 and because
-26 -1 and bond
15 -6 and brandao
-17 -4 and by
7 2 and case
-1 15 and closing
-13 1 and continued
6 -14 and convincing
3 -6 and copies
-5 12 and counsel
12 -11 and decreed
8 0 and defendant
15 -7 and denying
-18 6 and directing
10 -7 and directs
36 -20 and dismissed
-10 11 and dissolving
8 -9 and e
13 1 and each
-5 12 and entered
-2 -6 and enters
-2 6 and fifteen
6 8 and filed
-2 -7 and final
9 -1 and finding
-9 17 and for
27 31 and from
9 -3 and give
9 -1 and go
-5 19 and granted
-3 18 and halloran
10 5 and he
7 0 and his
10 -6 and hold
13 -13 and ice
-2 -12 and if
7 33 and in
-4 8 and including
8 -6 and it
-4 -12 and its
-11 21 and judge
10 19 and judgment
10 -11 and let
4 9 and may
18 -17 and mboye
22 -5 and must
11 3 and need
13 -5 and no
-2 7 and nobody
14 -15 and not
28 -6 and nothing
-9 5 and nwachukwu
-8 1 and nwosu
3 10 and of
-16 -3 and or
26 2 and order
11 -4 and ordered
3 -7 and orders
-9 -1 and otherwise
-10 1 and oyelowo
47 -15 and petitioner
12 -3 and pike
-5 8 and plaintiffs
-9 -8 and proper
-7 4 and quillfeather
18 -14 and reasons
10 2 and recommendation
14 -6 and recommendations
14 -18 and referring
-11 -3 and remand
-14 13 and remanded
0 20 and remanding
2 5 and removal
7 -1 and report
14 1 and reset
28 -20 and respondents
-18 6 and restrained
11 -4 and set
-1 -8 and sets
11 6 and setting
-28 2 and shall
2 10 and should
-3 -15 and so
-10 12 and son
11 11 and stay
-16 15 and stays
-8 -1 and submitted
-6 11 and takes
5 18 and that
18 0 and the
3 -7 and their
13 10 and there
-7 0 and thereafter
11 -20 and this
-6 8 and those
-6 -4 and three
-8 -1 and timoteo
-18 3 and to
20 15 and transfer
-7 0 and two
14 24 and until
-15 4 and vacates
-15 8 and we
-8 -19 and what
-14 -8 and whether
8 -6 and whose
2 -18 and will
-1 18 and with
-16 5 and without
13 7 anew
-15 10 angeles
-15 -9 ankle
-7 -2 ankle bracelet
8 -2 annex
27 3 announced
9 7 announced on
32 38 another
7 2 another district
16 -9 another facility
7 -1 ansel
-49 4 answer
-16 -18 answer .
6 10 answer and
6 -11 answer by
16 6 answer in
-7 2 answer no
-13 -8 answer on
-6 8 answer or
-15 -16 answer the
-14 13 answer to
-2 17 answer within
-2 -8 answered
-5 6 answering
-2 6 answering brief
-15 40 any
-4 18 any aircraft
-1 -13 any class
-17 14 any country
21 0 any facility
-15 -5 any flight
-3 7 any means
-13 14 any of
-9 -1 any opposition
1 19 any other
8 2 any petitioner
14 20 any removal
6 6 any reply
-7 7 any time
0 -6 any timely
-8 -7 any transfer
-7 -8 anything
-7 -1 anything remains
21 1 anywhere
16 -1 anywhere but
6 -6 app
10 -5 app .
12 -11 appeal
-12 -7 appeal #
35 -16 appeal .
9 11 appeal :
0 11 appeal ;
-4 12 appeal and
0 7 appeal as
6 -10 appeal at
-16 3 appeal be
-9 23 appeal by
6 -14 appeal docket
22 -3 appeal expedited
4 -20 appeal from
-19 6 appeal goes
-22 35 appeal in
-3 -40 appeal is
12 -19 appeal of
20 -3 appeal pursuant
18 1 appeal to
-9 -2 appeal was
-4 12 appealability
-5 8 appealable
-17 3 appealed
-7 9 appealed from
19 -12 appeals
-4 18 appeals .
-38 -2 appear
-8 7 appear .
8 -3 appear before
-2 7 appear for
-8 11 appear in
-5 -8 appear pro
8 0 appearance as
10 -1 appearances
13 -1 appearances of
-9 -12 appeared
-9 -4 appeared .
-13 -5 appearing
-10 -9 appearing that
30 -13 appellant
12 -12 appellant field
-9 6 appellant is
32 -16 appellant s
6 -7 appellant to
6 -2 appellant warden
48 -30 appellants
2 7 appellants #
15 -19 appellants .
9 -9 appellants emergency
-6 8 appellants have
18 -7 appellants is
21 -4 appellants motion
-8 14 appellants to
5 -19 appellate
24 -4 appellate judge
-16 1 appellate judges
-3 -11 appellate proceedings
19 -36 appellee
-10 -1 appellee .
14 -14 appellee be
8 -5 appellee is
10 -11 appellee s
4 -13 appellees
25 -10 appellees .
-6 -10 appellees petition
-15 -21 appendix
-13 18 applicable
-8 14 applicable to
10 -14 applicant
14 -11 applicant for
13 -3 applicants
7 3 applicants it
-37 10 application
-8 30 application #
3 13 application .
11 -1 application at
-25 -21 application for
-26 6 application to
2 11 applications
-13 13 applications are
14 -4 applications of
11 -1 applied
6 -1 applied the
-2 18 applies
-2 12 applies to
8 3 apply to
-20 -5 appoint
-8 -5 appoint counsel
-9 0 appoint next
9 -1 appointed .
-12 -8 appointing
14 -8 appointment
-14 2 appointment of
-8 -4 apprehended
-8 -3 appropriate
-22 -33 approval
-7 -3 approval #
1 -13 approval .
-7 -2 approval hearing
9 -5 approval of
-15 -22 approved
-17 5 approved .
8 -8 approved ;
-4 7 approved and
-11 -2 approves
-16 -20 approving
-14 -9 approving #
-8 0 approving class
14 -11 apr
14 -11 apr #
-26 5 april
-21 6 april #
13 -7 arce
-1 10 are
6 -5 are allowed
-17 10 are at
-3 8 are barred
6 -1 are detained
0 -7 are dismissed
-8 -1 are excluded
16 6 are free
3 -7 are granted
-11 17 are hereby
12 5 are in
-3 -6 are no
2 -16 are not
9 -2 are ordered
-4 10 are pending
17 5 are prohibited
-9 -4 are reminded
9 -3 are restrained
-22 -20 are stayed
-18 -3 are stricken
-5 9 are subject
8 19 are to
20 9 are vacated
12 2 area
-11 -31 argued
6 -6 argued on
-13 -44 argument
11 -1 argument #
-7 -12 argument .
-6 -2 argument by
16 -3 argument calendar
4 11 argument heard
-29 -30 argument on
-9 -2 arguments heard
0 21 arising
0 21 arising from
33 8 arizona
-7 7 arlington
-10 1 armistead
-10 1 armistead vanderlyn
-13 9 around
-8 0 arraignment as
15 13 arrange
77 -31 arrest
16 -4 arrest .
6 -9 arrest and
15 10 arrest in
9 -3 arrest of
26 -12 arrested
5 -6 arrested at
19 -12 arresting
0 -7 arrests
0 9 arrieta
-8 8 arrival
-2 6 arrival at
-9 8 arrived
5 -7 arriving
8 0 arriving alien
-17 13 as
9 -6 as #
-15 -16 as a
-4 -17 as amici
-2 -7 as and
14 -1 as announced
-6 -8 as certified
-7 7 as discussed
-2 -14 as follows
6 6 as it
-1 -7 as its
-8 10 as long
-7 1 as modified
-36 0 as moot
-11 12 as no
-30 49 as of
-8 3 as ordered
-17 -7 as petitioner
11 -9 as prayed
-21 -10 as premature
6 11 as requested
-7 -1 as separate
-8 17 as soon
7 22 as the
8 6 as they
-6 12 as this
-9 19 as though
77 12 as to
-12 6 as unnecessary
12 5 as well
-17 -1 as written
9 0 ashdown
-7 1 ashgrove
17 3 aside
12 -10 aside .
-16 20 aside the
15 -21 ask
-7 -5 ask for
6 -8 asked
18 2 asked to
-7 -17 asking
-11 -10 asking that
-30 22 asks
-9 0 asks for
-16 19 asks that
13 -4 assented
13 -4 assented to
-18 -1 assessment
-10 -1 assigned
8 -1 assigned magistrate
-15 0 assigned to
-9 -7 assistant
-8 -2 assistant director
-12 -2 assurance
7 -6 assure
-4 26 asylum
-6 21 asylum application
-5 22 asylum officer
24 0 at
-16 -12 at #
-21 -4 at a
6 -2 at adelanto
14 3 at all
6 -9 at an
-3 14 at any
9 -7 at batavia
-5 -7 at broadview
6 16 at de
16 -4 at dilley
-6 9 at dkt
-6 13 at doc
4 -7 at docket
12 -3 at each
-3 -11 at ecf
18 -11 at elizabeth
-10 11 at government
-28 27 at his
18 -16 at home
8 9 at large
34 -29 at liberty
-5 13 at midnight
6 10 at noon
25 -12 at once
5 -8 at otay
-7 -9 at page
-14 11 at the
-4 -8 at this
-4 -6 at today
2 -9 at which
5 16 atlanta
-10 -5 attach
22 10 attached
26 -7 attached .
-5 7 attached copies
8 5 attached document
-34 -8 attend
-6 -8 attend .
-18 7 attend the
-54 -63 attorney
-9 -4 attorney fees
6 -16 attorney general
-7 -4 attorney is
-25 -15 attorneys
15 -6 attys
3 25 august
4 27 august #
18 -9 aurora
-13 -4 ausa
-8 15 authored
-12 21 authored opinion
-6 13 authoring
-2 -15 authoring .
-12 33 authoring judge
19 0 authority
11 11 authority to
-20 23 authorized
0 -12 authorized by
-10 17 authorized to
6 -5 automatic stay
31 5 available
-8 6 available on
-2 14 available steps
0 -10 available through
-13 -16 aw
31 -7 await
-12 1 awaiting
-24 -7 award
-27 -6 awarded
-8 0 awarded #
-23 43 away
-8 10 away and
-18 -22 b
25 -1 b #
-14 -14 b .
15 7 back
-14 -3 back .
-11 -1 back ;
6 -1 back for
-4 9 back here
-15 -6 back his
10 8 back in
21 -16 back into
-2 24 back on
7 -6 back to
11 -6 bag
142 -72 bail
-8 -3 bail .
8 -7 bail applications
-12 -1 bail conditions
2 -7 bail granted
11 -14 bail hearing
14 -3 bail hearings
19 5 bail is
12 -1 bail on
28 -9 bail order
34 -9 bail pending
9 -3 bail review
-6 -1 balance
-2 -11 balance of
-7 -2 balogun
4 10 baltimore
-6 -7 banc
2 -10 banc #
6 18 banc .
-13 -10 banc filed
-9 4 banc is
11 39 bar
-5 35 bar on
6 -2 barnabas
9 -1 barnabas l
-8 10 barred
5 7 barred from
-27 10 barring
-7 20 barring removal
-12 -8 barring transfer
21 -19 bars
4 -8 basile
5 -12 basis
9 0 basis on
13 -3 batavia
-2 9 bay
21 -2 bdp
8 3 be
-12 19 be affirmed
2 24 be allowed
7 -2 be arrested
20 4 be at
4 18 be back
0 6 be carried
-3 -7 be decided
-13 -16 be denied
-21 27 be deported
24 -3 be discharged
-7 5 be dismissed
-3 19 be dissolved
-10 3 be entertained
-38 -18 be filed
-8 -1 be fixed
3 10 be flown
11 -3 be found
14 -5 be freed
-12 -5 be granted
-23 10 be heard
27 -24 be held
9 2 be housed
-5 14 be in
15 0 be kept
17 -1 be left
32 -25 be let
4 -11 be lifted
-15 -1 be made
-2 -12 be mailed
34 -1 be moved
8 -6 be nearer
4 19 be neither
6 -6 be no
-9 10 be opened
11 -6 be out
-1 13 be placed
-16 -7 be prepared
-27 -8 be produced
-15 19 be put
-2 -13 be re
-11 -10 be read
-3 -9 be ready
60 -25 be released
7 -7 be relieved
-15 91 be removed
-7 14 be repatriated
-2 -17 be returned
7 43 be sent
0 7 be served
11 1 be set
2 10 be shipped
6 -19 be sought
-17 2 be stayed
3 14 be subject
8 1 be submitted
46 -10 be taken
-9 -16 be told
11 -6 be transferred
10 -6 be transported
8 8 be turned
-6 -11 be unsealed
4 18 be vacated
-1 -6 be viewed
-18 4 bear
-14 10 bear its
-11 -11 bearing
18 -15 became
18 -13 became final
5 5 because
6 11 because petitioner
-10 -1 because the
5 -10 become
9 2 become unreasonably
1 17 becomes
11 -11 bed
26 -5 beds
5 -15 been
9 -4 been arrested
10 -9 been at
-6 -7 been brought
11 -4 been confirmed
7 4 been convicted
-8 17 been done
7 -21 been filed
-10 3 been finally
6 2 been given
-16 -8 been granted
1 10 been heard
-11 0 been held
-3 13 been made
14 -4 been mailed
-14 -2 been moved
3 -7 been put
-2 7 been received
-29 -8 been released
-13 -1 been removed
-14 5 been sent
10 7 been told
15 11 before
32 -14 before #
-1 29 before .
20 -29 before a
12 -13 before an
-15 -9 before any
1 -6 before april
0 17 before chief
-8 9 before his
8 3 before it
0 11 before january
-51 5 before judge
-17 15 before judges
-8 -6 before july
8 -1 before magistrate
-5 8 before the
-10 -1 before then
9 2 before this
14 -3 before us
13 0 beforehand
14 -6 beforehand .
13 -12 begin
10 -5 beginning
9 -4 beginning #
-16 9 behalf
-11 9 behalf of
7 9 being
-2 17 being a
-7 -8 being held
-8 -4 being in
6 9 being no
9 -5 being taken
8 -5 bekele
-8 9 bellwether
7 -11 belongings
1 9 belongs
11 -6 below
26 -15 below is
10 5 bench
2 12 bench .
0 -14 bench :
32 -7 bench ruling
-10 8 bench that
-10 13 bench to
-8 -5 bergen
-23 -3 between #
11 1 between the
45 -25 beyond
17 -36 beyond the
-10 3 bia
7 -7 bia having
11 -2 bids
-8 -1 bill
-8 -1 bill of
6 7 binds
-28 23 bjorklund
-9 -2 blacked
-9 -2 blacked out
-13 -4 blanket
9 -5 blessing
-30 44 board
-5 16 board .
-9 3 board and
-5 31 board has
9 8 body
119 -105 bond
-9 -17 bond .
6 0 bond by
35 -20 bond hearing
32 -17 bond hearings
7 -6 bond is
2 -13 bond order
5 -1 bond set
24 0 bond with
7 -3 bond within
0 9 booked
-10 0 booking
30 4 border
24 -6 border patrol
27 30 both
-9 -3 both sides
-2 12 bound
-8 0 bourgeois
-23 -6 bracelet
-11 -2 bram
8 0 brancato
8 0 brancato ruiz
13 -6 brandao
13 -6 brandao appellate
-16 -3 brandt
4 -7 brandt .
6 -2 breath
-46 -29 brief
-1 -6 brief #
-7 -1 brief .
-5 18 brief due
-9 -1 brief in
-5 -23 brief is
-26 -15 briefing
-3 10 briefing .
-15 0 briefing schedule
13 -8 briefs
11 -3 briefs #
9 0 briefs .
-6 -11 bring
-2 -13 bring petitioner
-3 7 broaden
-2 13 broadened
-8 -8 broadview
-13 1 brother
-24 -3 brought
6 -10 brummel
0 -9 brummel :
-6 6 buffalo
0 -6 building
14 -12 burden
-4 -8 burden of
9 -5 burden on
17 2 burlington
16 -15 bus
11 2 business
-9 5 business day
10 -13 business days
14 20 but
12 -6 but in
-1 10 but not
46 -2 by
-11 -35 by #
12 -16 by .
0 9 by :
-34 7 by a
0 -7 by an
9 1 by appellant
33 -16 by appellants
14 8 by appellate
-18 -7 by appellee
-5 -10 by appellees
14 4 by bdp
13 -14 by chief
9 5 by class
6 -13 by clear
-2 -13 by clerk
0 -13 by close
17 -4 by consent
-15 -3 by counsel
-31 -4 by court
9 21 by december
-3 -9 by direction
-18 6 by district
7 -4 by email
-15 -12 by february
14 -8 by fpg
-8 -1 by friday
14 14 by her
-23 -9 by ice
1 11 by its
-1 15 by judge
27 12 by judges
9 -8 by july
-3 -10 by june
-3 6 by justice
1 -7 by letter
-5 -44 by magistrate
13 -3 by monday
-2 7 by no
17 -6 by noon
7 -13 by november
-13 2 by october
-8 -5 by of
39 -40 by on
-29 38 by petitioner
-6 14 by qvl
-17 3 by rds
0 -8 by reason
2 -9 by regular
-2 -16 by respondent
1 -7 by respondents
7 -9 by rkl
-8 7 by rqs
2 -7 by september
9 -4 by statute
-22 7 by telephone
-16 -11 by the
-9 -16 by this
11 -5 by tomorrow
18 -16 by trb
4 8 by tuesday
-3 7 by uscis
3 17 by which
-9 -13 by zoom
14 10 c
0 8 c .
9 -2 c ;
10 -6 c and
-5 7 ca
11 -30 calendar
27 -10 calendar .
-9 -14 calendar and
13 -2 calendared
12 -5 california
-11 -12 call
-11 -3 call to
7 -4 call with
18 -13 called
8 -11 called for
-7 0 calloway
-25 -14 calls
-8 1 calls for
29 -23 came
12 -6 came on
16 -5 came with
-13 -3 cameras
-30 0 can
-15 4 can be
-12 -1 canceled
-7 -25 cancelled
1 -24 cancelled .
2 25 cannot
10 3 cannot be
-7 13 cannot do
11 -4 cannot stand
-10 -11 caption
-2 11 care
25 1 caroline
11 14 caroline facility
21 41 carried
-9 -9 carried out
7 44 carry
-1 36 carry out
-12 30 carrying
-6 12 carrying out
-8 7 carvajal
-8 7 carvajal ibarra
-20 -2 carvalho
-33 -27 case
0 -9 case #
18 12 case .
-9 -6 case :
-9 -1 case argued
-10 5 case as
-2 -7 case before
9 0 case called
6 6 case closed
6 1 case goes
-12 0 case is
2 15 case number
-1 -8 case pending
15 -21 case remanded
-23 3 case shall
-9 5 case to
-10 11 case until
-6 -8 cases
8 -5 cases .
18 -9 castaing
18 -9 castaing on
-9 -2 castaneda
2 13 castellanos
-20 1 cause
6 -10 cause :
-9 8 cause and
-1 6 cause appearing
6 10 cause by
15 -6 cause came
-2 7 cause exists
20 20 cause hearing
-7 -3 cause in
-8 -1 cause on
-2 -24 cause order
-8 -3 cause re
7 -15 cause respondents
-10 3 cause shown
2 -14 cause why
11 -13 cause with
-27 19 cause within
-6 -13 caused
-14 18 cbp
29 -17 cc
29 -17 cc :
16 0 cd
6 0 cd #
14 -4 cease
13 -2 cell
29 -15 center
13 0 center .
7 -2 center on
5 -4 central
-8 10 certificate
-27 5 certification
-2 8 certification .
7 7 certification and
-12 13 certification is
-18 1 certification of
-7 -5 certification order
-43 -22 certified
-2 -10 certified a
-9 2 certified and
0 -23 certified at
-7 -3 certified under
-13 0 certifies a
-15 3 certify
10 9 certify and
-4 -14 certify class
-5 -12 certifying
-6 3 certifying a
4 -9 certifying class
-6 -6 certifying the
-27 12 certiorari
-10 14 certiorari if
-12 -1 chair
-3 -9 challenge
-3 -9 challenge to
-17 -17 chambers
4 -14 chambers by
-5 10 chambers of
13 -4 chambers order
-13 15 chance
-13 15 chance to
-4 -6 change
12 3 change in
9 7 changed
-7 13 changed to
-2 6 changes
5 6 changes .
19 -24 charge
11 -1 charge .
-8 -5 charge and
-7 45 charter
-6 18 charter to
-1 -20 check
3 -13 check in
11 -3 check ins
10 1 chief
14 -12 chief appellate
-2 14 chief judge
-18 14 child
10 8 child in
-17 36 children
22 9 cho
6 -1 choice
-10 -2 choose
-4 11 choosing
-8 11 choosing .
-2 13 cir
-2 13 cir .
22 9 circuit
-2 8 circuit .
-2 -9 circuit ;
-24 32 circuit and
-8 -9 circuit decides
-1 8 circuit having
0 -12 circuit judge
12 -8 circuit judges
-12 3 circuit rules
13 5 circuit s
3 -14 circumstances
-10 -3 citation
10 17 city
-17 -3 civ
-17 -3 civ .
-34 -24 civil
-6 -9 civil action
-1 -8 civil case
-20 -23 civil contempt
-13 8 civil rule
-10 -1 cja
-8 -1 cja counsel
-19 -18 claim
-15 -1 claim and
9 -2 claim is
10 2 claim to
-32 -29 claims
-17 11 clarification
-7 5 clarification .
-11 1 clarify
-7 4 clarifying
-28 -17 class
-2 -19 class .
-11 -11 class :
-16 12 class ;
6 -3 class action
-10 -3 class allegations
-11 9 class and
7 0 class are
-15 8 class certification
0 -24 class certified
-45 -27 class counsel
-21 -21 class definition
27 42 class member
27 12 class members
3 7 class now
-24 6 class of
-6 -6 class shall
-6 -1 class to
19 -2 class under
23 4 class wide
15 -5 clay
14 -6 clay county
6 -14 clear and
-13 -4 clear error
-27 -36 clerk
25 -11 clerk .
-11 3 clerk :
12 -5 clerk hac
8 -8 clerk is
9 -8 clerk of
-22 2 clerk order
-13 -1 clerk s
-17 11 clerk shall
14 -1 clerk tml
-21 -14 clerk to
-12 -4 clerk vlg
13 7 clerk will
-10 -14 client
-7 -3 clinic
20 -9 clock
10 -6 clock in
1 31 close
-10 -1 close .
1 10 close of
12 22 close the
-21 -6 closed
-17 -7 closed .
-9 -2 closes
21 -6 closing
23 3 closing case
-3 11 cmd
-2 11 cmd #
-8 -7 coercive
9 -10 cole
15 8 colorado
16 3 colorado .
16 0 colter
16 0 colter standish
-11 0 come
-25 10 come back
-8 -2 come off
-33 19 comes
-11 1 comes before
-8 -14 comes off
-2 14 comes to
-30 2 coming
-11 10 commercial
-11 10 commercial flight
29 -13 committed
29 -13 committed to
-10 -2 committee
-7 -5 commonality
21 -2 commonwealth
-10 -4 communication
-13 -8 communications
-13 -8 communications with
12 -7 community
-9 -10 compel
9 -3 compel .
-19 -2 compelling
-8 -4 compelling reason
-15 3 complete
-3 -8 complete details
-1 9 complete text
-12 -7 compliance
-14 -5 compliance .
-4 16 compliance is
12 -12 compliance with
-19 5 complied
-7 6 complied with
7 -8 comply
-11 -3 compromise
6 -1 concede
1 11 concerned
-20 2 concerning
8 10 concerning service
-9 -17 concerning the
-6 22 concerns
2 17 concert
4 16 concert with
9 -7 concludes
10 -8 concludes that
-9 -5 conclusions
-9 -3 conclusions of
18 -3 condition
-28 -6 condition of
-1 8 condition that
22 -19 conditions
26 -6 conditions .
-19 9 conditions of
2 -11 confer
6 -4 confer and
-26 -36 conference
-4 10 conference #
-7 -18 conference and
19 -3 conference by
-1 -11 conference for
15 4 conference held
-12 -7 conference of
-14 0 conference set
-20 -8 confidential
-2 -14 confined
-8 4 confined in
60 -22 confinement
23 -2 confinement .
3 -7 confinement at
11 -1 confinement is
10 6 confirmed
-1 -7 conforming
-5 13 conformity
-5 13 conformity with
7 -3 connecticut
-8 -6 consent .
0 -8 consent decree
-31 16 consent motion
-12 1 consent of
7 -4 consent order
-12 11 consents
10 17 consider
7 14 consider the
-7 23 consideration
11 -5 consideration .
-6 22 consideration of
-2 11 considered
2 7 considered the
6 0 considers
-11 -1 consolidated
12 -1 constitution
9 -1 constitutionally
9 -1 constitutionally adequate
-14 12 construed
-10 3 consuelo
-9 2 consuelo trimble
-7 6 consul
-7 -12 consular
-77 -54 contempt
-23 -10 contempt .
-12 -5 contempt and
-7 5 contempt citation
-16 3 contempt is
-33 -23 contempt of
-2 7 continental
-2 7 continental united
-13 -2 continuance
3 23 continue
6 -4 continue .
1 9 continue hearing
-3 6 continue in
-13 32 continue the
13 0 continue through
16 -2 continue to
16 13 continued
-8 -7 continued .
11 -1 continued confinement
-5 19 continued hearing
-9 8 continued in
22 -15 continued to
5 -8 continued until
1 30 continues
2 16 continues .
8 14 continues in
-7 -1 continues the
-8 8 contractor
2 8 control
13 13 converting
4 -18 converting the
18 -2 convicted
15 -6 convicted of
-23 -4 conviction
-8 8 convictions
6 -14 convincing
5 -13 convincing evidence
7 -9 cook
7 -9 cook m
-4 12 copies
4 -6 copies e
-11 -3 copies of
1 19 copies to
-25 -12 copy
-4 -7 copy of
1 13 copy served
-6 -11 copy to
-4 -13 cor
9 -5 coram
9 -5 coram :
18 -17 cornwallis
21 -1 corporate
28 4 corpus
-9 4 corpus #
-14 1 corpus .
8 17 corpus ;
18 1 corpus and
18 -1 corpus ecf
18 -9 corpus is
-16 0 corpus should
-21 -14 correct
-8 -12 correct the
-20 -11 corrected
-7 -4 correcting
-7 -12 correctional
-2 -9 correctional facility
-8 3 corrections
6 6 correia
6 6 correia l
-2 -7 correspondence
11 0 corwin
6 0 cosmo
6 0 cosmo wetherbee
-28 -18 cost
-9 -4 cost and
-4 6 costa
-18 -39 costs
-15 3 costs .
-7 -3 costs and
34 -9 costs taxed
-15 1 could
-76 -63 counsel
-7 -1 counsel .
31 -10 counsel access
10 -5 counsel and
8 -6 counsel are
-11 -3 counsel by
-8 -6 counsel each
-8 3 counsel for
10 -1 counsel from
-14 -3 counsel in
-24 -28 counsel is
-14 -7 counsel may
-8 4 counsel s
-15 6 counsel shall
-11 -9 counsel the
15 -7 counsel to
-10 -3 counsel who
-8 0 counsel within
3 0 count #
8 -1 count i
8 6 counted
-15 17 countries
-51 110 country
-10 -1 country .
-15 15 country before
9 -1 country is
-7 3 country not
-17 12 country other
-9 2 country removals
-10 -4 country report
6 11 country unless
-8 25 country while
-8 -7 counts
43 -43 county
24 -7 county .
-11 -3 county correctional
13 -4 county facility
6 -9 county jail
11 14 court
6 5 court #
-11 19 court .
9 -16 court :
3 13 court ;
25 1 court adopts
11 -4 court agrees
-7 -1 court an
-17 -10 court and
-8 3 court approves
-11 1 court are
-10 11 court as
8 0 court being
-8 7 court by
-14 -5 court can
-12 -1 court certifies
12 -1 court declares
11 15 court declines
24 -20 court did
-1 14 court directs
-10 -1 court expresses
14 3 court extends
-14 1 court finds
-10 -14 court for
6 7 court granted
4 15 court grants
25 -13 court has
17 -8 court hears
-12 -5 court holds
0 -26 court in
-11 0 court is
19 9 court may
-6 15 court now
5 3 court of
1 -20 court on
10 28 court order
19 18 court orders
-3 29 court proceedings
9 -13 court reporter
-1 -15 court reserves
20 -30 court rules
11 22 court s
-3 8 court said
4 -8 court shall
17 -10 court staff
-6 -11 court sua
-19 -14 court takes
-10 -28 court that
5 -12 court the
-10 5 court to
-10 0 court under
-15 22 court was
-1 -14 court will
-3 7 court without
-5 -8 court would
7 -7 courthouse
8 -2 courthouse .
5 -10 courtroom
11 0 courtroom #
10 -2 courtroom .
-12 0 courtroom minutes
11 -5 courts
1 15 cover
-6 9 covered
-5 8 covered by
1 16 covers
-15 10 credible
-15 10 credible fear
8 -4 criminal
8 5 cross
5 8 cross motion
8 -2 crossed
14 0 crossley
15 -7 crt
16 11 crt alex
-8 2 crt dauterive
-17 -3 crt guidry
7 -9 crt landry
-7 12 crt thibeaux
-5 19 crt yocum
-8 1 cruz
-3 20 crw
-7 0 cts
-1 -9 cure
-11 -2 curfew
-13 20 curiam
-13 12 curiam judgment
5 -8 curiam opinion
-25 27 curiam order
98 -31 custody
-9 0 custody #
10 -29 custody .
-14 7 custody abroad
3 19 custody and
9 -10 custody by
6 1 custody determination
-11 5 custody for
33 -10 custody hearing
15 -13 custody hearings
9 9 custody in
7 6 custody is
36 1 custody of
17 16 custody on
14 -6 custody redetermination
-8 -2 custody review
-5 9 custody who
9 13 custody without
11 -4 cut
4 -7 cutting
17 14 cyprian
17 14 cyprian a
5 8 d
-8 0 d #
6 20 d .
-28 23 dacosta
-15 -3 daily
-17 -3 damages
-7 -2 damages is
-5 20 danforth
41 -35 danger
18 -11 danger .
8 -2 danger to
-3 -7 danho
-8 0 darnell
-8 0 darnell whitlock
4 12 date
9 17 date #
6 -13 date .
0 8 date :
-10 20 date by
8 0 date filed
5 10 date in
-2 -11 date is
5 9 date the
-9 -2 dated #
-2 -13 dates
8 -2 dates and
-8 2 dauterive
-7 2 dauterive l
16 -13 day
-3 9 day after
-5 12 day the
7 11 day with
22 26 days
-25 -7 days .
29 8 days ;
-12 -3 days a
-27 14 days after
17 15 days and
16 -6 days are
-1 8 days as
10 -4 days at
11 -10 days before
-12 5 days for
-13 23 days from
5 15 days in
27 -12 days is
6 -4 days notice
16 -4 days of
-7 0 days or
-8 -4 days respondents
30 -8 days so
-20 8 days the
-9 -2 days thereafter
-6 1 days to
-14 13 days why
11 4 days written
-7 3 dc
-7 3 dc circuit
-1 4 de
-5 14 de #
6 -4 de novo
-9 6 deadline in
-32 -18 deadlines
-11 0 deadlines are
-10 -5 debtor
-8 0 debtor s
-5 15 december
-12 10 december #
-2 -16 decertified
-1 -10 decertified .
-20 4 decertify
8 -12 decide
-13 -6 decide the
6 -8 decide whether
-34 19 decided
-26 16 decided .
-4 -7 decides the
-12 -6 decision
5 12 decision .
0 12 decision :
37 3 decision and
20 -24 decision for
-8 -2 decision in
-11 3 decision is
-15 7 decision not
-23 2 decision on
-22 -5 decision reserved
-1 11 decision to
16 -7 decisionmaker
-5 -22 declaration
9 -7 declaration of
20 -5 declared
13 -1 declares
13 -1 declares that
13 15 declines
0 17 declines to
12 -11 decreed
14 -1 decreed :
-6 0 deemed
-16 -6 default
-11 -2 default judgment
-12 -38 defendant
-11 0 defendant #
5 0 defendant continued
-4 -9 defendant is
-11 0 defendant may
13 0 defendant present
21 0 defendant remanded
-42 1 defendant s
11 0 defendant waives
1 16 defendants
27 -7 defendants #
-7 9 defendants and
-1 26 defendants are
15 19 defendants from
8 -1 defendants have
-8 -6 defendants in
14 -7 defendants may
-19 32 defendants motion
-10 4 defendants must
-7 -25 defendants officers
-32 23 defendants shall
-5 5 defendants to
8 3 defendants unopposed
8 -2 defender
7 3 defense
23 5 deferred
-12 -24 deferring
-1 -12 deferring action
-6 -4 defined
-12 -30 definition
3 -9 definition .
8 -2 definition is
-1 -9 definition of
11 -9 delacourt
13 23 delacroix
17 14 delacroix :
-11 7 delay
-10 7 delivered
-7 6 delphina
11 1 demand
14 1 demand for
-9 -3 denial class
-4 7 denial is
-3 20 denied
-3 -12 denied .
32 -2 denied ;
0 6 denied and
12 1 denied as
-32 28 denied by
-9 2 denied in
-9 2 denied judge
3 29 denied on
-8 10 denied reopening
12 -3 denied with
-7 -12 denied without
8 -8 denies
7 0 denies the
15 0 dental
6 -10 deny
-18 10 deny .
22 -19 deny the
35 9 denying
16 37 denying #
-21 14 denying as
31 4 denying defendants
4 -16 denying emergency
9 -4 denying habeas
-10 -20 denying in
-16 -2 denying petition
-9 -12 denying petitioner
7 2 denying plaintiffs
0 -10 denying preliminary
16 2 denying respondents
-13 7 denying stay
15 6 denying the
5 31 denying without
-4 16 depart
0 -8 departed
-11 24 department
-13 29 department of
-15 18 departure
8 20 departure .
-1 -11 departure form
-1 -10 departure or
-14 59 deport
-8 18 deport petitioner
-74 127 deportation
-7 14 deportation .
18 3 deportation and
-14 13 deportation filed
-18 48 deportation is
-8 16 deportation of
7 -14 deportation officer
-5 -17 deportation officers
-9 10 deportation shall
-9 20 deportations
-31 73 deported
4 19 deported nor
-16 70 deporting
7 2 deporting him
-16 16 deporting petitioner
-9 -2 deposition of
-20 -18 depositions
-6 7 deputy
-9 16 deputy clerk
29 0 deshawn
29 0 deshawn vance
-1 -8 desist
0 -12 desmond
13 -2 desmond r
-8 10 destination
6 -12 details
44 -29 detain
8 -1 detain .
12 -1 detain a
6 -6 detain him
-26 -5 detain petitioner
4 -33 detained
-10 1 detained at
1 -15 detained class
-8 -2 detained in
9 -8 detained under
-10 -23 detainee
16 -4 detainee to
12 -19 detainees
17 1 detainees who
26 -6 detaining
8 -1 detaining petitioner
121 -35 detention
-7 -1 detention .
40 0 detention as
6 -1 detention at
10 -4 detention by
39 -17 detention is
25 -10 detention pending
17 -3 detention under
19 2 determination
9 -11 determination of
-11 12 detroit
-5 -8 device
-12 19 devries
-12 19 devries okafor
-3 12 dg
-3 12 dg #
27 -16 dh
5 -9 dhs
6 6 dia
14 -6 dialysis
-5 19 did
-17 2 did not
-3 -8 die
19 -1 different
8 0 different immigration
-9 0 digital
23 -14 dilley
-1 -7 dimitriades
-9 0 direct
1 -6 direct that
4 8 directed
-9 11 directed not
-8 -19 directing
8 -12 directing a
-8 14 directing appellants
-3 -9 directing petitioner
-32 9 directing respondents
40 -12 directing response
-1 12 directing service
0 12 directing that
-16 -14 directing the
-7 18 direction
1 10 direction of
8 -3 directions
8 -3 directions to
7 11 directive
-6 13 directive is
1 7 directive that
-13 2 director
-8 -4 director .
-1 -8 director in
1 6 director is
-5 11 director shall
20 2 directs
16 -5 directs otherwise
13 13 directs that
-12 -4 directs the
6 -2 disagreement
6 -2 disagreement with
49 -27 discharge
8 -4 discharge petitioner
5 3 discharged
-9 9 discharged .
14 -3 discharged from
-4 16 discharging
9 -7 disclose
-48 -43 discovery
6 -8 discovery .
-14 -9 discovery is
6 -11 discretion
-15 -3 discretion in
-5 -6 discuss
-6 7 discussed in
-2 -7 dismiss
12 -4 dismiss #
-14 1 dismiss .
32 10 dismiss appeal
-16 -1 dismiss for
0 9 dismiss is
-12 -6 dismiss the
-23 -1 dismissal
-4 -12 dismissal .
-1 16 dismissal is
-3 7 dismissal under
-23 -16 dismissed
-8 -5 dismissed .
-20 -15 dismissed as
4 18 dismissed for
-20 -5 dismissed in
7 -7 dismissed with
1 -8 dismissed without
9 3 dismisses
-6 7 dismisses the
-29 -11 dismissing
12 -8 dismissing as
-7 -6 dismissing case
-13 14 dismissing the
-8 -2 dismissing this
-7 -1 dismissing without
-18 12 disposition
10 -12 disposition .
-5 11 disposition :
7 18 disposition in
-21 4 disposition of
-5 48 dissenting
2 15 dissenting #
-17 -2 dissenting .
-13 10 dissenting in
5 -13 dissents
6 -14 dissents .
21 25 dissolve
-10 9 dissolve #
10 -6 dissolve .
11 2 dissolve preliminary
24 2 dissolve temporary
-2 -10 dissolve the
-5 14 dissolve upon
6 46 dissolved
-6 15 dissolved .
5 -10 dissolved and
-11 18 dissolved as
-5 26 dissolving
-2 19 dissolving the
9 4 distributed
9 4 distributed pursuant
24 7 district
-23 -20 district court
37 22 district of
16 13 district or
8 1 district pending
11 1 district the
1 -7 district until
-1 6 division
2 9 division until
-3 20 dks
-3 20 dks .
9 -1 dkt
7 -1 dkt .
-13 2 dls
-7 0 dmb
-7 0 dmb .
2 14 do
9 7 do .
6 -7 do not
-9 6 do so
2 7 dobbs
2 7 dobbs :
2 11 doc
20 -9 doc #
-18 20 doc .
-21 -11 docket
-5 -10 docket #
-10 -11 docket .
9 -6 docket ;
-4 11 docket and
-1 -18 docket entry
6 -5 docket no
-4 35 docket text
9 -3 docketing
14 -26 document
-7 -1 document #
-14 7 document .
6 -2 document :
7 0 document and
13 -3 document attached
-11 -1 document granting
10 -2 document has
3 -7 document having
6 2 document is
-17 -5 documents
0 -7 documents in
7 -29 does
4 -6 does not
-12 24 done
10 37 done .
-7 2 done by
-2 -14 done to
29 -14 door
10 -2 door .
10 -3 doors
-10 16 doubt
-17 5 down
-7 -7 dr
-7 -7 dr .
7 -2 drawn
13 -3 drive
-8 -4 drop
-6 -9 dropped
-6 -8 duc
-29 -42 due
-19 27 due #
6 -20 due :
-1 -7 due april
-1 -11 due august
-36 -13 due by
-12 -4 due in
5 -7 due january
-1 -7 due july
-1 11 due may
17 -13 due on
18 -5 due process
0 8 due within
-1 17 dunstan
-1 17 dunstan figueroa
-5 23 duration
-4 21 duration of
10 2 during the
-14 43 duty
5 16 e
-22 25 e .
4 -6 e mailed
-24 1 each
2 8 each class
-11 -4 each day
10 1 each is
-13 -9 each monday
23 14 each of
-8 7 each party
-9 3 each person
-2 -15 each side
-8 -3 each weekday
-28 -5 eaja
63 -12 earlier
-7 0 early
-7 -8 easterling
-1 -13 easterling on
18 -9 eastern
13 -15 eastern district
-5 -25 eb
-6 5 ec
-19 3 ecf
0 -17 ecf #
-14 20 ecf no
-12 23 ecuador
35 32 effect
13 29 effect .
11 -14 effect of
-2 12 effect removal
27 6 effect through
-12 -10 effect until
-6 17 effective
-12 1 effective .
-7 33 effectuate
30 -1 efra
30 -1 efra n
9 -11 eight
7 1 eight days
-7 -1 eight hours
8 -1 eighth
-13 13 either
-4 7 ekwueme
42 10 el
12 -3 el paso
-8 5 el salvador
21 14 el valle
16 -25 electronic
9 4 electronic clerk
0 -11 electronic filing
4 -7 electronic order
-10 14 eleven
11 -10 eleven class
0 9 eleven parents
-6 8 eleven persons
19 -5 eligible
10 -7 elizabeth
8 -8 elizabeth .
12 -8 eloy
-19 28 else
3 15 else .
-2 10 else is
8 12 elsewhere
-3 11 elsewhere .
12 -15 elw
21 2 email
1 -9 emailed
5 -8 emailed notice
21 11 emergency
-8 14 emergency hearing
31 -7 emergency is
-16 14 emergency motion
-6 9 emh
8 -5 employees
1 -10 en
-6 -7 en banc
5 14 end
3 -8 end and
6 18 end of
19 6 ended
2 10 endorsed
8 13 endorsed order
6 -21 endorsement
6 -15 endorsement on
-20 7 enforce #
25 4 enforce .
-10 2 enforce ;
13 -1 enforce is
-13 -16 enforce the
-17 10 enforcement
-2 12 enforcement of
1 -7 english
-17 35 enjoin
-3 20 enjoin removal
-20 26 enjoined
-1 12 enjoined .
-18 4 enjoined and
19 -14 enjoined from
-12 11 enjoined through
3 25 enjoining
16 10 enjoins
10 2 enjoins respondents
-15 20 enlarge
8 27 enlarged
3 14 enlarged to
-12 -3 enlargement of
9 -7 enough .
-15 5 enter
8 3 enter judgment
-9 -2 enter order
-14 -1 entered
9 -1 entered #
7 11 entered .
26 -11 entered allowing
-13 -5 entered and
-19 -6 entered as
-8 22 entered at
-4 -8 entered by
3 10 entered denying
22 -4 entered for
11 -5 entered granting
-17 -3 entered in
4 -13 entered june
1 -9 entered october
-22 21 entered on
-14 11 entered re
6 -3 entered this
-20 5 enters
-7 20 entertain
-10 3 entertained
-6 6 entertained .
15 -6 entirety
8 2 entitles
-7 -3 entries
-17 20 entry .
13 -17 entry :
17 14 entry ;
-1 11 entry before
-9 16 entry for
18 3 entry generated
12 0 entry it
16 -22 entry no
-12 -5 entry of
-10 -5 entry only
10 -7 entry order
-20 0 entry re
12 18 eo
12 18 eo :
10 -1 eoir
-7 -2 equal
-7 -4 equal access
7 -3 equally
-2 12 eritrea
-10 -7 ero
-9 -3 ero :
3 -13 error in
19 -4 esr
19 -4 esr .
11 -4 essex
6 0 essex county
3 -12 established
18 -17 etxeberria
-11 -9 eudora
-2 -12 evening
-2 -7 everardo
-2 -7 everardo j
-34 8 every
-10 8 every #
9 -16 every class
0 7 every member
-8 3 every other
-14 11 everyone
-19 9 everyone else
10 -22 evidence
-16 -9 evidentiary
-12 -9 evidentiary hearing
-13 -9 examination
-8 -16 exceed
-12 5 exceeded
-1 -7 exceeding
-1 -7 exceeding the
-18 -4 excluded
-10 -19 excused
2 -17 excused from
-9 -3 excusing
-16 28 execute
-16 17 execute the
0 16 execution
0 16 execution of
-5 -11 executive
-22 6 exhibit
-16 1 exhibit #
8 1 exhibit a
0 8 exhibit b
10 -8 exhibit c
-5 9 exhibit d
-19 -4 exhibits
-9 -3 exhibits #
-6 1 exhibits a
-9 -5 exhibits to
7 -1 existing
-11 0 exonerating
-8 0 exonerating bond
-10 0 expanding
-9 -20 expedite
-9 9 expedite is
-10 -15 expedite ruling
-6 -8 expedited discovery
-4 8 expedited motion
-7 5 expedited removal
17 -14 expediting
5 10 expelling
-23 25 expense
-10 -2 expense of
-7 0 expenses
-11 -4 expert
-4 8 expires
-10 12 expires today
-7 -7 explain
-17 8 explanation
-10 -1 expresses
-10 -1 expresses no
-6 9 expulsion
-5 13 expulsions
7 0 extend
23 17 extend .
11 3 extend the
-15 -18 extend time
4 -12 extended
9 -16 extended by
27 -15 extended for
-10 -4 extended through
-11 25 extended to
7 3 extending
16 3 extending #
-18 5 extending to
18 -8 extends
13 4 extends the
7 -8 extension
-4 18 extension .
-7 -1 extension is
15 -13 extension of
4 -8 extension to
15 21 extent
7 11 extent .
-16 -3 extent :
14 3 extent the
8 0 ezequiel
8 0 ezequiel brancato
12 -9 f
6 4 f #
14 -10 f .
-15 -1 face
-53 75 facilitate
-1 14 facilitate plaintiff
-12 21 facilitate the
23 -9 facilities
72 -66 facility
-19 -4 facility .
7 5 facility ;
1 11 facility and
6 -7 facility by
8 -7 facility for
33 -2 facility in
5 -13 facility is
7 0 facility on
11 -6 facility outside
10 -10 facility to
7 -4 facility within
5 -8 facility without
-14 -11 fact
5 7 facts .
7 7 failed to
3 -10 failing
9 -6 fails
5 -8 failure
4 -7 failure to
-13 -21 fair
-13 -17 fairness
-13 -17 fairness hearing
-19 4 families
-6 13 family
-10 8 family .
10 -14 farmville
-2 -8 father
-3 -13 favor
-26 -4 favor of
20 -3 fdc
-51 46 fear
-19 6 fear .
-12 16 fear interview
-5 -7 fear interviews
-3 8 fear of
-12 14 fears
24 8 february
19 10 february #
-12 -8 fed
-12 -8 fed .
-15 -7 federal
-26 -19 fee
-7 -7 fee or
-34 -7 fees
-8 -2 fees #
0 8 fees of
-9 0 felix
7 -7 fennimore
-2 -6 fennimore :
2 7 ferelith
2 7 ferelith a
8 -2 field office
-6 10 fifteen
-4 7 fifteen days
12 -3 fifth
6 -3 fifth amendment
-1 17 figueroa
-1 17 figueroa :
-54 -39 file
-10 -3 file .
-28 6 file a
-13 5 file an
-1 -11 file by
-3 -8 file its
-9 -2 file on
-7 -11 file the
-8 -2 file their
-23 -4 filed
-20 -6 filed #
13 -1 filed .
-18 6 filed :
-18 4 filed and
13 3 filed at
-24 -3 filed by
-11 12 filed denying
-22 6 filed granting
-9 -5 filed memorandum
18 -25 filed on
1 11 filed opinion
-1 7 filed order
13 -1 filed previously
-1 27 filed that
27 -20 filed the
-42 -9 filing
-7 -1 filing #
2 -12 filing .
0 -11 filing an
-15 -11 filing fee
7 -6 filing no
-21 32 filing of
-14 5 filings
-23 -3 final
-2 -10 final and
-14 -27 final approval
0 23 final order
-9 11 final orders
-7 0 final pretrial
-14 7 finally
-9 4 finally approved
18 -37 finding
4 -23 finding as
-10 -2 finding of
16 2 finding that
14 -18 findings
20 -5 findings and
-10 -3 findings of
-22 -9 finds
-13 0 finds #
6 8 finds no
16 1 finds that
-11 -8 finds the
-13 -11 fine
-6 -3 fine is
-1 -7 fine of
-14 1 finished
-7 7 firm
25 6 first
10 -9 first .
-2 9 first been
12 15 first circuit
3 7 first providing
23 -8 fit
8 3 five
23 4 five days
-8 3 fks
5 69 flight
26 -25 flight .
-7 8 flight and
13 -2 flight before
6 -12 flight having
2 22 flight is
-5 10 flight manifest
-3 -12 flight manifests
-3 30 flight of
18 -19 flight risk
-15 29 flight to
-10 7 flight until
6 -4 floor
13 4 floor .
2 -11 florence
3 26 flown
13 -1 fly
11 -2 fmtlc
11 -2 fmtlc #
21 -14 folkston
-11 8 follow
10 12 follow .
-19 0 follow as
13 18 following
-7 -16 follows
-7 -3 follows .
1 -12 follows :
-7 6 footing
-6 -9 footnote
-6 -9 footnote #
-22 -10 for
14 21 for a
12 -11 for admission
1 10 for all
25 -21 for an
-9 4 for and
2 6 for any
-9 -3 for appellants
-14 2 for appointment
-13 9 for as
-1 9 for at
-16 -7 for attorney
31 -7 for bail
17 -6 for bond
-16 10 for clarification
-10 28 for class
-8 -16 for contempt
-15 0 for decision
-12 -2 for default
20 -1 for detention
14 -2 for discovery
-14 -6 for each
-7 -1 for every
-21 -4 for expedited
13 8 for extension
-1 -12 for filing
8 -7 for final
-4 7 for five
-5 27 for fourteen
5 -7 for good
-12 0 for hearing
6 14 for him
5 -9 for his
8 3 for immediate
-7 13 for in
-19 30 for injunction
6 1 for injunctive
8 -6 for judgment
-8 0 for judicial
-32 13 for lack
-14 -3 for march
27 -11 for medical
0 10 for miscellaneous
-8 1 for more
-6 -8 for motion
-6 11 for mr
9 -3 for november
16 -9 for now
-3 9 for order
-16 -16 for panel
4 16 for partial
5 -9 for persons
-4 -22 for petitioner
7 -1 for plaintiffs
-3 -33 for preliminary
29 -2 for proceedings
-3 -7 for production
-7 -13 for protective
8 9 for provisional
5 -17 for publication
-3 20 for reasons
23 8 for reconsideration
-20 -21 for rehearing
28 23 for release
-6 8 for relief
-9 1 for remote
10 -8 for removal
-20 -10 for respondents
6 -26 for return
-36 -8 for review
-5 -14 for sanctions
-7 -2 for september
1 -22 for seven
8 -5 for six
-3 -7 for sixty
10 5 for so
10 -8 for substantially
11 -4 for surgery
17 -32 for temporary
8 -3 for ten
1 8 for that
31 1 for the
-10 -1 for them
12 -12 for thirty
-15 3 for this
11 10 for three
-13 -3 for tomorrow
15 -9 for twenty
-1 -11 for which
8 7 for writ
9 17 forbade
-4 -8 forbearance
-4 -8 forbearance policy
2 27 forbid
7 4 forbidden .
-17 7 forbidding
-11 26 forbidding removal
-4 20 forbids
4 -14 force
-4 5 force .
-9 -5 force to
7 -10 force until
9 -7 foregoing
8 -5 foregoing motion
2 37 foreign
21 -17 foreseeable
13 -12 foreseeable future
-14 -5 forfeiture
-25 -27 form
-12 0 form to
-8 2 forma
-8 2 forma pauperis
5 -7 former
-10 -20 forms
-1 -7 forms .
7 -2 forth in
-3 12 forthcoming
-3 12 forthcoming .
-2 14 forthwith
-22 10 forthwith .
6 6 forthwith ;
13 -1 forthwith from
-1 -16 forty
-11 -4 forward
10 0 forward .
0 14 forward to
12 -34 found
2 -6 found at
14 -4 found in
42 -20 four
16 -2 four class
0 15 four factors
12 -1 four months
0 34 fourteen
-7 27 fourteen days
3 -11 fourth
14 -8 fpg
10 10 francisco
21 4 francisco courtroom
-8 -4 frap
-7 -2 frap #
20 -30 free
-7 -10 free of
10 -9 free petitioner
15 4 free to
43 -5 freed
6 -1 freedom
-15 -8 friday
-18 -9 friday .
-24 -5 friend
11 26 from
-29 3 from #
-3 9 from a
-10 -20 from any
-1 9 from carrying
11 -1 from counsel
15 -13 from denying
-2 27 from deporting
-4 7 from executing
8 -9 from filing
-9 10 from in
6 -8 from it
-5 -10 from january
8 -4 from judgment
9 -18 from moving
-4 12 from putting
23 -10 from re
21 -2 from relocating
-36 59 from removing
13 10 from sending
9 -3 from tacoma
27 16 from taking
50 -10 from the
31 17 from this
-11 5 from today
-14 0 from which
16 -2 ftr
-2 11 full
17 9 full .
0 -8 funeral
-12 -14 furnish
26 28 further
-2 6 further briefing
15 -5 further extension
15 3 further force
-6 -7 further notice
11 21 further order
25 12 further ordered
3 11 further orders
12 -10 further stay
-9 -1 further submissions
13 -14 future
9 -6 future .
-18 39 g
-27 8 g .
7 -5 gate
14 -2 gave
-1 29 general
-3 10 general by
11 36 general order
10 -2 general s
18 3 generated
18 3 generated by
11 -5 geo
-1 -7 geraldine
-1 -7 geraldine f
14 -7 german
14 -7 german santos
-23 12 get
16 -21 give
3 -6 give #
11 0 give every
-7 -15 give petitioner
0 14 give the
11 -4 given
-14 15 given a
10 -7 given back
-10 0 given for
-2 7 given from
-2 -9 given in
-7 9 gladding
-7 9 gladding on
38 -2 go
9 2 go .
-5 9 go ahead
9 -4 go back
-14 7 go by
18 -4 go forward
1 27 go home
21 -7 go on
-7 0 go out
1 -9 go to
-1 -7 go with
-14 19 goes
-30 0 goes forward
13 -4 goes home
1 10 goes on
-1 7 going
-9 -1 going home
29 -2 gone
16 -2 gone .
9 -4 gone and
11 -7 gone by
6 32 good
-9 21 good cause
-7 -1 got
-7 -2 governed
-8 -1 governed by
7 0 governing
-13 16 government
13 -2 government and
-6 6 government asks
-4 -10 government counsel
-14 10 government expense
7 3 government from
21 -7 government has
3 9 government having
-14 21 government is
22 12 government may
-9 13 government must
35 -37 government s
-34 2 government shall
-26 5 government to
2 7 government will
-7 -4 governs
-8 0 governs petitioner
0 -9 gps
-7 0 gpw
-5 -12 grant
-8 12 grant it
11 -7 grant the
32 9 granted
6 -8 granted #
-17 20 granted .
-11 20 granted :
-21 -5 granted ;
-31 -19 granted and
15 -1 granted as
15 -5 granted by
-1 34 granted for
12 -25 granted in
31 -8 granted on
-14 -2 granted only
-4 11 granted pending
8 13 granted the
-1 17 granted through
7 -17 granted until
39 -22 granting
-26 35 granting #
11 -22 granting a
-11 -2 granting consent
14 -4 granting defendants
-24 3 granting ecf
-21 4 granting in
10 3 granting joint
-1 -8 granting leave
31 8 granting petition
3 17 granting petitioner
9 -5 granting plaintiff
9 -4 granting plaintiffs
-1 12 granting respondent
22 -3 granting respondents
-13 -8 granting stipulation
-18 13 granting temporary
15 -19 granting the
-3 -7 granting unopposed
5 12 grants
-2 10 grants in
18 2 grants the
25 3 great
-11 19 greyling
-11 19 greyling on
-12 -2 grievance
-7 14 ground
1 -13 grounds
8 -4 group
-2 8 guantanamo
-2 8 guantanamo bay
-8 10 guatemala
15 5 guatemalan
-17 -3 guidry
-23 13 h
-10 0 h #
-6 18 h .
15 -4 ha
16 -4 ha #
52 8 habeas
11 -1 habeas case
28 4 habeas corpus
21 0 habeas petition
13 1 habeas petitions
3 -8 habeas relief
2 -13 hac
-10 -9 hac vice
24 21 had
7 0 had a
3 -11 had been
10 12 had before
3 15 haddadin
-6 21 haiti
0 7 hale
-12 18 halloran
1 10 halt
9 -3 halvorsen
0 -15 hampshire
3 -9 hampshire .
26 -23 hand
17 -3 hand and
8 -7 handed
-2 7 handed over
-4 10 handing
-5 -11 hands
10 -1 happen
-3 21 harlingen
15 3 harm
8 -6 harm .
-3 13 haruki
-3 13 haruki d
20 12 has
4 -7 has a
-5 -6 has already
25 8 has been
8 -2 has come
-1 9 has first
10 -6 has gone
-7 -2 has had
9 -3 has heard
-2 13 has her
12 -5 has issued
11 -1 has lived
9 25 has no
6 -9 has not
-19 16 has passed
17 -1 has read
-7 -11 has received
-6 11 has run
8 20 has said
-3 -6 has served
-13 11 has the
-6 6 has until
-3 13 have
-4 -7 have a
-10 13 have been
-7 3 have him
-9 3 have his
10 0 have no
-22 24 have not
-8 20 have petitioner
-11 7 have ten
14 -25 have until
-12 -5 haviland
-28 7 having
5 -8 having advised
-11 -17 having been
5 7 having considered
0 8 having filed
-11 -3 having let
10 -1 having missed
10 4 having no
-13 -2 having passed
-3 10 having removed
-1 8 having reported
-12 14 having ruled
-14 2 having withdrawn
10 -2 haxhiu
30 1 he
24 -13 he be
9 -2 he goes
-3 -14 he has
25 -1 he is
-4 21 he may
-7 -8 he must
0 13 he not
14 -7 he remains
14 -9 he shall
-9 -7 he should
-7 4 he understands
-17 26 he was
15 -5 he will
11 0 hear
7 0 hear argument
-2 14 hear the
-3 36 heard
32 7 heard .
10 -4 heard ;
-13 10 heard and
9 -3 heard at
-28 -7 heard on
26 -59 hearing
-12 -3 hearing #
11 12 hearing .
44 4 hearing ;
-10 -6 hearing as
7 0 hearing at
8 12 hearing be
-9 5 hearing before
0 -9 hearing has
-10 47 hearing held
22 -3 hearing in
5 -22 hearing is
-14 -1 hearing may
14 -2 hearing nor
9 -10 hearing of
-54 -24 hearing on
-17 0 hearing order
-6 0 hearing re
15 -4 hearing that
-12 3 hearing the
4 -7 hearing time
4 8 hearing to
-7 0 hearing took
-7 9 hearing unless
-22 -2 hearing was
19 -1 hearing which
-9 -2 hearing will
8 -1 hearing with
9 -2 hearing within
84 -48 hearings
17 -15 hearings for
19 -10 hearings is
15 -2 hearings shall
17 -8 hears
11 -16 held
-13 21 held .
-34 -1 held and
-19 -2 held at
40 -10 held before
8 28 held on
5 -13 held outside
9 -1 held the
-6 -9 held there
9 -6 held under
11 1 held within
-1 -7 held without
-16 -1 help
-10 17 henceforth
50 11 her
-7 -1 her client
-2 -6 her father
14 -1 her from
11 -6 her go
6 -6 her husband
3 -10 her in
15 0 her into
-15 9 her motion
19 18 her out
9 -2 her own
8 1 her referred
-16 5 her removal
5 21 her to
2 17 here
-14 4 here .
5 10 here ;
8 0 hereafter
7 20 hereby
8 4 hereby granted
12 -11 hereby is
-5 9 hereby made
-22 -15 hereby ordered
18 -9 hereby stayed
2 -7 heretofore
15 10 high
43 34 him
-6 -3 him .
-13 5 him and
18 -2 him back
-5 8 him before
4 -10 him from
20 -18 him in
12 6 him into
-1 12 him on
8 -14 him out
4 16 him outside
9 -10 him the
-10 31 him to
2 9 him until
1 12 him without
19 16 himself
1 9 himself in
-2 22 his
11 -3 his #
-10 -5 his attorney
-7 -4 his bond
-9 -5 his brother
-11 6 his case
14 -2 his confinement
7 2 his departure
3 -10 his detention
-4 11 his family
7 -3 his former
-7 10 his hearing
17 5 his lawyer
-13 1 his lawyers
-11 2 his legal
13 -7 his liberty
11 21 his motion
-12 18 his or
2 -11 his order
-10 18 his own
-7 -6 his passport
-15 4 his petition
13 -3 his prior
0 12 his property
-15 -9 his release
41 -24 his removal
12 2 his request
-15 7 his return
16 -8 his sister
-12 5 his travel
-3 11 his wife
31 -29 hold
7 1 hold a
8 -4 hold him
18 -10 hold petitioner
-4 -9 hold respondents
-8 -1 hold room
-14 -6 hold rooms
-13 11 hold that
26 -13 hold the
-7 1 holders
-20 0 holding
-20 7 holding that
-20 16 home
-16 10 home to
9 2 home with
1 11 honduras
10 11 honor
6 -3 honor the
9 -1 honorable barnabas
17 14 honorable cyprian
-1 17 honorable dunstan
-2 -7 honorable everardo
2 7 honorable ferelith
-1 -7 honorable geraldine
-3 11 honorable marguerite
7 -6 honorable ottmar
-14 -3 honorable peregrine
-3 -7 honorable quentin
-2 11 honorable rosamund
0 -13 honorable thaddea
12 20 hospital
-22 10 hour
-15 1 hour .
29 -29 hours
9 -3 hours .
0 7 hours ;
-7 -5 hours after
3 -14 hours and
23 -9 hours notice
-11 -8 hours of
-6 13 hours on
22 -2 house
-4 9 house petitioner
11 -5 housed
2 -11 housing
-12 -3 however
14 -1 hr
6 23 hrg
-9 -2 i
-3 -19 i #
-9 4 i .
-8 6 ibarra
39 -39 ice
-7 -11 ice .
9 -5 ice at
-5 10 ice custody
10 -6 ice has
14 -3 ice is
8 -19 ice may
-10 -3 ice officer
-10 -7 ice personnel
-9 13 ice s
24 -10 ice shall
-8 8 ice to
-9 13 ida
7 -4 idemudia
-5 14 identified
-19 7 identity
-12 -18 if
-7 -4 if any
-6 2 if it
2 -8 if no
10 -8 if one
-7 -14 if petitioner
-9 8 if such
10 6 if they
-9 7 iii
3 -9 ij
-4 10 ikeda
11 -11 illinois
-5 7 image
-5 7 image attached
29 17 immediate
-2 11 immediate steps
9 -1 immediately
6 -7 immediately release
73 -21 immigration
46 -14 immigration judge
12 2 imminent
2 -10 impose
8 7 imposed
10 -8 imposed at
9 9 imposed by
-9 5 imposed on
-11 -2 imposes
-9 -6 imposing
7 -2 imprisonment
7 14 improper
6 -6 imre appellate
-8 -12 in
35 -12 in #
-18 8 in a
-6 -27 in abeyance
-14 -23 in accordance
-4 7 in active
11 13 in addition
3 6 in alexandria
0 -12 in all
0 -9 in and
19 1 in arizona
9 0 in by
23 -20 in chambers
-13 -21 in civil
6 10 in concert
-5 13 in conformity
-30 -15 in contempt
-2 28 in court
-7 -13 in courtroom
-13 4 in custody
7 5 in december
7 -6 in detention
9 -1 in each
1 23 in effect
-11 6 in error
2 -10 in every
6 22 in exhibit
-26 -4 in favor
-8 -6 in fees
-8 2 in forma
13 9 in full
-9 8 in habeas
22 -3 in hand
-15 -10 in his
-7 16 in ice
7 -13 in it
5 -24 in its
10 -1 in keeping
-4 25 in lieu
-13 -9 in light
-10 0 in limine
3 -7 in maryland
13 -10 in minnesota
-10 -3 in on
9 -1 in one
-8 10 in open
7 18 in opinion
-8 0 in opposition
2 -14 in order
-8 1 in paragraph
15 19 in part
-27 -7 in person
7 10 in petitioner
17 25 in place
-4 11 in portland
-2 -8 in private
-5 -10 in receipt
2 -11 in refusing
14 6 in san
4 15 in seven
-8 -11 in support
-21 7 in that
24 49 in the
-42 8 in this
-6 7 in today
-12 11 in u
18 -4 in vermont
5 13 in violation
2 7 in virginia
-3 10 in which
-11 -7 in writing
-8 -2 inability
9 -1 inabinet
9 -1 inabinet on
-5 9 include
11 14 included
-14 7 including
5 -10 indefinite
19 -10 indiana
-16 -3 indictment
12 2 individual
42 -23 individualized
14 -5 individualized custody
17 -13 individualized determination
13 22 individuals
16 16 individuals on
-13 24 ines
-2 5 ines marchbanks
-19 11 inform
-18 11 inform the
9 -8 informal
-8 -17 informed
-7 -1 informed of
7 2 initial
-2 -7 initials
29 77 injunction
10 -7 injunction #
47 -1 injunction .
-2 20 injunction :
17 23 injunction ;
-43 26 injunction against
19 -4 injunction and
-19 12 injunction as
5 11 injunction at
-16 8 injunction barring
12 -8 injunction directing
-3 6 injunction dkt
16 -3 injunction entered
11 -10 injunction filed
7 3 injunction for
-7 -7 injunction hearing
-18 6 injunction in
-4 9 injunction is
-83 60 injunction pending
7 -7 injunction requiring
22 -28 injunction that
11 2 injunction to
0 -11 injunction vacated
-4 10 injunction will
0 11 injunctive
2 8 injunctive relief
11 -3 ins
17 0 insofar
17 0 insofar as
-11 -9 inspection
-6 4 instructed
-8 -3 instructions
-10 0 instructions to
2 -9 intention
2 -9 intention to
-5 -8 interest
-1 -7 interest of
41 13 interim
21 9 interim order
-16 24 interim relief
1 -25 interim stay
9 -4 interior
-29 -4 interpreter
-7 -2 interrogatories
3 -10 intervene
6 1 intervening
-7 8 intervenor
-24 16 interview
0 9 interview .
-3 -7 interview class
-1 22 interview with
-19 -13 interviews
-5 -7 interviews of
10 -49 into
7 -17 into a
23 -19 into custody
-9 -7 into the
-7 1 iraqi
-17 20 irr
-2 8 irreparable
14 -4 irreparable harm
5 23 is
-14 -6 is #
3 -26 is .
7 -7 is a
-7 0 is about
-10 -3 is adjourned
28 -13 is administratively
13 6 is adopted
4 -9 is affirmed
1 9 is allowed
0 -10 is also
-9 5 is amended
-4 -9 is an
-1 -14 is at
0 6 is authorized
19 -3 is before
-2 13 is broadened
-12 -1 is canceled
-4 -18 is cancelled
-15 5 is certified
-7 13 is changed
-23 0 is closed
0 -26 is continued
-20 -7 is corrected
-2 -15 is decertified
-23 35 is decided
7 -3 is declared
24 6 is deferred
48 20 is denied
-11 -7 is discharged
-14 2 is dismissed
-5 25 is dissolved
20 12 is done
-28 -11 is due
-8 4 is enjoined
-7 10 is enlarged
-2 -18 is entered
10 -21 is extended
-3 -10 is filed
-9 4 is finally
-7 0 is fixed
-2 22 is for
7 21 is further
-7 0 is governed
18 -27 is granted
9 4 is heard
28 -1 is held
7 17 is hereby
1 -24 is in
11 2 is kept
20 -19 is left
11 4 is lifted
-10 13 is likewise
10 -10 is made
5 -7 is moved
6 -1 is narrowed
-3 10 is neither
-27 18 is no
24 -16 is not
-13 -12 is now
10 -1 is of
-14 12 is off
-11 27 is ordered
-7 -14 is otherwise
7 6 is over
-8 -3 is overruled
7 -2 is owed
7 3 is pending
-9 -2 is placed
-9 -4 is planned
-5 7 is postponed
13 -1 is preliminarily
17 -2 is premature
-2 7 is present
-9 12 is prolonged
-5 16 is provisionally
1 -8 is put
-11 -1 is received
-12 -3 is referred
12 4 is refused
16 -18 is remanded
-3 -12 is removed
-15 19 is renewed
-7 2 is replaced
-11 -3 is represented
5 -7 is required
7 -6 is rescinded
-1 6 is reserved
14 7 is resolved
-2 11 is respectfully
22 -7 is revoked
-5 -17 is satisfied
-5 -13 is scheduled
-12 12 is set
7 1 is so
28 3 is stayed
9 -4 is still
-12 -1 is struck
13 -3 is subject
-8 -1 is substituted
22 -22 is suspended
-10 9 is taken
8 20 is temporarily
-13 12 is terminated
4 -23 is the
-18 10 is therefore
-9 9 is timely
34 15 is to
-14 5 is too
7 -24 is unaffected
-5 -18 is unchanged
-12 -8 is under
21 11 is undone
6 -2 is unlawful
-7 19 is until
-5 -10 is vacated
-15 -8 is waived
-6 2 is well
-5 13 is withheld
-7 -7 is without
31 1 island
16 -8 island .
-21 17 issuance
-20 12 issuance of
7 14 issue
27 17 issue .
0 14 issue ;
-3 -18 issue a
-6 -1 issue forthwith
15 -27 issued
-21 -17 issued .
0 10 issued a
-8 -1 issued as
-15 -22 issued by
-1 30 issued in
1 -12 issued on
11 6 issued papers
16 1 issues
12 -14 issues .
17 26 it
-4 6 it .
-5 8 it :
-18 4 it ;
-10 -9 it appearing
10 3 it as
1 -9 it by
-4 17 it did
-5 5 it forbids
6 -2 it has
3 -9 it in
-7 -1 it may
-10 -1 it now
-9 9 it protects
-11 8 it reaches
4 -8 it requires
-5 12 it says
-9 -2 it seeks
12 -6 it shall
15 -2 it stands
7 -1 it takes
-9 1 it that
8 13 it the
3 -12 it to
16 0 it was
-30 2 it will
-3 8 it within
-6 -13 itinerary
43 -9 its
-16 3 its discretion
24 -3 its earlier
15 -6 its entirety
11 4 its entry
25 2 its jurisdiction
5 -15 its order
-13 -17 its own
-1 -13 its response
10 5 its terms
-25 -1 itself
-1 -6 itself .
-11 -5 itself is
-8 -2 iv
21 -14 j
30 -13 j .
28 -22 jail
-17 -1 jail .
10 -4 jails
-7 11 january
-6 16 january #
-3 11 jean
0 11 jean robert
8 -9 jena
3 11 jersey
23 4 jf
23 4 jf #
-8 -3 jfk
-13 6 jlw
-6 0 jmw
-6 -1 jo
-5 9 join
23 -17 joins
23 -17 joins dissenting
-2 6 joint
12 11 joint motion
-1 12 joint report
0 -7 jointly
-5 7 jp
-5 7 jp #
-13 17 jt
12 5 judge
13 0 judge #
-3 -15 judge .
-8 12 judge :
6 14 judge ;
8 -12 judge and
6 -1 judge applied
-7 0 judge as
6 3 judge at
18 -9 judge castaing
-24 5 judge denying
-17 9 judge dissenting
-5 -11 judge dissents
-1 -13 judge easterling
-7 9 judge gladding
16 -3 judge granting
-11 19 judge greyling
-1 11 judge has
-8 -7 judge is
5 -11 judge judge
-11 26 judge kettering
13 0 judge must
10 6 judge on
25 -9 judge order
-9 -10 judge panel
6 18 judge parties
13 -1 judge re
-22 -10 judge s
12 1 judge shall
-7 -2 judge sy
-9 -3 judge text
-15 -4 judge the
-8 -1 judge to
11 0 judge weighed
-11 12 judge with
19 -6 judge within
12 15 judges
7 -5 judges .
-54 33 judges :
1 -16 judges ;
9 -4 judges and
12 -3 judges authoring
15 -7 judges the
22 -34 judgment
18 10 judgment .
12 -1 judgment ;
-4 7 judgment accordingly
3 -16 judgment adopting
-12 -10 judgment and
-2 17 judgment as
11 -8 judgment by
8 6 judgment denying
-14 -16 judgment entered
19 16 judgment filed
11 -6 judgment granting
-31 -8 judgment in
-13 16 judgment is
17 2 judgment of
0 11 judgment order
-15 0 judgment pursuant
-12 1 judgment the
24 -3 judgment vacated
8 -2 judicial
18 6 judicial district
-8 -8 judicial notice
-12 23 july
-9 25 july #
-24 22 june
-20 19 june #
-12 13 jurisdiction
-3 17 jurisdiction .
6 -9 jurisdiction ;
-3 -7 jurisdiction for
0 -16 jurisdiction is
15 -14 jurisdiction of
11 13 jurisdiction over
2 10 jurisdiction the
-19 3 jurisdiction under
-6 -12 jurisdictional
-15 -1 jurors
-25 -16 jury
-7 0 jury selection
-5 -13 jury trial
-25 -1 just
-15 -7 justice
-12 9 justice .
14 -6 justice and
23 -17 justice joins
18 -13 justice with
3 -9 jw
17 -8 jwe
20 -11 k
10 -3 k .
10 -6 k sb
21 -8 karnes
-13 5 kb
-13 5 kb #
-19 1 kde
-10 10 kdp
31 -5 keep
11 6 keep him
-2 13 keep mr
17 -22 keep petitioner
-19 -12 keep the
11 11 keeping
10 -1 keeping with
22 -5 keeps
-2 5 kendrick
-2 5 kendrick oyelowo
-1 12 kentucky
22 -8 kept
-7 23 kept from
26 -7 kept in
-11 26 kettering
8 3 kettering .
-19 24 kettering on
7 -4 keys
3 7 kim
-9 8 kittredge
-7 -1 kjblc
-7 -1 kjblc #
-13 16 knowingly
0 -8 knowledge
-11 -2 known
-4 -9 knows
-9 -2 kofi
-9 -2 kofi brandt
27 7 krome
14 -34 ks
-4 10 ktr
8 0 kwame
8 0 kwame stallworth
-2 -12 l
0 -15 l .
6 6 l dia
10 -6 la
-32 13 lack
-32 13 lack of
14 7 lacked
16 2 lacks authority
-4 41 land
3 -7 landed
7 -9 landry
7 -9 landry cook
-13 7 lang
-4 -8 language he
-11 38 laos
-15 13 lapse
-1 6 lapse on
5 16 lapsed
-3 13 lapses
8 9 large
-5 -14 last
2 13 last until
6 -6 lasts
-20 -25 late
0 -16 later
-29 10 law
-8 0 law library
-5 8 law of
9 3 lawful
11 0 lawful .
0 -25 lawyer
-6 -9 lawyer .
-12 0 lawyer within
-39 -11 lawyers
-13 -1 lawyers .
-12 -2 lawyers who
16 -8 lc
16 -8 lc #
-12 11 lcabp
-12 11 lcabp #
-8 -8 lcacf
-8 -8 lcacf #
-5 8 lcatl
-6 11 lcawp
-6 11 lcawp #
-3 -6 lcbjh
-3 -6 lcbjh #
-3 -12 lccnp
-3 -12 lccnp #
-7 4 lcedb
-7 4 lcedb #
0 7 lcepw
0 7 lcepw #
-3 7 lcinp
-3 7 lcinp #
-13 3 lcjb
-13 3 lcjb #
6 -9 lcjpo
6 -9 lcjpo #
-8 19 lclbh
-8 19 lclbh #
-7 24 lclfw
-7 24 lclfw #
-1 13 lclob
-1 13 lclob #
-13 3 lcmos
-13 3 lcmos #
-6 9 lconb
-6 9 lconb #
-3 -8 lcorb
-3 -8 lcorb #
7 -2 lcwos
7 -2 lcwos #
17 0 leal
22 0 leal #
9 12 least #
24 10 leave
23 4 leave .
14 5 leave of
13 14 leave the
-42 -19 leave to
16 -13 leaves
-20 1 leaving
-17 -7 leaving the
31 -6 left
-2 10 left the
-15 -2 left to
11 1 left with
-43 -13 legal
-12 4 legal status
-7 -3 legal visitation
-11 -5 legal visits
-3 18 legally
7 0 lemus
15 -24 length
16 -7 length of
-8 -1 leonie
-8 -1 leonie v
-10 13 less
-12 4 less than
19 -7 let
29 -17 let go
12 -6 let her
33 -17 let out
-7 -5 let petitioner
-22 11 let the
20 0 leticia
8 -1 lets
-46 -30 letter
-1 -9 letter at
-10 -2 letter filed
-6 5 letter motion
27 5 letter order
5 -9 letter request
-1 -13 letter sent
-12 0 levy
-9 -7 lfe
-3 20 lhb
-18 16 lhs
-14 8 lhs judge
-2 10 liban
51 -39 liberty
15 -9 liberty .
-5 -6 liberty is
9 -3 liberty on
-17 10 liberty to
-8 0 library
-4 25 lieu
-4 25 lieu of
9 7 life
20 2 life of
20 10 lift
-4 -7 lift stay
15 9 lift the
16 2 lifted
8 9 lifted .
19 -15 lifted and
-12 24 lifted as
-9 11 lifting
-13 -9 light
-13 -9 light of
-20 8 like
13 1 likelihood
-9 19 likewise
12 3 lim
-10 0 limine
1 -25 limit
-11 -10 limited
1 -10 limits
-3 11 lindahl
-3 11 lindahl :
10 -2 lindell
-15 16 lindholm
-7 -7 line
-13 -7 lines
-7 -4 lines and
-15 -8 lis
-15 -8 lis pendens
-6 18 list
-3 -15 list of
-11 11 listed
-2 22 listed in
-11 -1 lists
12 5 litigant
12 5 litigant served
-30 -4 litigation
12 -10 live
7 -2 live with
12 -2 lived
-11 -1 llc
-21 36 lnhlc
-21 36 lnhlc #
-16 -2 local
-13 9 local civil
-3 -7 local rule
7 -1 locked up
-7 9 lodged
-10 10 lodged at
-9 -8 log
-19 -5 logs
9 -4 long
0 14 long as
-18 30 longer
18 -5 longer .
-26 -2 longer in
6 -5 look
17 -2 look at
-6 11 looked
9 -7 looks
-15 10 los
-15 10 los angeles
-15 -8 lost
10 -16 louisiana
3 -9 louisiana .
-7 2 lowell
-7 -1 lr
20 9 luna
14 0 luz
14 0 luz valenzuela
-10 1 lwd
-10 1 lwd judge
18 -1 lyle
-4 14 m
-1 -9 m .
-4 36 made
5 14 made applicable
-11 0 made at
-6 -3 made on
-24 34 made the
-2 7 made to
-32 -67 magistrate
-29 -65 magistrate judge
-7 6 maharjan
-26 -11 mail
7 -10 mail .
3 -24 mailed
4 -6 mailed .
-6 6 mailed by
6 -1 mailed notice
3 -23 mailed to
18 1 maine
16 9 maintain
14 6 maintain the
-1 16 makes
9 -6 making
6 0 makoa
6 0 makoa renfield
12 -1 man who
-7 -3 management
-28 -26 mandamus
-12 -8 mandate
-5 39 mandate .
3 -10 mandate :
-5 13 mandate and
-3 9 mandate having
1 -11 mandate issues
0 -9 mandate until
12 -1 mandatory
12 0 mandatory detention
5 23 manifest
-4 8 manifest and
-14 -14 manifests
3 -7 mapp
7 -5 march
-2 5 marchbanks
4 -14 marchetti
-1 -8 marginal
-1 -8 marginal order
-13 6 marguerite
-3 11 marguerite lindahl
-11 10 mark
-1 11 mark this
3 11 marked
7 -10 marsh
39 -12 marshal
11 -2 marshal .
6 -3 marshals
-7 -1 marshals service
31 -29 maryland
-1 -9 maryland and
21 4 massachusetts
6 -1 massachusetts .
19 -4 material
22 0 material witness
-29 -38 matter
17 -7 matter .
-11 1 matter comes
6 -7 matter is
-14 6 matter jurisdiction
-1 9 matter remanded
7 -19 matter submitted
0 -6 matter to
-11 -3 matter under
-9 0 matter will
-6 10 matters
3 28 may #
20 -2 may act
7 -4 may again
-17 -5 may attend
22 8 may be
12 14 may carry
-13 -3 may come
20 5 may consider
-5 -19 may file
6 3 may go
3 -23 may have
11 -7 may move
-6 31 may not
-4 20 may proceed
-5 17 may put
10 -8 may re
-26 26 may remove
-20 -5 may reply
11 -14 may seek
-17 0 may sit
13 -6 may take
8 -3 may transfer
-8 4 may travel
18 -17 mboye
18 -17 mboye circuit
-2 13 mc
-2 13 mc #
-2 8 mcallister
26 0 means
21 8 meantime
17 4 meantime .
32 32 meanwhile
19 3 meanwhile .
-6 -6 mediation
11 -17 medical
-10 0 medical records
-3 -19 meet
-5 -7 meet with
41 54 member
-10 -1 member .
9 -1 member a
-9 -4 member about
15 3 member and
11 14 member before
8 -9 member for
10 -2 member j
5 14 member of
-5 13 member s
-6 7 member shall
-7 6 member to
-1 -12 member unless
-8 4 member whose
5 13 members
-11 -11 members .
-7 -7 members about
0 -11 members are
-5 -6 members at
14 3 members be
5 -14 members held
-5 10 members in
11 5 members is
-2 13 members may
-10 20 members of
11 -9 members to
-1 14 members who
-16 5 members with
1 -10 members without
-3 16 memo
6 -19 memo endorsement
-13 -11 memoranda
-16 -4 memorandum
21 -15 memorandum and
0 12 memorandum decision
14 -11 memorandum disposition
10 -1 memorandum filed
-7 -4 memorandum of
-2 -17 memorandum on
-29 19 memorandum opinion
-17 2 memorandum order
10 15 memorializing
11 11 memorializing the
-2 20 men
-3 14 menjivar
-2 11 menjivar stroud
-8 7 meo
-9 0 merit
10 -3 merits after
-11 4 merits panel
20 -9 merrill
12 -17 mesa
-16 9 met
0 8 met the
7 6 method
7 6 method :
-3 8 mexico
10 1 mg
10 1 mg #
0 -9 miami
-10 8 middle
-7 10 middle district
3 13 midnight
2 10 midnight .
15 -6 miles
38 -14 minnesota
9 23 minnesota .
9 -6 minnesota by
2 -7 minnesota until
0 -7 minors
-29 24 minute
6 18 minute entry
-42 12 minute order
-12 -15 minutes
-2 -13 minutes .
13 -4 minutes in
-16 -2 minutes of
8 11 miscellaneous
0 10 miscellaneous relief
21 -5 missed
-18 4 modified
14 -9 modify .
7 4 modify :
-33 -2 modify conditions
-8 5 modify preliminary
-10 6 modifying
-11 0 modifying conditions
24 -15 monday
7 -1 monday .
-25 -12 monitor
-12 -12 monitoring
23 4 montana
-12 19 montclair
-12 19 montclair devries
16 -1 montgomery
-1 -14 month
-9 0 month ;
44 -25 months
19 -3 months have
-31 -22 moot
-16 2 moot #
-5 15 moot .
-6 7 moot ;
-15 -4 moot and
19 -10 moot motion
26 -15 moot the
-28 1 more
-9 8 more days
-2 -23 more than
-3 24 morning
30 -15 moshannon
25 -1 moshannon valley
-67 10 motion
0 18 motion #
18 7 motion .
-5 -8 motion :
-5 27 motion ;
2 26 motion and
2 13 motion at
-9 4 motion be
-27 -7 motion by
7 -4 motion de
4 11 motion denied
7 18 motion disposition
15 -16 motion dkt
-26 -3 motion doc
-14 1 motion docket
-9 -4 motion ecf
22 -4 motion filed
12 0 motion filing
-18 -67 motion for
8 21 motion granted
-37 21 motion hearing
-15 6 motion held
-19 10 motion is
16 -10 motion may
11 -17 motion of
6 6 motion order
14 3 motion respondents
-6 11 motion that
-35 -49 motion to
-27 23 motions
10 1 motions .
-13 11 motions and
-16 7 motions for
16 19 motions panel
-11 4 motions to
-8 -9 movant
0 -7 movant s
68 -58 move
-1 -15 move him
32 -6 move petitioner
4 -12 move to
31 -9 moved
-2 10 moved for
-2 -7 moved from
6 0 moved outside
29 11 moved to
7 3 moves
19 -28 moving
16 -26 moving petitioner
38 11 mr
38 11 mr .
-17 -5 ms
-17 -5 ms .
11 -22 much
15 -14 much of
9 -12 must
-7 6 must answer
15 -18 must be
-7 -2 must give
10 -2 must have
-6 6 must keep
6 -3 must release
12 5 must return
19 -9 n
21 -1 n ybarra
21 -10 nakashima
-30 -2 name
7 8 name .
-6 -1 name and
-11 -6 name the
-41 14 named
-19 22 named in
-6 -14 named plaintiffs
-19 4 names
-8 -6 names of
6 -1 narrowed
7 -3 narrowed to
-13 3 nationals
-8 9 nationwide
3 -10 near
8 -6 nearer
-1 13 necessary
2 7 necessary .
17 -14 need
4 -11 need for
-2 -15 need not
-6 8 needed
10 1 needs
6 -7 nef ammi
-13 2 nef dls
8 -6 nef rfj
-1 9 nef sld
19 -1 nef tr
-5 -8 nef trw
24 -3 negative
24 37 neither
10 -5 neither a
4 19 neither deported
22 -16 neutral
16 -7 neutral decisionmaker
3 -6 nevada
-31 32 never
-13 8 never been
21 36 new
-3 21 new date
0 -15 new hampshire
3 11 new jersey
21 15 new york
18 0 newly
12 5 next
-7 5 next #
47 -12 next available
-1 7 next conference
-24 -5 next friend
-11 6 ngata
-1 12 nigeria
11 12 nine
7 -3 nine detainees
-1 14 nine persons
-22 17 ninety
-19 17 ninety days
-7 -2 ninth
-7 -1 ninth circuit
-14 0 nkemelu
-3 20 nken
3 -9 nken factors
19 -19 no
22 14 no .
-5 -13 no administrative
-8 0 no appeal
-4 9 no attached
11 -5 no bond
-16 9 no class
-8 -4 no compelling
33 -1 no condition
7 9 no document
-12 11 no extension
27 -18 no further
-13 -4 no ice
-5 7 no image
-10 -5 no judge
1 16 no jurisdiction
14 -3 no later
-3 6 no less
10 4 no likelihood
-11 43 no longer
8 7 no member
-13 -1 no more
-3 10 no objection
-9 -3 no objector
-14 -14 no officer
10 7 no one
13 -1 no opposition
-11 10 no order
8 -1 no person
-11 -2 no present
13 -6 no reason
7 25 no removal
-7 -1 no response
-15 -1 no right
-3 -14 no ruling
-22 10 no stay
-4 9 no step
18 -2 no such
-10 -1 no view
-28 22 nobody
5 -31 non
17 -8 non document
0 -12 non published
-1 -10 non registered
9 0 noncitizen
-14 8 noncitizens
-10 13 noncitizens in
-8 -2 nondispositive
8 38 none
-15 23 none .
0 9 none is
20 5 none of
34 -9 noon
-11 4 noon #
9 -9 noon .
2 15 noon ;
24 -19 noon on
2 -10 noon tomorrow
-7 -1 nop
55 50 nor
-11 6 nor irreparable
6 19 nor to
10 -9 northern
8 -11 northern district
-8 2 northwest
-11 8 not
-6 13 not #
20 -11 not .
-10 2 not ;
9 3 not a
-13 -32 not affected
-14 8 not appear
-15 15 not be
3 -6 not become
-1 -11 not been
0 -7 not by
-5 8 not carried
-10 28 not deport
-4 9 not disturb
-6 22 not effect
-8 0 not exceed
-15 14 not execute
-11 6 not for
11 -3 not hold
-9 14 not in
14 18 not issue
-8 -5 not later
-14 23 not made
35 -22 not move
-7 4 not named
-13 -6 not of
7 4 not one
6 1 not order
-12 -14 not precedential
-1 -9 not present
10 9 not produced
22 3 not re
1 31 not remove
12 -15 not shown
4 -7 not so
-6 -3 not solicit
6 6 not subject
17 -18 not take
-13 5 not the
13 -14 not to
19 -1 not transfer
9 8 notation
9 8 notation order
1 -11 notes
9 4 notes for
-20 -19 nothing
-6 -1 nothing ;
-6 1 nothing further
1 11 nothing herein
-4 -12 nothing in
-11 -4 nothing is
-11 -1 nothing of
7 -3 nothing to
-34 8 notice
14 -8 notice .
-21 13 notice in
-9 2 notice is
-5 8 notice mailed
-25 2 notice of
7 5 notice on
-8 -1 notice plan
-10 1 notice that
-1 9 notice the
13 -1 notice to
-13 -11 noticed
5 11 notified
6 18 notified .
-9 -13 notify
-7 7 notify chambers
-8 -1 notify class
3 -19 notify the
-15 -5 noting
-10 -1 noting #
-1 -7 noting date
16 2 notwithstanding
-7 5 notwithstanding #
7 4 notwithstanding the
-17 -12 november
-1 -24 november #
6 -4 novo
6 -4 novo review
38 22 now
-5 12 now at
-16 7 now due
36 4 nowhere
23 -5 nowhere else
-8 7 number
-8 6 number #
19 9 number :
-9 -2 number in
14 -8 numbers
-6 -2 numerosity
-9 5 nwachukwu
-12 2 nwosu
-15 12 o
-8 12 o .
-21 15 oath
4 -10 obeyed
14 11 obi
-16 -8 object
-13 -4 object to
0 -8 objection
34 -3 objection #
-9 1 objection .
1 -13 objection ;
-11 -1 objection to
-9 -26 objections
-4 -9 objections due
-9 -1 objections to
-9 -4 objector
10 4 obligation
10 -4 obliged
10 -4 obliged to
-6 14 obt
-6 14 obt wnk
-22 0 obtain
-8 -2 obtained
-4 15 occur before
-11 3 ochoa
-12 0 october
-19 4 october #
7 -1 october .
-11 -1 oduya
11 -5 of
36 24 of #
-18 -5 of a
18 0 of alaska
-18 11 of all
-22 11 of an
4 21 of appeal
-4 12 of appealability
38 -15 of appeals
1 -8 of appellant
-4 -8 of appellate
3 -23 of april
6 -8 of arrest
5 7 of business
6 0 of california
-11 0 of certiorari
-2 -7 of charge
-7 1 of class
11 9 of colorado
-1 -9 of compliance
30 0 of confinement
-8 -2 of contempt
-16 -3 of costs
16 7 of court
-8 2 of custody
2 8 of december
-12 0 of defendant
1 -7 of defendants
-5 11 of defense
-16 18 of deportation
-9 -7 of detainees
32 -3 of detention
-20 -25 of dismissal
-17 -3 of each
1 14 of ecf
0 -11 of electronic
-9 21 of entry
-13 -6 of every
-10 -4 of fact
6 14 of february
1 -6 of filing
4 -25 of flight
-1 10 of florida
-6 -4 of forfeiture
-4 9 of fourteen
10 3 of habeas
-8 1 of hearing
3 -10 of her
-4 -18 of his
0 10 of ice
2 -19 of it
-2 14 of its
19 -14 of january
-11 27 of judge
15 -20 of july
9 14 of june
-50 14 of jurisdiction
-10 -3 of law
-11 0 of local
-19 -7 of louisiana
-11 -15 of mandamus
-3 28 of mandate
-11 42 of march
9 -9 of minnesota
7 -3 of mr
29 -11 of new
-7 0 of not
8 -6 of november
-25 17 of october
8 -1 of order
5 6 of oregon
18 -16 of pennsylvania
-13 -1 of persons
8 10 of petition
-1 -17 of petitioner
-5 19 of plaintiff
-8 5 of plaintiffs
6 -3 of proof
-6 -5 of record
20 -12 of release
-42 -10 of removal
14 -2 of request
8 -15 of respondents
0 10 of responsibility
-1 9 of return
8 -3 of section
-2 -6 of settlement
-12 -11 of standing
8 6 of state
-1 14 of stay
-12 -1 of subject
3 11 of success
29 -4 of supervision
14 -5 of ten
9 8 of texas
-33 14 of that
-8 -18 of the
0 17 of their
11 -4 of them
31 19 of this
-10 -2 of three
-28 -7 of time
0 10 of transfer
7 16 of usca
18 2 of vermont
2 11 of voluntary
-2 7 of what
5 -12 of which
-9 15 of whom
-4 26 off
10 4 off .
-8 13 off on
-10 23 off the
-11 -8 offered
27 2 office
7 -5 office .
-6 8 office and
-10 1 office director
-43 -14 officer
-21 -1 officer shall
-46 -56 officers
8 8 officers agents
-11 -15 officers are
-11 -12 officers from
-3 -6 officers may
-5 -13 officers shall
-7 -4 ohio
5 -8 okada
6 -8 okada and
-12 19 okafor
-12 19 okafor and
-2 11 oklahoma
11 -10 omnibus
11 -10 omnibus order
-12 3 on
-14 12 on #
5 26 on .
-9 47 on a
-5 16 on american
-11 5 on an
-20 31 on any
-10 -11 on appeal
8 16 on april
2 11 on august
24 9 on bail
-11 9 on behalf
-20 -2 on bond
-9 -2 on compliance
-3 10 on conditions
16 -8 on consent
0 9 on december
13 -7 on defendants
-15 12 on deportation
-6 -9 on each
-2 -6 on ecf
-17 10 on fear
11 6 on friday
15 -1 on her
9 -3 on his
9 -4 on hold
0 13 on it
3 -22 on its
-17 -4 on january
-21 24 on july
9 -24 on june
3 -21 on march
-11 -4 on may
-41 -62 on motion
-13 11 on november
-3 -17 on october
7 -5 on or
7 -3 on order
21 -6 on parole
15 -3 on petition
-29 -6 on petitioner
-9 8 on plaintiffs
6 -4 on preliminary
0 -14 on re
-16 8 on reconsideration
-7 -2 on remand
3 38 on removal
18 -3 on report
-1 6 on stipulation
4 -6 on supervision
-10 1 on that
-40 -2 on the
7 -4 on their
27 21 on this
49 13 on to
25 -7 on transfer
42 -14 on transfers
-12 -2 on travel
-9 7 on until
-22 -7 on whether
23 -2 once
7 -3 once and
36 -2 one
-13 -2 one #
7 1 one .
8 -4 one ;
7 -5 one by
-10 -3 one hour
21 -13 one is
-4 16 one of
7 9 one on
8 15 one week
1 -10 one who
-3 10 one with
12 0 one within
-24 10 only
-9 -4 only .
11 -3 only :
7 -1 only by
-9 -10 only entry
-10 18 only order
-8 5 only so
-4 6 only the
-4 15 only to
6 -5 only upon
23 5 open
-8 10 open court
20 1 open the
-10 8 opened
-7 -7 opening
-7 -7 opening brief
45 -2 operative
23 -24 opinion
-3 18 opinion #
-21 -14 opinion .
18 7 opinion :
-13 -1 opinion ;
27 -10 opinion affirming
-21 27 opinion and
14 -2 opinion coram
19 -7 opinion denying
-3 6 opinion filed
-8 2 opinion is
6 -15 opinion issued
7 6 opinion method
28 -7 opinion of
28 -15 opinion order
-1 -9 opinion per
-33 -18 opinion re
8 -7 opinion signed
0 20 opinion vacating
0 -10 opinions page
-5 8 opportunity
-5 8 opportunity to
3 -13 opposed
-1 -12 opposing
-29 -10 opposition
-4 -6 opposition #
-22 -2 opposition to
-3 -8 opt
-7 8 optional
-7 8 optional reply
21 35 or
0 9 or #
21 14 or after
-16 4 or altering
15 -9 or amend
-11 -1 or an
-11 22 or any
3 -13 or at
-9 -26 or before
5 6 or by
16 -17 or danger
2 9 or deport
-1 -10 or else
20 -1 or from
-7 1 or further
-12 9 or her
11 -5 or in
-8 1 or on
-16 -3 or opinion
-5 6 or otherwise
10 6 or removal
12 17 or the
-7 -1 or threaten
-15 38 or to
19 6 or transfer
12 8 or transferred
-1 -14 or voluntary
-15 6 or will
0 7 oral
-33 -26 oral argument
10 -3 oral hearing
20 11 oral motion
-20 10 oral order
8 -8 oral request
1 18 oral ruling
-5 14 orally
-14 22 order
-1 20 order #
-4 19 order .
0 17 order accepting
10 9 order adjourning
14 -7 order adopting
-5 10 order affirming
12 0 order after
6 9 order against
-10 8 order allowing
1 6 order amending
-18 19 order and
-9 -3 order appointing
4 -18 order approving
25 -9 order as
-5 25 order at
-7 -3 order barring
1 19 order be
17 -13 order became
5 -18 order by
2 -16 order certifying
-8 5 order clarifying
8 -3 order clerk
-12 4 order compelling
4 15 order concerning
12 -2 order dated
14 -5 order defendants
0 -15 order deferring
7 -1 order denying
-6 -8 order deputy
12 -15 order directing
-13 -12 order dismissing
-7 14 order doc
0 26 order enjoining
2 28 order entered
-11 0 order exonerating
-8 0 order expanding
12 3 order extending
-8 -3 order filed
8 -30 order finding
12 18 order following
8 7 order forbidding
-2 14 order forthcoming
30 21 order granting
2 -11 order has
-9 -2 order imposing
-3 12 order in
9 -10 order into
4 48 order is
-3 8 order issued
1 -10 order issues
-5 -8 order it
-9 -4 order marguerite
13 -1 order memorandum
11 16 order memorializing
-7 1 order modifying
12 -6 order no
7 -10 order non
17 42 order of
-30 -23 order on
-11 4 order overruling
22 -13 order pending
-8 -3 order permitting
-7 -10 order petitioner
-32 18 order re
-6 -4 order referring
-6 15 order regarding
29 -6 order releasing
6 4 order remains
-3 -7 order resolving
19 -8 order respondents
15 -11 order setting
24 -10 order shall
10 -7 order signed
4 17 order staying
-3 -20 order striking
-6 -13 order taking
16 -8 order that
19 -18 order the
-30 13 order to
-5 11 order under
25 -5 order until
-14 -14 order vacating
-10 -6 order was
6 22 order which
24 -1 order will
-8 -2 order with
-9 -13 order withdrawing
12 8 ordered
-10 -28 ordered .
-12 0 ordered :
12 -11 ordered adjudged
-7 16 ordered as
-18 14 ordered at
-22 -13 ordered by
9 -1 ordered denied
-7 7 ordered from
-2 23 ordered granted
4 -6 ordered granting
18 2 ordered petitioner
15 8 ordered re
15 -2 ordered released
1 -9 ordered removed
18 -8 ordered that
-11 10 ordered to
15 -8 ordering
20 20 orders
-8 11 orders .
22 -7 orders are
-4 16 orders otherwise
35 2 orders that
8 -6 orders the
0 -8 ordinary
-2 -7 ordinary course
3 15 oregon
-8 0 orellana paz
9 -7 oriana
29 9 originating
19 9 originating case
16 -8 ork
16 -8 ork lc
7 -2 orozco
7 -2 orozco tinoco
7 8 orr
-9 -1 ortega
7 -17 osc
16 -4 ostrander
-3 13 ostrom
22 0 osvaldo
22 0 osvaldo pineda
12 -10 otay
12 -10 otay mesa
-15 14 other
8 -9 other relief
9 -10 other respects
-17 7 other than
-5 -16 others
-6 -9 others .
-12 6 otherwise
-10 8 otherwise .
-7 -1 otherwise affirmed
8 -8 otherwise denied
2 9 otherwise or
8 3 otherwise ordered
7 -6 ottmar
7 -6 ottmar q
-4 -7 ought
-8 -9 our
38 26 out
5 -17 out .
-7 5 out his
-2 -6 out in
33 22 out of
-8 -1 out on
9 9 out the
2 7 outbound
78 -9 outside
14 -10 outside maryland
7 -1 outside massachusetts
32 12 outside the
9 1 outside this
22 0 over
10 -3 over .
4 -9 over objection
-4 -19 over the
10 11 over to
7 -1 overbroad
-8 -6 overruled
-8 -2 overruled and
-6 -5 overruling #
13 0 overruling objections
-3 10 overruling respondents
-1 -7 oversized
9 -5 owed
7 -1 owed .
6 -5 own
-14 4 own costs
9 -6 own making
-15 -5 own motion
17 -11 own petition
22 0 own recognizance
-3 12 own request
-4 14 own terms
-8 -1 oyama
-15 -2 oyelaran
-10 1 oyelowo brandt
-2 5 oyelowo ines
14 -2 p
9 -6 p .
9 6 p m
2 -34 page
-2 -11 page #
4 -11 page .
-7 -11 page limit
-44 -3 pages
-10 11 pages .
-8 13 pages :
-25 -3 paid
-11 16 panel
6 8 panel :
9 -4 panel by
8 -3 panel considers
3 -11 panel has
8 9 panel may
-11 -2 panel on
14 22 panel opinion
-16 -16 panel rehearing
-5 25 panel s
-7 -5 paper
-27 10 paperless
-11 -2 paperless minute
-16 11 paperless order
-35 2 papers
-7 -12 papers .
-15 6 papers and
4 7 papers in
-12 -2 papers to
20 10 paragraph
-2 12 paragraph #
-11 17 parent
-26 24 parents
20 -11 parole
12 -5 parole .
1 -7 paroled into
10 -9 parolees
4 5 part
-16 2 part #
18 -10 part .
9 3 part :
9 2 part ;
-17 -16 part and
-9 1 part defendants
-16 1 part dismissed
-2 -6 part ecf
-12 -5 part in
-1 -8 part judge
12 -17 part motion
-10 0 part petitioner
3 10 part plaintiffs
-8 4 part respondents
16 -2 part vacated
14 -11 parte application
-7 16 parte motion
0 15 partial
6 -2 partial summary
-1 -14 participants
-30 5 parties
11 -8 parties #
15 -11 parties .
22 2 parties agree
10 -4 parties agreement
-9 9 parties and
3 -8 parties are
-10 -5 parties joint
6 18 parties notified
-2 13 parties request
11 7 parties so
-20 10 parties stipulation
-25 -9 parties to
-10 -7 party
-1 9 party shall
12 -3 paso
5 7 paso division
-14 3 pass
-18 10 passed
9 -2 passed with
-30 -15 passport
-11 -1 passport to
-8 3 path
24 -6 patrol
-7 12 paul
-8 2 pauperis
3 12 pauperis .
23 14 pause
-14 16 pay
-14 5 pay #
6 -5 pay and
-11 11 pay for
-13 -11 pay the
-11 -6 payment
-7 -3 payment of
-13 -8 paz
6 -7 pdf
-2 -8 pdf document
-15 -8 pendens
33 45 pending
13 2 pending .
-3 14 pending ;
5 25 pending a
4 -7 pending decision
7 3 pending final
14 36 pending further
29 -2 pending habeas
-2 -12 pending motion
-7 0 pending motions
10 -1 pending receipt
-8 -1 pending respondents
-10 15 pending review
-6 5 pending the
23 7 pending trial
23 -17 pennsylvania
2 18 people
-35 23 per
-13 20 per curiam
17 0 peralta
7 -1 percival g
-16 -3 peregrine
-14 -3 peregrine a
27 1 period
18 -10 period of
1 -14 permanent injunction
9 -1 permanently
14 7 permission
7 0 permission to
-5 -22 permit
-8 -5 permit legal
-10 3 permit petitioner
0 -9 permit removal
-13 -6 permitted
-8 -3 permitting
-15 -12 person
-11 9 person .
-10 -3 person at
-10 -1 person hearing
0 -8 person proceedings
-1 -14 personal
0 -8 personal knowledge
-11 -8 personnel
-38 23 persons
7 -2 persons held
-2 14 persons identified
-9 7 persons in
-6 13 persons listed
13 11 persons on
-12 -2 persons who
-11 3 persons with
3 20 peru
22 -23 petition
26 10 petition #
-8 11 petition .
23 1 petition :
50 -5 petition ;
9 18 petition and
-29 0 petition denied
2 9 petition dismissed
6 11 petition dkt
25 8 petition doc
4 9 petition due
1 -8 petition ecf
-48 -28 petition for
11 -18 petition granted
0 24 petition has
-8 3 petition held
18 -12 petition in
45 -20 petition is
-9 -1 petition itself
-10 -1 petition may
23 -7 petition of
8 -2 petition remains
27 -6 petition should
-9 2 petition the
-12 -8 petition was
-10 -2 petition within
-12 0 petition without
56 13 petitioner
-14 0 petitioner .
3 -7 petitioner a
-12 15 petitioner aboard
-8 2 petitioner and
-2 13 petitioner appellant
-4 -11 petitioner appellee
-11 18 petitioner asks
27 -17 petitioner at
-6 -13 petitioner back
31 -4 petitioner be
-4 -12 petitioner before
10 -10 petitioner beyond
10 -3 petitioner by
-12 0 petitioner can
6 -3 petitioner does
10 14 petitioner for
23 17 petitioner from
11 -3 petitioner go
16 -4 petitioner goes
-7 -1 petitioner got
9 -1 petitioner had
-39 4 petitioner has
-35 -1 petitioner having
10 -25 petitioner in
33 19 petitioner is
-31 -22 petitioner may
-9 13 petitioner mr
-4 7 petitioner ms
8 8 petitioner must
-7 -1 petitioner need
17 21 petitioner not
-15 9 petitioner on
-2 10 petitioner or
22 5 petitioner out
14 -7 petitioner outside
0 9 petitioner received
-31 17 petitioner s
46 6 petitioner shall
-14 -1 petitioner should
11 7 petitioner stays
5 -8 petitioner the
55 18 petitioner to
11 5 petitioner under
-27 24 petitioner until
-10 -7 petitioner via
-21 -7 petitioner was
6 -2 petitioner where
32 3 petitioner will
18 -5 petitioner within
12 -5 petitioners
-12 2 petitioners #
5 -11 petitioners .
-1 18 petitioners and
-8 0 petitioners motion
-7 12 petra
-5 11 petrosyan
-3 11 philip
13 1 pike
10 -7 pine
11 -7 pine prairie
22 -1 pineda
22 0 pineda leal
21 12 place
-13 1 place .
16 2 place for
11 17 place in
27 0 place of
-11 -11 place on
14 -9 place petitioner
1 12 place until
-23 7 placed
-7 -3 placed on
-13 -2 placed upon
-7 0 plain
-39 24 plaintiff
7 -2 plaintiff attorney
-1 -12 plaintiff is
-19 -4 plaintiff may
-9 10 plaintiff s
-11 16 plaintiff shall
5 8 plaintiff to
-30 14 plaintiffs
-2 -6 plaintiffs may
-1 9 plaintiffs motion
-7 -4 plaintiffs on
8 7 plaintiffs shall
4 -18 plan
-8 3 plane
-5 -14 planned
-15 9 plans
-12 -1 plea
-13 0 plea of
0 6 pleading
-8 -1 pltf
-2 -6 plymouth
5 13 pm
-17 -9 pm .
13 4 pm and
-18 -6 pm before
0 -7 pm by
0 10 pm on
-10 5 pm to
1 -7 pnw
1 -7 pnw rjs
9 -3 pod
6 -2 pod d
7 -3 police
-8 1 policies
-2 -7 pollitt
-2 -7 pollitt :
18 -22 pomfret
3 -18 population
0 30 port
-7 15 port of
15 -4 portion
15 -4 portion of
-15 11 portland
-4 11 portland courtroom
-3 7 ports
-3 7 ports of
14 0 poses
14 0 poses a
-8 7 position
-14 5 possible
-7 -15 post
-19 -2 post a
7 -5 post bond
-2 -10 posted
7 -7 posting
-5 7 postponed
-21 33 power
-35 29 power to
7 0 practice
11 -7 prairie
11 -9 prayed
5 -11 preceded
4 -8 precedential
24 -1 preclude
11 -31 prejudice
-8 29 prejudice #
-18 -19 prejudice .
2 -8 prejudice and
10 -14 prejudice as
-23 8 prejudice for
11 -4 prejudice petitioner
24 -17 prejudice to
-6 10 prejudice under
13 -1 preliminarily approved
-5 21 preliminary
-30 -10 preliminary approval
40 28 preliminary injunction
-1 11 preliminary relief
-4 -13 premature
-19 -12 premature .
-16 -7 prepared
-8 -7 prepared to
-18 -9 presence
-16 -7 presence of
-13 -5 present
-1 -11 present any
18 -7 present himself
19 0 present in
3 -14 presented
7 -6 presented to
-8 11 presently
7 -21 preserve
14 9 preserving
17 8 preserving jurisdiction
-24 -5 press
3 7 pressed to
4 -9 presumption
-11 -15 pretrial
2 8 pretrial conference
-9 -1 pretrial order
-1 -9 pretrial services
-5 7 prevent
12 -17 previously
13 -1 previously as
12 13 prior
7 -11 prior order
-8 3 prison
-8 -3 private
-11 0 private room
-18 -6 privilege
-9 -27 pro
-10 -9 pro hac
1 -20 probable
1 -20 probable cause
1 -8 probation
4 -5 probation office
6 -3 procedural
-35 -10 proceed
-3 -9 proceed .
0 -14 proceed as
-15 -2 proceed by
0 -7 proceed under
-10 26 proceed with
23 -7 proceeding
-15 -34 proceedings
-4 13 proceedings .
-9 -5 proceedings are
-17 15 proceedings before
26 -19 proceedings by
-7 -1 proceedings consistent
36 9 proceedings held
-9 -6 proceedings in
10 -18 proceedings is
-8 -1 proceedings on
-25 -1 proceedings pending
22 -8 process
16 -5 processing
19 -3 processing center
-2 29 proclamation
12 4 proclamation .
-8 9 proclamation is
-2 7 proclamation without
-28 -21 produce
-23 -2 produce the
-2 -11 produce to
-21 10 produced
-8 -4 produced .
-11 -2 produced in
-21 -19 production
-13 -11 production of
-16 -2 program
22 21 prohibited
12 16 prohibited from
3 -9 prohibiting
5 22 prohibition
5 22 prohibition on
-4 14 prolong
-4 15 prolong the
6 12 prolonged
12 3 proof
-6 16 proof that
7 -11 proper
-9 -3 proper duration
-16 -6 properly
0 8 property
1 12 property and
-22 10 proposed
-10 7 proposed class
-2 8 proposed intervenor
-6 6 proposed order
-9 -2 proposing
-10 1 prosecution
10 13 protected
-20 30 protection
-9 10 protection of
-1 7 protections
-2 8 protections of
-15 -15 protective
-16 -14 protective order
-12 22 protects
5 -11 provide
3 9 providing
31 -20 provision
5 15 provisional
19 0 provisional class
10 18 provisionally
-4 6 provisionally certified
38 -6 provisions
18 -2 provisions of
9 -6 pruitt
-50 -25 public
-8 -13 public .
-11 -4 public docket
5 -17 publication
5 -17 publication .
-1 -9 publish
18 19 published
12 -1 published .
1 12 published authored
22 1 published opinion
-23 12 published order
7 -2 puerto
7 -2 puerto rico
-6 -3 purged
-5 8 purposes
2 -9 pursuant
2 -9 pursuant to
2 43 put
7 10 put aboard
11 -2 put back
-7 14 put him
-1 -13 put in
13 -16 put off
17 23 put on
-21 13 put out
-12 18 put petitioner
-12 -1 putative
-12 -1 putative class
-4 18 putting
10 -8 pwh
10 -3 pwh adr
8 -3 q .
34 -10 quarantine
-2 -7 quentin
-3 -7 quentin r
-36 -2 question
-7 -2 question a
3 -9 question of
-8 -14 questioning
-13 5 questions
-16 36 quiet
4 8 quill
-8 3 quillfeather
-11 2 quispe
16 3 quist
15 15 quo
3 14 quo .
-6 14 qvl
-6 14 qvl obt
26 -18 r
13 -11 r .
11 -4 r r
-12 16 raise
-10 7 raised
6 11 rather
6 11 rather than
-9 13 raymond
-21 10 rds
23 -58 re
-46 -18 re #
-34 -10 re :
36 -7 re arrest
13 -7 re arresting
42 -15 re detain
10 -5 re detaining
25 -18 re detention
-10 0 re noting
11 -9 re preliminary
11 32 reach
-3 7 reach of
-7 14 reached
-17 10 reaches
-27 -6 read
7 7 read #
-1 -9 read as
-1 7 read the
7 -4 reading
7 -4 reading of
-3 -9 ready
-1 -9 ready to
6 2 real
21 -19 reason
12 -2 reason for
1 -8 reason of
15 -6 reason to
-6 -16 reasonable
6 -2 reasonable .
28 -17 reasonably
21 -17 reasonably foreseeable
35 -6 reasons
8 -8 reasons :
-12 -7 reasons given
-19 15 reasons in
-7 -5 reassigned
-7 -3 reassigned to
-14 -5 reassignment
-20 -5 receipt
-9 -9 receipt of
7 0 receive
-29 -1 received
-8 0 received .
-4 10 received the
-12 5 receives
27 -5 recognizance
8 -2 recommendation
13 -4 recommendation #
4 -6 recommendation .
0 7 recommendation ;
10 14 recommendation doc
14 -6 recommendations
7 -8 recommendations .
1 16 recommendations ;
-9 -5 recommendations and
6 -2 recommendations in
-9 34 reconsider
-11 28 reconsider #
-5 -9 reconsider .
-4 8 reconsideration
-12 5 reconsideration #
11 -5 reconsideration .
7 -6 reconsideration and
-1 7 reconsideration of
-15 10 reconsideration the
11 -12 record
-10 18 record .
-11 -7 record and
-7 -11 record is
24 -2 record on
-10 -1 record that
0 16 record the
-21 -11 records
-6 -1 records .
-4 -11 records of
-6 10 records on
-4 -9 recusal
-8 -4 redacted
17 7 redetermination
11 -2 redetermination .
-10 -6 reference
-25 18 referred
-20 18 referred to
-12 -15 referring
-14 -5 referring motion
14 -9 referring the
-5 35 refiled
10 -2 refiling
-19 0 refrain
-19 0 refrain from
-3 7 refugee
-16 -3 refusal
-11 -2 refusal to
36 -11 refused
-5 7 refused ;
-14 -3 refusing
-22 -3 regarding
-7 -2 regarding the
-1 -10 registered
-14 -2 registry
-7 0 registry to
15 -5 regular
0 -8 regulation
-40 -28 rehearing
-6 -1 rehearing #
-14 -16 rehearing en
-3 -11 rehearing is
-8 0 reimburse
0 7 reinstated
14 -2 rejecting
-3 -23 related
20 -9 related doc
7 -4 relaxed
108 -72 release
23 -1 release as
10 -10 release directed
-25 -3 release from
14 -16 release him
19 5 release is
24 -13 release of
14 14 release on
32 -15 release order
20 -10 release pending
6 -8 release petitioner
-22 -3 release that
-14 -3 release the
-8 0 release to
58 -53 released
5 -5 released .
-8 5 released by
16 -5 released forthwith
6 -10 released on
-2 -7 released or
-15 0 released to
18 -6 released today
3 15 released within
24 -12 releases
44 -12 releasing
23 -5 releasing petitioner
20 19 relief
13 -5 relief #
22 3 relief .
0 11 relief ;
17 -19 relief in
-10 2 relief is
7 0 relief may
7 -1 relief not
1 34 relief of
-17 -5 relief requested
-10 -3 relief sought
-8 -1 relief to
19 -10 relieved
26 -7 relieved of
30 -17 relocate
19 -3 relocate petitioner
23 0 relocating
11 3 relocating him
15 0 relocation
22 17 remain
5 -10 remain at
15 19 remain in
20 5 remain operative
-9 -7 remainder
2 -6 remainder of
24 -7 remains
28 -12 remains .
4 7 remains at
-1 18 remains in
-13 -1 remains of
-11 -8 remains pending
-7 0 remains to
6 4 remains under
9 -10 remains where
-31 -1 remand
-6 -6 remand .
8 -1 remand from
-8 8 remand to
22 -2 remanded
14 -7 remanded ;
-19 4 remanded for
-10 22 remanded judge
30 -13 remanded to
1 18 remanding
-13 15 remedial
-13 15 remedial order
-7 -2 remedies
-9 -5 reminded
-9 -4 reminded that
-12 1 remote
-9 1 remote proceedings
-89 195 removal
-18 4 removal #
-33 -13 removal .
-12 8 removal :
15 17 removal ;
33 41 removal and
-2 -13 removal be
6 -5 removal being
-3 31 removal de
-2 -13 removal ecf
4 36 removal entered
-5 20 removal filed
2 -19 removal flight
-2 -9 removal for
9 -7 removal from
-1 -7 removal having
11 6 removal imposed
-1 -29 removal in
-48 49 removal is
10 10 removal no
-63 56 removal of
17 11 removal on
10 -15 removal or
-6 11 removal order
-12 3 removal orders
-4 14 removal pending
29 -13 removal period
-11 17 removal remains
-6 27 removal shall
9 1 removal should
0 7 removal terminates
13 3 removal the
-7 14 removal to
7 4 removal under
1 8 removal until
-1 -28 removal was
9 3 removal will
-27 78 removals
-8 19 removals .
-4 19 removals under
-56 94 remove
-8 1 remove any
-12 21 remove him
12 15 remove or
-18 53 remove petitioner
-15 -6 remove the
-41 86 removed
-10 7 removed .
-10 10 removed before
37 10 removed from
-5 8 removed petitioner
-15 -4 removed to
-6 13 removed while
-29 73 removing
-10 12 removing any
-9 3 removing him
3 15 removing petitioner
-3 8 removing plaintiffs
-7 1 removing the
14 0 renaldo
14 0 renaldo crossley
-1 13 rendered
-11 9 renew
10 -2 renewal
26 33 renewed
10 4 renewed .
-7 11 renewed emergency
-21 25 renewed for
9 19 renewed motion
6 0 renfield
6 0 renfield #
-3 40 reopen
-8 10 reopen .
11 5 reopen and
-9 2 reopen have
-6 9 reopened
-12 27 reopening
-7 14 repatriated
-9 20 repatriation
-9 19 repatriation of
-7 2 replaced
-3 7 replaced by
4 -21 reply
11 10 reply #
4 9 reply by
-2 -16 reply due
-6 -9 reply within
4 3 report and
8 2 report by
-9 -2 report every
-8 -3 report is
14 -5 report of
-10 -1 report shall
-16 -4 report that
19 -5 report to
0 9 report within
-9 14 reported
12 -16 reporter
15 -12 reporter :
22 -10 reporting
-10 -20 reports
7 -1 reports that
-19 -6 representative
-2 -11 represented
-10 -3 represented .
-14 -2 republic of
-49 16 request
-9 8 request #
29 -6 request .
-6 -8 request :
17 3 request for
9 10 request is
-12 43 request that
-14 12 request the
-21 -70 request to
-23 11 requested
-5 15 requested .
-8 -4 requested a
-6 0 requested in
-1 6 requested to
-13 6 requests
0 8 require
-15 23 required .
1 -7 required by
10 -2 requirement of
28 -7 requires
9 1 requires .
-9 4 requires the
39 -17 requiring
12 0 requiring a
9 -5 requiring bond
0 8 rescinded .
-17 7 reserved
-28 7 reserved .
10 0 reserved for
-2 -15 reserves
-5 9 reset
-7 -4 reset for
-4 23 reset from
6 -9 reset to
-6 -1 resetting
11 6 resolved .
-3 -7 resolving
-3 -7 resolving #
6 -11 respect
-1 -8 respect to
-2 11 respectfully
-2 9 respectfully directed
9 -11 respects
-6 -9 respects the
-11 -14 respond
-29 -27 respond to
-8 -1 respond within
-1 -9 respondent #
-3 -6 respondent .
-8 8 respondent is
23 5 respondent s
14 -6 respondent shall
-9 19 respondent to
35 8 respondents
4 -6 respondents #
10 10 respondents .
9 5 respondents and
7 5 respondents answer
50 4 respondents are
-14 1 respondents be
13 -5 respondents from
8 -2 respondents give
-8 -24 respondents have
-14 -7 respondents in
20 2 respondents may
29 -30 respondents motion
7 7 respondents must
16 -16 respondents need
-9 -4 respondents on
14 7 respondents oral
-13 15 respondents request
15 -1 respondents say
-40 20 respondents shall
11 8 respondents their
2 6 respondents to
-9 0 respondents unopposed
-5 7 respondents will
-17 -19 response
-6 17 response .
-11 11 response by
21 1 response due
-16 -10 response is
-26 -24 response to
0 9 responsibility
0 6 responsive pleading
-8 4 rest
8 2 rest .
-17 -2 restitution
-2 -15 restore
7 -9 restore petitioner
-6 4 restrain
-22 16 restrained
-6 8 restrained from
-5 8 restrained through
4 22 restraining
11 31 restraining order
0 -9 restraining orders
22 63 restraint
2 19 restraint against
8 6 restraint at
2 -8 restraint imposed
23 7 restraint in
0 25 restraint is
2 -7 restraint on
13 30 restraints
13 20 restrepo
12 -16 restriction
13 -2 restriction on
2 -8 restrictions
6 1 rests
9 1 rests on
-2 7 resubmit
13 -6 result
5 -12 resumes
-23 54 return
-7 1 return .
-1 6 return and
3 14 return by
28 -17 return date
4 -14 return him
-20 0 return is
-22 5 return of
15 13 return petitioner
-8 21 return to
-17 -23 returned
-3 -18 returned to
-7 15 reunification
3 -6 reverse
61 -25 reversed
22 -13 reversed .
22 -1 reversed and
-13 9 reversed in
-28 25 review
-8 16 review .
-7 4 review ;
-2 13 review by
-7 -16 review denied
-8 -7 review granted
-32 32 review is
15 -12 review of
7 -4 review the
-8 -7 reviewed
28 -4 revisit
12 -11 revocation
11 -2 revoke
18 -8 revoked
26 -3 revoked and
0 -8 reyes
8 -6 rfj
-15 19 rh
15 -10 rhode
15 -10 rhode island
7 -2 rico
-13 6 right to
8 0 rightly
-17 -5 rights
-11 -1 rights ;
-1 -8 ring
42 -10 risk
8 -5 risk .
9 0 risk of
9 -11 risk or
9 10 river
-15 30 rjl
1 -7 rjs
1 -7 rjs mhp
-10 1 rkc
7 -9 rkl
-9 5 rm
28 -1 roa
5 11 road
0 11 robert
-4 -10 rolling
-29 -19 room
-4 -11 room .
-24 -12 rooms
-7 19 rosalba
-4 11 rosamund
-2 11 rosamund e
-8 -1 roscoe
-8 -1 roscoe abernathy
-5 9 ross
-7 -1 roster
-8 7 rqs
-8 7 rqs meo
8 -5 rsp
-1 6 rsv
-8 3 rtm
-8 3 rtm .
26 -8 ruben
18 -9 ruelas
-7 7 ruiz
13 0 ruiz .
-41 -14 rule
-5 -9 rule #
-6 -3 rule on
-23 15 ruled
16 -7 rules
19 -7 rules .
21 -8 rules on
1 -11 ruling
12 18 ruling .
-1 17 ruling :
-4 -9 ruling by
1 -13 ruling from
-4 -20 ruling is
-1 -13 ruling letter
32 13 ruling of
-15 -6 ruling on
-7 -1 rulings
7 16 run
-7 10 run .
30 -6 run ;
-6 -12 run from
-4 16 run out
8 -2 run until
-11 44 runs
-10 1 rvh
-13 -1 s
57 -1 s #
20 -15 s .
15 -3 s appeal
2 -15 s application
14 -8 s april
10 -8 s arrest
24 -4 s bond
-4 -10 s brief
-3 -8 s conference
-15 -2 s cost
-2 -14 s counsel
-4 -8 s decision
-2 21 s departure
-15 28 s deportation
3 -16 s detention
10 -4 s earlier
-1 13 s emergency
0 15 s ex
9 -4 s fees
11 1 s habeas
0 13 s hearing
14 0 s hr
9 -8 s informal
-21 20 s injunction
-10 -3 s judgment
-18 14 s june
24 -4 s lawyer
-26 -15 s letter
-8 -1 s medical
10 2 s minutes
5 -13 s motion
-1 -6 s notice
-10 1 s objections
0 -10 s opinions
4 10 s oral
-20 -38 s order
-12 5 s own
-7 -1 s passport
13 -10 s petition
-6 -7 s prior
13 -2 s re
8 -3 s reading
39 -21 s release
-26 20 s removal
-10 -3 s reply
-11 13 s request
-10 -3 s response
-16 44 s return
-7 8 s staff
-8 11 s stay
-8 -2 s surname
-4 15 s temporary
9 -8 s time
17 -11 s transfer
-11 14 s travel
20 14 s unopposed
9 3 sah
-13 6 sah .
-6 28 said
8 11 said at
7 6 said no
-8 5 salvador
-2 -7 salwa
20 20 same
10 -6 same conditions
2 -11 same day
1 24 san
10 10 san francisco
-19 -6 sanction
-6 -2 sanction of
-11 -22 sanctions
0 -7 sanctions .
-1 -7 sanctions in
9 -9 sandoval
9 -9 sandoval thorne
14 -7 santos
0 14 sargon
-13 -5 satisfied
-8 1 satisfied that
14 -4 save
10 -15 save for
-6 -1 save that
-9 -13 say
-9 0 say by
0 13 say so
-4 -19 say whether
-5 -14 says
-4 17 says and
-7 -3 says otherwise
-9 11 says so
2 -11 says that
10 -6 sb
16 0 sbh
-14 -9 schedule
18 0 schedule #
-4 6 schedule .
-9 -1 schedule a
-5 8 schedule for
-6 -2 schedule remains
3 -12 scheduled
-3 9 scheduled for
-27 0 scheduling
-24 10 scheduling order
8 -3 screening
12 5 se litigant
-34 -33 seal
15 9 seal #
-8 -16 seal .
-6 -6 seal the
-8 -2 seal until
-27 -25 sealed
-11 0 sealed exhibits
-8 -7 sealed motion
-5 -3 sealed order
-15 -9 sealing
-13 16 seat
34 -6 second
16 -2 second bond
-4 -8 second circuit
7 0 second hearing
2 15 second motion
-7 -5 secrecy
-3 25 secretary
12 -11 section
20 -11 section #
4 8 see
-22 -3 see #
9 2 see attached
-18 1 see document
23 -23 see order
-10 19 see to
3 8 seek
16 -8 seek relief
-16 -3 seeks
-8 0 sees no
-7 0 selection
-8 0 selvin
-8 0 selvin orellana
-3 -11 send
17 16 sending
9 -9 senior district
-13 7 senior judge
8 -17 sensitive
8 -16 sensitive motion
-6 32 sent
0 -12 sent :
8 12 sent off
25 9 sent on
4 6 sent out
-12 -10 sent to
-14 1 sentence
13 -6 senterfitt
12 -4 senterfitt appellate
-8 -20 separate
-7 -1 separate docket
-7 -4 separately
-7 -3 separately .
-4 10 september
-7 5 september #
3 11 serious
3 -7 serve #
-10 5 serve the
5 13 serve this
5 11 served
6 5 served by
-15 -1 served on
-3 14 served via
-11 5 service
5 14 service .
-7 1 service ;
-4 6 service and
6 -5 service of
-3 -9 services
18 1 set
-9 -5 set .
-15 22 set aside
17 2 set at
4 -8 set by
-17 22 set for
7 -3 set forth
13 -8 set on
-14 -5 set out
10 -3 set the
-5 10 sets
-4 -9 sets a
20 -26 setting
-9 9 setting a
-7 -2 setting aside
42 -1 setting conditions
-11 -1 setting hearing
-38 -36 settlement
12 -2 settlement ;
-3 -11 settlement agreement
-9 -2 settlement approved
1 -6 settlement is
41 -12 seven
7 15 seven #
19 -11 seven day
23 -14 seven days
22 -5 seventh
22 -5 seventh circuit
-11 -3 sgrim
7 -41 shall
-8 16 shall also
-10 17 shall appear
24 6 shall be
-4 12 shall bear
0 -6 shall bring
-19 3 shall by
-7 12 shall certify
-4 19 shall close
-8 -2 shall come
15 -4 shall conduct
21 15 shall continue
21 -8 shall discharge
-4 14 shall dissolve
-3 -8 shall explain
-3 10 shall facilitate
-34 5 shall file
5 -13 shall give
8 -13 shall have
7 -5 shall immediately
-6 14 shall inform
-7 14 shall issue
12 -7 shall keep
10 0 shall last
19 -6 shall leave
-6 -5 shall let
11 4 shall maintain
-4 -6 shall make
-2 11 shall mark
42 29 shall not
-1 -9 shall notify
5 17 shall pay
-9 -2 shall post
8 -3 shall present
0 -22 shall proceed
-9 -1 shall produce
7 -4 shall provide
-7 7 shall question
-4 -7 shall refrain
17 -10 shall release
-8 3 shall remain
19 3 shall report
0 -22 shall respond
5 -12 shall restore
8 -4 shall return
-3 7 shall see
0 8 shall serve
-17 5 shall show
-28 -10 shall state
11 -12 shall stay
10 -6 shall surrender
-3 18 shall take
-7 -5 shall tell
9 0 shall terminate
9 -3 shall walk
-8 -2 shall within
40 5 she
32 -18 she is
-11 3 she may
27 2 she shall
23 -6 she was
-23 30 shelter
13 -2 sherburne
13 -2 sherburne county
-8 -5 sheridan
18 6 shield
2 10 shipped
-5 -8 shop
17 -12 short
-7 0 shorten
-13 -22 should
-17 0 should a
-5 -8 should be
-25 -11 should not
7 -1 should the
-8 -15 show
-7 -9 show cause
4 6 showing
-1 -12 showing that
-4 -16 shown
11 -5 shown a
-11 6 shown neither
12 -5 shown that
-3 11 shown the
8 -7 shows
-2 7 side .
-7 -2 side to
-9 -3 sides
4 7 sign a
4 -9 signature
-20 -5 signatures
-6 -3 signatures on
0 13 signed
-22 -3 signed by
-1 14 signed on
4 -8 significant
4 -8 significant likelihood
-11 -9 silence
8 7 similarly
-3 -32 since
-2 -7 since his
9 1 since the
1 -8 single
18 -9 sister
10 -6 sister s
-15 0 sit
-10 4 site
-17 8 sitting
42 -23 six
18 6 six class
6 -10 six months
12 21 sixty
4 11 sixty #
-8 33 slc
-1 9 sld
9 -4 sleeps
10 -3 slm
10 -3 slm pwh
-10 4 sn
9 18 so
-8 21 so .
-17 6 so as
14 3 so long
16 -12 so much
-1 24 so ordered
8 8 so that
-12 37 soil
-10 8 soil by
-5 13 sokolov
-10 7 sole
4 -8 solely
-11 -3 solicit
0 -14 some
-4 7 son
-1 15 soon
-8 17 soon as
-14 5 sooner
-5 -9 sooner .
-17 -1 sought
-11 11 sought .
-1 -16 sought is
7 -4 south
7 5 south .
-11 1 southern district
6 4 sow
-3 -8 spanish
-12 6 speak
-8 -1 speak to
-3 -6 speaking
-17 0 special
-11 -1 speedy
-11 -1 speedy trial
-8 -2 spelling
-8 -2 spelling of
-7 7 spent
-10 4 spoken
-7 -12 sponte
-6 0 sponte .
-9 -1 staff are
-8 -3 staff filed
16 0 staff sbh
18 5 staging
5 6 staging facility
8 0 stallworth
14 3 stand .
5 10 standard
3 40 standing
16 45 standing order
16 0 standish
16 0 standish wolfe
-20 7 stands
-14 -1 stands .
-13 -9 stands as
13 -3 start
-1 -9 state
-23 -15 state by
8 -13 state of
-13 0 state whether
8 -2 stated from
12 -5 stated in
-3 16 stated on
-11 -7 statement
-7 2 statement of
-11 -5 statements
-19 52 states
-7 -2 states .
12 11 states and
-5 13 states by
-13 -14 states district
-14 9 states for
-11 -5 states marshal
17 0 states nor
-1 -9 states of
19 16 states or
-4 19 states pending
14 -6 states shall
-17 12 states unless
-15 14 states until
7 -1 stathakis
10 4 stathakis :
5 -7 stating
-4 -11 stating where
-1 -11 statistics
-32 -1 status
-6 -10 status conference
9 10 status hearing
-11 0 status of
15 15 status quo
0 14 status set
-10 4 status until
16 -9 statute
14 90 stay
-9 37 stay #
-22 46 stay .
8 3 stay ;
-9 14 stay as
19 -23 stay at
-6 7 stay be
-4 -8 stay case
-6 21 stay deportation
-7 -3 stay discovery
7 -8 stay entered
22 -1 stay filed
11 6 stay from
1 15 stay in
8 -14 stay is
-14 6 stay it
11 -4 stay judgment
-11 -16 stay motion
-16 9 stay of
-10 14 stay on
-7 -3 stay order
14 -7 stay pending
14 -9 stay presented
-29 -21 stay proceedings
17 -4 stay release
-7 18 stay shall
22 -4 stay that
-23 9 stay the
24 -17 stayed
3 8 stayed .
18 -17 stayed as
-5 19 stayed for
-6 6 stayed pending
10 -7 stayed through
9 -1 stayed to
16 -39 stayed until
12 -1 staying #
-8 -1 staying all
-2 6 staying petitioner
-7 -6 staying removal
10 6 staying the
23 2 stays
11 10 stays in
-15 16 stays vacated
-7 21 step
-7 10 step to
-21 57 steps
-1 7 steps including
-10 17 steps taken
-1 11 steps to
-6 9 steps within
12 -12 stewart
10 -3 stewart .
-6 -7 stickney
5 14 still
-29 -17 stipulated
-12 -1 stipulated motion
1 9 stipulated order
-2 -25 stipulated removal
-32 23 stipulation
-5 22 stipulation #
-20 26 stipulation .
16 -5 stipulation :
3 -7 stipulation and
-13 -10 stipulation doc
4 20 stipulation is
15 -9 stipulation of
-1 8 stipulation the
-13 -22 stipulation to
-6 0 stone
-6 14 stop
-11 -1 stopped
17 8 strafford
14 -11 strand
-8 -1 strauss
-8 -1 strauss and
-1 -11 streamlined
-18 -1 stricken
-14 -14 stricken .
12 5 stricken and
-2 10 stricken as
7 -2 stricken from
-21 4 strike
-1 -24 striking
-1 -20 striking #
-5 13 strong
2 10 stroud
-2 11 stroud #
-16 -9 struck
-11 -1 student
-7 -12 sua
-7 -12 sua sponte
-2 -11 sub
-10 -23 subclass
-12 -1 subclass ;
-2 -7 subclass is
1 7 subject
-14 6 subject matter
26 6 subject to
4 -17 submission
-4 -12 submission of
-12 -23 submitted
-9 2 submitted .
8 2 submitted on
-3 -14 submitted to
-3 -9 substantially
10 -8 substantially the
-10 -3 substitute
-8 -1 substituted
5 20 success
11 -5 success and
-11 6 success nor
21 -5 success on
20 3 such
8 6 such a
-6 6 such writ
3 23 suffice
3 17 suffice .
-11 0 suffices
-8 -16 suit
-15 0 suitable
-15 0 suitable for
2 -6 summary
-24 -5 summary order
-9 -4 superintendent
-10 -2 superseding
-9 0 superseding indictment
49 -31 supervision
5 1 supervision .
2 -7 supervision and
7 0 supervision by
-11 -5 supervision on
7 -3 supervision under
19 -12 supervision within
-17 -15 supplement
-13 -4 supplement the
-17 -13 supplemental
-1 13 supplemental brief
-4 8 supplemental briefing
-8 -11 support
-7 -10 support of
9 -2 supports
-3 -7 suppress
25 -4 surgery
8 -4 surgery and
-8 -2 surname
17 4 surrender
11 10 surrender at
11 -5 surrender to
30 -17 suspended
9 2 suspended .
25 -10 suspended pending
-9 11 suspension
-15 0 sworn
8 -3 sworn .
-10 0 sworn and
-8 3 sy
6 -11 t
10 5 t .
-19 6 table
34 -14 tacoma
-12 0 tacoma facility
11 -8 take
-4 30 take all
-6 15 take every
9 3 take her
22 -12 take him
-10 -2 take in
-4 9 take no
-7 -2 take part
30 -6 take petitioner
-8 -17 take place
-11 5 take the
7 -2 take up
17 7 taken
14 -1 taken .
3 -13 taken and
-20 5 taken at
10 -11 taken back
-11 -4 taken from
-13 5 taken off
22 22 taken out
30 -2 taken to
-2 8 taken under
-10 1 takes
11 4 takes effect
-5 19 takes in
-18 -4 takes the
26 -4 taking
9 23 taking him
15 3 taking petitioner
-8 -12 taking under
-3 7 tamar
13 -14 taxed
27 -7 taxed against
-1 -7 teixeira
0 -19 teleconference
-52 -20 telephone
-4 -7 telephone .
-1 8 telephone access
-13 -5 telephone and
18 -10 telephone conference
-6 1 telephone is
-8 20 telephone on
-22 4 telephonic
-18 8 telephonic hearing
-6 -10 telephonic status
-23 -12 tell
-7 -8 tell the
50 18 temporarily
2 11 temporarily enjoined
9 8 temporarily stayed
11 3 temporarily staying
-5 44 temporary
-8 19 temporary administrative
20 -12 temporary restraining
-11 5 temporary restraint
8 -2 temporary restraints
-29 18 temporary stay
-15 21 ten
-8 15 ten #
7 -20 ten days
-8 -1 tendered
8 -1 tentative
-15 -3 tenth
-10 2 tenth circuit
-7 -1 term
23 11 terminate
-4 15 terminate ecf
-7 4 terminated
-5 10 terminated .
-7 -6 terminated as
7 -4 terminated on
15 17 terminates
7 1 terminating the
-7 0 termination
-7 0 termination of
31 -2 terms
-8 -5 terms .
6 3 terms of
-2 -6 tesfaye
19 -1 tested
14 -5 testimony
-1 -20 testing
36 7 texas
23 -4 texas .
-18 -10 text
19 -21 text entry
-7 -2 text minute
-12 8 text only
17 -13 text order
-5 17 tfo
0 -13 thaddea
6 -10 thaddea k
-6 0 thaddeus
-9 -11 than
-8 -1 than #
5 -7 than noon
-4 7 than october
-2 -12 than ten
-8 -2 than the
6 -2 thanked
-8 -1 thanks
3 -10 that
20 29 that #
1 -6 that .
8 5 that :
-20 -4 that a
8 10 that all
-7 -1 that any
-12 -10 that appellants
16 -18 that appellee
-8 -1 that bond
-2 23 that by
7 9 that class
0 8 that counsel
2 -15 that date
30 3 that day
-15 -2 that defendant
-3 -22 that defendants
11 4 that ecf
14 3 that extent
-3 15 that for
-7 -4 that has
-19 13 that he
8 -7 that her
-4 -15 that his
-8 17 that ice
1 14 that is
-43 -12 that it
-13 -2 that judgment
5 -41 that no
9 -4 that none
-7 1 that nothing
1 -10 that of
-9 -2 that officers
-7 10 that order
12 18 that petitioner
-1 7 that petitioners
3 -12 that plaintiff
-6 0 that release
-16 6 that removal
-6 3 that respondent
12 12 that respondents
-23 23 that she
-13 12 that the
-6 13 that they
17 -11 that those
8 13 that time
-10 1 that upon
-12 7 that was
-15 -31 the
0 9 the #
-8 2 the .
8 4 the a
-12 15 the accompanying
-2 11 the act
-2 13 the acting
-9 9 the action
6 -11 the active
10 -5 the adelanto
1 -23 the agency
-16 4 the agreement
-5 9 the air
5 -6 the all
14 -2 the alternative
6 4 the amended
-13 -10 the amount
-10 -2 the ankle
-1 12 the answering
-9 -15 the appeal
17 -1 the appellant
7 3 the applicants
9 12 the application
13 -3 the applications
-13 10 the april
7 -5 the arrest
0 7 the attached
6 -2 the attorney
21 -13 the bail
-7 10 the balance
8 7 the baltimore
-6 17 the bar
5 11 the bench
-9 -3 the bia
-20 24 the board
-22 -21 the bond
-8 -3 the bracelet
-8 4 the brief
-26 -9 the briefing
8 2 the briefs
9 -5 the building
28 -19 the burden
-8 -11 the calendar
-10 -11 the caption
11 14 the caroline
-5 9 the case
-18 -1 the certification
0 -11 the certified
-13 0 the child
-2 15 the children
-13 10 the circuit
-3 -7 the claims
-23 -43 the class
-27 3 the clerk
22 -4 the clock
-3 18 the close
21 -2 the commonwealth
21 -5 the community
-14 -2 the complaint
-30 -10 the condition
-21 -8 the conference
-7 11 the consent
12 -1 the constitution
-13 -2 the contempt
-2 7 the continental
-15 60 the country
-12 -3 the county
-7 25 the court
-12 -1 the curfew
12 10 the custody
-9 39 the date
-6 10 the day
-23 1 the december
12 -13 the declaration
-9 -4 the defendant
9 -10 the definition
-5 11 the delay
-9 5 the denial
-11 25 the department
-11 -3 the deposition
5 -6 the deputy
-4 -9 the detained
-7 -11 the detainee
-18 -2 the detention
-6 10 the detroit
2 15 the direction
15 -9 the directive
-5 15 the dismissal
-18 2 the disposition
32 16 the district
11 -2 the docketing
20 -11 the door
2 25 the duration
-12 17 the duty
15 -4 the eastern
11 -14 the effect
8 -1 the eighth
11 7 the el
-8 17 the eleven
9 -3 the eloy
-3 15 the emergency
2 17 the end
-7 -4 the equal
11 -1 the essex
7 -2 the evidence
12 -5 the ex
-7 7 the execution
-5 -11 the executive
-10 -1 the explanation
3 -19 the facility
1 9 the february
-8 -3 the federal
-7 -1 the fee
-9 16 the field
12 -3 the fifth
-4 -9 the file
-19 22 the filing
-2 6 the final
2 9 the first
-25 39 the flight
-8 -6 the folkston
9 -7 the foregoing
-11 -2 the form
33 0 the four
4 15 the fourteen
6 -20 the fourth
-9 4 the full
17 12 the government
-4 15 the ground
-17 -7 the habeas
5 -37 the hearing
11 -5 the hearings
2 -7 the hold
-12 1 the hour
-7 -1 the i
7 -4 the ice
9 -16 the immigration
17 8 the injunction
12 15 the interim
9 -4 the interior
10 -9 the jail
30 -19 the judgment
-2 7 the july
-6 15 the june
15 -14 the jurisdiction
-7 0 the jury
12 -4 the krome
-3 -6 the lapse
-7 -1 the late
0 7 the law
20 -7 the length
-11 -4 the letter
16 2 the life
13 -2 the line
2 23 the list
-10 10 the los
-24 -6 the magistrate
4 6 the man
-11 -6 the mandamus
-11 -12 the mandate
-2 8 the manifest
-11 -2 the manifests
13 -14 the march
24 -7 the marshal
-7 -14 the matter
21 8 the meantime
10 -4 the men
-7 10 the middle
-7 0 the minor
-3 8 the minute
22 -29 the motion
-10 -7 the name
-20 2 the named
8 4 the nef
8 1 the new
14 -4 the next
6 6 the nine
-1 11 the nken
-16 -4 the no
10 -9 the northern
-7 2 the northwest
-5 -13 the notice
-2 -10 the opening
2 -19 the opinion
-4 9 the opposition
-1 6 the optional
7 -7 the order
6 -8 the ordinary
13 20 the panel
-34 0 the papers
4 -8 the part
-30 -6 the parties
-5 -14 the pending
7 -11 the period
49 19 the petition
32 -25 the petitioner
1 6 the petitioners
13 3 the place
0 9 the port
-15 7 the preliminary
-14 -7 the presence
-2 11 the present
-7 -1 the press
4 -9 the presumption
-10 15 the prior
-8 35 the proclamation
16 17 the prohibition
-15 21 the protection
-2 8 the protections
-5 16 the provisional
-26 -14 the public
9 11 the purpose
13 -4 the r
-3 7 the reach
18 6 the reason
13 -12 the reasonably
17 -9 the reasons
24 6 the record
-13 -2 the registry
11 -21 the release
1 -10 the relief
-8 -7 the remainder
9 1 the removal
-6 23 the renewed
6 9 the report
-13 0 the republic
-3 -13 the request
6 -1 the requirement
-13 16 the respondent
-15 -19 the response
-7 5 the rest
-9 36 the restraining
35 34 the restraint
12 -12 the restriction
12 -4 the result
-6 -1 the return
0 6 the right
-12 -14 the room
-9 18 the rule
3 23 the ruling
15 27 the same
0 -11 the schedule
-12 -7 the scheduling
-1 -7 the scope
-2 -7 the seal
-15 0 the sealed
11 7 the secretary
12 -10 the september
-22 -10 the settlement
16 -7 the seven
22 -5 the seventh
1 -15 the show
-8 6 the showing
27 3 the six
8 1 the sixty
-10 7 the sole
-9 -3 the southern
-8 -2 the spelling
7 7 the standing
20 -17 the state
12 -6 the status
12 -5 the statute
-36 60 the stay
-15 23 the steps
28 7 the stipulation
-11 -1 the subclass
-11 -5 the subject
-2 -8 the supplemental
-13 -2 the surety
-5 12 the suspension
-10 8 the table
-10 -3 the telephone
-7 8 the telephonic
11 46 the temporary
6 13 the ten
-15 -3 the tenth
27 -18 the terms
11 2 the third
9 -5 the thirteen
9 -4 the thirty
18 -14 the three
-16 -7 the time
-13 -4 the transcript
-11 -4 the transferee
-8 -10 the trial
34 20 the tro
-7 -4 the true
-10 -14 the two
22 -6 the u
-16 9 the undersigned
-6 40 the united
-18 -1 the unopposed
3 10 the usual
0 -9 the warden
16 -7 the way
-3 -7 the week
-18 -3 the western
-10 -19 the word
7 -12 the words
46 -11 the writ
-1 -8 the wrong
9 -2 the wyatt
-10 8 their
-8 13 their answer
-12 10 their burden
3 -9 their claims
-3 -7 their lawyers
6 8 their officers
23 -2 their own
-5 14 their removal
12 -9 them
-9 -2 them .
9 3 them are
-7 -1 them in
10 5 them is
5 9 themselves
10 -15 then
2 -7 then .
19 12 there
22 -19 there .
-9 -11 there are
-6 31 there be
6 21 there being
-23 4 there is
13 -2 there will
-19 1 thereafter
-4 10 thereafter .
-15 34 therefore
-14 14 therefore ordered
-6 36 these
-12 8 they
-5 7 they are
-6 10 they go
6 15 they have
18 -10 they may
-9 -4 they must
8 -1 they should
-12 -1 they would
-7 12 thibeaux
-1 12 thibeaux m
11 -9 think
8 -1 third circuit
-14 12 third countries
1 10 third country
8 -4 third party
9 -6 thirteen
12 -14 thirty
-7 -4 thirty #
28 -24 thirty days
8 -8 this
7 -1 this #
-13 1 this action
20 -12 this afternoon
7 -10 this appeal
-8 -8 this case
7 -5 this cause
-14 5 this circuit
-6 -9 this civil
-5 20 this country
-2 17 this court
7 -5 this day
2 7 this docket
-2 12 this entry
-8 -1 this extent
-9 -1 this is
18 6 this judicial
-6 -10 this matter
2 13 this morning
-1 -11 this opinion
-1 5 this order
-14 -16 this petition
10 2 this proceeding
-5 -10 this suit
2 -13 this time
-8 7 thornbury
6 -9 thorne
24 22 those
-10 13 those held
-10 8 those in
8 -5 those who
-10 -2 though
-7 -1 threaten
-1 -28 three
2 12 three days
-9 -10 three judge
11 45 through
0 -14 through #
-8 4 through and
13 -3 through august
3 12 through counsel
12 19 through july
-6 13 through june
25 3 through may
-1 13 through september
18 -11 through the
15 -6 thursday
-3 -9 thus
6 9 till
-2 11 tiller
-13 16 tillinghast
-3 8 tillinghast .
-31 -25 time
0 25 time .
0 -7 time :
-7 -2 time ;
-4 8 time after
1 -13 time on
8 -17 time sensitive
6 0 time served
-16 -17 time to
-16 -10 timely
7 -9 timely petition
-10 14 timely sought
9 -4 timetable
-8 -1 timoteo
-8 -1 timoteo ibarra
7 -2 tinoco
11 -2 tinoco #
-12 14 title
-11 19 title #
-11 17 tk
14 -1 tml
-10 -8 tmolc
-10 -8 tmolc #
-21 -25 to
-18 20 to #
-6 -2 to .
34 -9 to a
7 -2 to abel
-3 13 to add
-7 0 to adekunle
-22 -10 to adjourn
-16 -1 to advise
-14 30 to all
-3 -8 to allow
20 17 to alter
-18 -15 to amend
7 23 to another
-8 -10 to answer
24 3 to any
-21 -2 to appeal
-8 -25 to appear
5 9 to appellant
11 -10 to appellants
-20 -5 to appoint
-4 -15 to april
16 -1 to arrange
-2 -9 to ask
-13 -1 to attend
-10 13 to august
16 -8 to bail
10 -4 to bar
37 5 to be
-12 -4 to bear
-10 5 to bring
-3 7 to broaden
-4 33 to carry
-11 -7 to certify
-10 -1 to chambers
-1 -8 to choose
-11 1 to clarify
15 -12 to class
7 -8 to close
-7 2 to come
-12 -10 to compel
10 -4 to comply
1 8 to consider
-19 16 to continue
-7 -12 to correct
8 0 to corwin
6 0 to cosmo
-16 15 to counsel
-10 -1 to count
7 -1 to cover
11 -17 to custody
-7 3 to dc
-20 4 to decertify
8 -1 to decide
-17 0 to defendant
-5 15 to depart
29 0 to deshawn
15 -2 to detain
4 13 to detention
10 -3 to disclose
-14 -3 to dismiss
25 -2 to dissolve
6 8 to do
-11 17 to doc
-8 -2 to drop
-4 15 to each
-7 3 to effect
0 11 to effectuate
30 -1 to efra
-9 -1 to eight
-8 8 to enforce
-16 38 to enjoin
-13 20 to enlarge
-13 17 to enter
-2 6 to everyone
-1 -15 to exceed
-1 9 to execute
-9 -20 to expedite
2 6 to extend
8 0 to ezequiel
-32 50 to facilitate
-19 -27 to file
-8 8 to find
9 -4 to fly
24 -10 to folkston
-15 4 to follow
0 12 to forbid
-4 -10 to forward
-6 -8 to furnish
-9 -3 to general
-17 4 to get
-12 8 to give
-33 27 to go
-6 21 to haiti
-10 12 to halt
-26 7 to have
-9 -5 to him
-1 -7 to his
0 -22 to hold
2 16 to honduras
13 -24 to ice
9 -9 to in
-3 14 to include
3 -10 to intervene
5 -9 to issue
-16 15 to it
12 28 to its
-11 -1 to january
-8 -2 to judge
0 12 to july
-1 7 to june
3 -11 to keep
8 0 to kwame
-8 26 to laos
25 17 to leave
21 19 to lift
11 -15 to louisiana
14 0 to luz
-17 -6 to magistrate
5 6 to maintain
7 0 to mandatory
16 -8 to march
-10 1 to may
-9 -8 to meet
7 -3 to mesa
13 4 to minnesota
-6 -9 to modify
22 -10 to moshannon
-2 -17 to motion
21 -7 to move
7 -4 to mr
3 -8 to ms
-10 -1 to name
-22 9 to new
-1 12 to nigeria
-5 -10 to non
-7 6 to notify
-12 -4 to object
-9 -4 to obtain
30 4 to october
21 -2 to of
-9 -1 to one
32 0 to open
-3 -10 to order
6 1 to oregon
22 0 to osvaldo
-1 -12 to pay
-5 -11 to permit
-5 -8 to persons
-30 0 to petitioner
1 -10 to petitioners
13 -4 to place
5 -6 to post
24 -1 to preclude
4 -7 to present
7 -21 to preserve
-8 -1 to pretrial
-9 7 to prevent
-18 0 to proceed
-9 9 to produce
-4 15 to prolong
4 10 to propose
-14 8 to put
-12 5 to raise
29 -4 to re
-5 33 to reconsider
10 -2 to refiling
11 -3 to release
17 -2 to relocate
16 -5 to remain
3 9 to removal
-43 14 to remove
10 -2 to renewal
2 40 to reopen
-10 4 to respond
-8 -3 to return
18 -6 to revisit
9 -2 to revoke
-11 -17 to rule
2 5 to run
-15 -4 to say
-15 -20 to seal
-11 -3 to see
-6 11 to seek
9 8 to september
-6 -4 to serve
5 -12 to show
-9 6 to speak
-12 -6 to state
31 -41 to stay
14 -6 to stewart
0 14 to stop
-21 8 to strike
10 -3 to submit
-7 -3 to substitute
-14 -10 to supplement
-3 -7 to suppress
27 -8 to tacoma
10 5 to terminate
8 -2 to texas
41 0 to that
-22 -24 to the
-14 12 to third
13 -10 to this
18 15 to those
1 -17 to transfer
-10 -4 to travel
-8 0 to travonne
5 9 to twenty
-12 19 to undo
-15 -13 to unseal
4 33 to vacate
-14 2 to vietnam
9 -6 to wait
6 -4 to walk
0 6 to whom
-7 4 to wit
-28 -47 to withdraw
-7 -7 tobias
21 22 today
3 -13 today .
16 -10 today ;
10 2 today and
7 -4 today on
5 17 today s
9 -8 together
-3 -6 together with
-10 -12 told
-6 -10 told that
8 -5 told the
-11 -2 told to
-1 -7 tomczak
-1 -7 tomczak :
4 18 tomorrow .
8 10 tomorrow ;
11 6 tonight
13 -2 tonight .
10 -8 tonight ;
0 -9 too
-24 2 took
-17 6 took place
9 6 torrance
-14 -5 tort
-6 2 torture
1 -12 total
4 -7 total hearing
1 -11 total pages
-5 22 toward
53 -29 tr
10 9 track
-3 7 tran
-17 -10 transcript
-6 -1 transcript at
-9 -2 transcripts
138 -15 transfer
14 -10 transfer .
0 14 transfer and
-1 -14 transfer from
15 4 transfer her
-6 4 transfer in
26 -10 transfer is
21 -6 transfer of
8 15 transfer or
-19 -6 transfer order
7 1 transfer out
18 8 transfer petitioner
-14 4 transfer to
-11 -4 transferee
-11 -4 transferee court
28 14 transferred
19 -1 transferred from
-14 -6 transferred out
2 12 transferred outside
13 3 transferring
52 -29 transfers
20 -2 transfers .
12 -2 transmit
10 7 transport
10 -6 transported
10 -4 trask
-21 13 travel
-1 10 travel back
22 -22 travel document
6 4 travel documents
-7 1 travel papers
-21 5 travel to
-9 -2 traverse .
13 -1 traverse due
-8 0 travonne
-8 0 travonne bourgeois
18 -16 trb
-7 13 treadgold
-27 -13 trial
6 3 trial .
-9 0 trial ;
23 0 trial as
-7 -9 trial date
-9 2 trimble
-3 13 trimble haruki
10 -8 trip
10 -8 trip to
52 79 tro
-2 -9 tro #
24 23 tro .
11 -1 tro ;
-8 3 tro hearing
20 -27 tro is
-6 10 tro lapses
8 -8 tro shall
13 33 tro to
-13 -3 true
-7 -4 true cause
37 -8 tuesday
-7 -14 turn
-13 -4 turn over
2 10 turned
-11 10 turned around
10 0 turned over
15 -8 tuttle
-14 8 tw
-6 -5 twelve
-10 4 twenty
0 -7 twenty days
15 -3 twenty eight
-13 15 twenty one
-7 -10 two
-4 10 two .
-13 -1 two business
-14 23 two days
19 -7 two hours
-2 -7 two named
-9 -1 two of
-1 -11 two pages
10 -1 two weeks
7 -6 two years
-12 0 u
-9 6 u .
-8 -2 unaccompanied
3 -23 unaffected
3 -23 unaffected .
-18 -11 unchanged
-18 -11 unchanged .
-8 -5 undecided
-8 -5 undecided .
-5 8 under
39 -20 under #
-15 -12 under a
-24 0 under advisement
10 7 under an
23 -9 under conditions
-19 -4 under eaja
-6 -15 under fed
-4 13 under it
-18 5 under its
-5 12 under local
-21 16 under oath
26 4 under rule
-13 -9 under seal
-7 -5 under section
8 18 under standing
16 -12 under supervision
8 6 under the
19 -2 under zadvydas
-16 9 undersigned
-10 -19 undertaking
-14 9 undisturbed
-14 3 undisturbed .
-12 25 undo
20 16 undone
8 -4 unit
-12 52 united
-12 52 united states
20 -5 unlawful
15 -4 unlawful .
40 -7 unless
7 -14 unless a
4 24 unless and
-6 -10 unless class
-4 -14 unless counsel
-1 21 unless he
4 9 unless his
-11 5 unless the
7 -6 unlikely
-14 5 unnecessary
-27 11 unopposed
-8 -1 unopposed and
-3 10 unopposed application
-13 5 unpublished
-3 -8 unpublished opinion
0 7 unpublished order
10 1 unreasonably
9 2 unreasonably prolonged
-17 -16 unseal
-3 -7 unseal #
-6 -2 unseal .
-11 -17 unsealed
26 -1 unsecured
11 -1 unsecured bond
-1 -13 unsigned
50 74 until
12 -6 until #
31 -13 until a
-4 13 until august
-7 15 until final
4 -11 until further
-9 -4 until he
-5 12 until issuance
6 3 until judgment
-7 14 until september
0 -6 until seven
-6 -13 until that
14 32 until the
10 -10 until then
9 23 until this
7 -2 until trial
-1 -19 untimely
-8 5 untouched .
23 -13 up
6 -1 up a
4 -10 up again
10 -5 up at
-24 7 up on
13 -6 up the
2 11 update
-7 18 upon
11 -4 upon #
2 20 upon consideration
-4 14 upon his
-6 17 upon issuance
4 8 upon proof
11 -6 upon respondents
6 11 upon review
5 -9 upon the
-9 -10 urge
18 -8 urgent
15 -4 urgent motion
10 -2 us
16 -5 us district
-12 -1 us magistrate
12 37 usca
-10 6 usca case
-23 10 uscis
-10 32 use
3 10 usual
-1 -7 utah
12 -20 v
-1 -19 v .
-2 31 vacate
7 7 vacate #
12 18 vacate .
-2 9 vacate stay
-20 3 vacate the
19 38 vacated
17 10 vacated .
4 -15 vacated ;
-11 -25 vacated and
-4 29 vacated as
-19 14 vacated by
31 12 vacated in
5 -8 vacated the
7 16 vacated under
-16 6 vacates
-15 4 vacates the
8 7 vacating
4 -9 vacating #
28 -21 vacating the
16 -6 vaccinated
16 -7 vail
14 0 valenzuela
14 0 valenzuela roa
-4 8 valid
21 14 valle
24 -2 valley
5 -10 van
26 -2 vance
-10 1 vanderlyn
-10 1 vanderlyn and
7 -3 varick
7 -3 varick street
9 31 venue
10 -7 verde
8 -6 verde .
36 -6 vermont
9 -7 vermont by
-19 2 via
0 11 via regular
-8 -4 via us
-10 -9 vice
-22 -7 video
-3 8 video .
-13 -5 videoconference
-15 10 vietnam
-8 4 vietnam .
4 7 vietnamese
28 -2 view
15 -2 view .
-1 -6 viewed
-5 -7 viewing
-26 1 vilsaint
4 -16 violated
9 12 violation
5 13 violation of
9 -7 virtual
9 -7 virtual order
-16 2 visa
-11 -5 visitation
-15 -11 visits
-8 0 visits at
-12 -4 vlg
-3 -17 voluntarily
-9 -14 voluntarily .
-25 13 voluntary
-10 -17 voluntary departure
-2 10 voluntary dismissal
-7 -1 voss
-12 -3 vote
0 14 vs
0 14 vs #
10 -4 vu
6 0 w in
2 6 wait
-9 7 waiting
-14 4 waived
-10 11 waiver
11 0 waives
14 -7 walk
13 -6 walk out
14 -16 wants
-9 -14 warden
10 -4 warden .
1 -6 warning
33 -15 warrant
12 -1 warrant and
-16 4 warranted
-1 12 warsame
-22 -23 was
12 -4 was arrested
6 -1 was docketed
-25 13 was done
-20 -4 was filed
-1 7 was granted
-18 3 was held
-23 20 was in
0 -14 was not
0 13 was ordered
7 -1 was refused
-23 -3 was released
-7 1 was removed
-8 -1 was set
-6 -8 was timely
-16 7 was told
-9 -6 was within
28 -2 way
7 22 we
21 -1 we affirm
-4 8 we hold
-26 -2 wear
-23 -2 wear a
-14 10 webb
-17 -10 week
-9 15 week .
-9 -8 week is
-9 -3 weekday
-15 -9 weekly
7 4 weeks
3 -8 weigh
16 -1 weighed
14 -1 well .
-18 -20 were
6 -1 were to
-17 -1 western
-17 -1 western district
6 0 wetherbee
40 4 what
7 8 what #
-10 12 what has
11 -9 what is
1 11 what it
-9 -2 what remains
12 -7 what the
-10 -6 what they
5 15 what was
15 -12 when
8 5 when a
-5 9 when he
2 30 where
29 11 where he
-3 14 where it
-40 -7 where petitioner
16 19 where she
-12 7 where they
-63 -53 whether
-2 -8 whether a
-8 -2 whether anything
-19 5 whether he
-19 -10 whether it
-25 -3 whether petitioner
5 -17 whether the
-14 3 whether they
4 -8 whether to
17 0 which
-1 10 which asks
16 10 which forbade
-6 0 which he
50 10 which is
-8 0 which no
-14 9 which petitioner
5 15 which respondents
-7 0 which statute
15 -18 which the
8 10 which to
-1 -9 which was
-5 18 which would
-11 9 whichever
23 16 while
11 2 while #
-11 17 while the
16 -6 while they
29 -22 while this
-9 -1 whipple
-14 -3 whitcombe
-14 -3 whitcombe :
-11 4 whitlock
-8 0 whitlock reyes
-14 18 who
-16 22 who are
6 1 who has
-9 1 who may
15 2 who shall
10 0 who was
-8 11 who wish
5 11 who wishes
25 -5 whoever
14 -2 whole
7 26 whom
3 8 whom it
23 -17 whom justice
-11 -9 whose
-9 2 whose motions
8 -9 whose removal
-33 -21 why
-6 1 why a
0 9 why respondents
-6 0 why they
26 4 wide
8 -1 wide bond
8 -7 wide injunction
-2 9 wife
-11 8 wilber
10 -4 wilhelmina
-16 -12 will
-42 -10 will be
-7 -11 will decide
21 -4 will do
12 2 will hear
12 12 will hold
4 6 will issue
-10 3 will likely
22 9 will not
-8 -5 will proceed
-2 9 will remain
-6 12 will run
-12 -14 will take
-4 15 wishes
-4 15 wishes to
-7 4 wit
8 6 with
-38 -4 with #
-15 -26 with a
3 -7 with all
4 8 with an
10 -1 with chambers
-18 -7 with class
0 22 with counsel
8 -3 with directions
-8 7 with final
6 -13 with her
-8 -2 with him
15 12 with his
-7 -2 with instructions
36 9 with it
-9 -8 with leave
-11 3 with no
4 -11 with one
0 -8 with personal
-6 20 with petitioner
24 -14 with prejudice
-1 -8 with respect
16 -15 with the
9 11 with them
1 9 with travel
18 -13 with whom
-14 -45 withdraw
-2 -15 withdraw #
-1 -6 withdraw motion
3 -12 withdraw the
-18 -12 withdrawing
-7 -9 withdrawing #
-34 -2 withdrawn
6 -11 withdrawn .
-8 -7 withdrawn as
-6 24 withdrawn the
-11 -4 withdraws
-11 -4 withdraws its
-20 12 withheld
-2 6 withheld .
-4 -7 withholding
7 -15 within
-13 6 within #
9 -3 within a
18 -11 within five
-5 7 within it
-16 8 within its
19 1 within seven
-2 -19 within ten
2 -12 within the
7 -7 within thirty
-33 5 within twenty
6 4 without
4 11 without #
-5 5 without a
8 -2 without an
-4 -13 without counsel
2 -10 without effect
4 7 without first
-23 12 without her
26 -6 without leave
-9 23 without notice
-15 1 without objection
8 -1 without oral
1 7 without power
-15 -17 without prejudice
10 -4 witness
-9 -2 witnesses
-10 2 wld
-6 14 wnk
-6 14 wnk filed
16 0 wolfe
8 4 women
-2 7 word
0 11 word .
0 -9 word limit
9 -3 word to
1 -13 words
-14 -13 work
12 -7 working
-16 -1 worksheets
-8 3 worku
-14 11 would
13 -5 would be
-10 4 would deny
72 -19 writ
23 -3 writ and
19 4 writ is
5 15 writ should
-8 -9 write
-6 22 writes
9 3 writing
-7 4 writing .
4 6 writing and
-6 -6 writing by
24 2 writing the
5 -6 writs
5 -6 writs act
21 45 written
-3 11 written decision
4 22 written notice
31 -13 written opinion
16 -1 written order
-4 14 written response
9 -7 written ruling
10 -3 written signed
0 -9 wrong
-19 -3 wrong case
16 -5 wyatt
9 -2 wyatt facility
7 -4 wynn
0 11 xiomara
-2 11 xiomara menjivar
12 -4 xtflc
12 -4 xtflc #
9 7 y
9 7 y .
-8 17 yacoub
21 -1 ybarra
21 -1 ybarra luna
14 -11 year
11 -2 year .
16 -18 years
5 -10 years .
-7 4 yes
18 -2 yesterday
-6 10 yesterday s
11 -18 yet
6 -10 yevgenia
6 -10 yevgenia marsh
-5 19 yocum
-5 19 yocum m
35 11 york
-8 12 york .
8 3 york and
12 5 york city
17 4 york or
7 7 youngstown
-4 6 yusuf
17 -13 zadvydas
12 -3 zebulon
-8 -19 zoom
-3 -9 zoom .
1 -8 zoom on
`;

/**
 * What `npm run learn` learned from 6719 labelled orders (`scripts/learn/orders`); `readModel` tells how it is
 * written. Learned, not edited: a test learns it again.
 */
export const LEARNED = `
-12 -12 *
-4 7 # #
10 2 # .
-10 7 # :
-16 23 # ;
10 -2 # adopting
9 5 # after
-14 -15 # all
4 -20 # am
8 21 # an
-22 -5 # and
13 -1 # appearances
-14 -10 # application
3 37 # are
18 27 # as
-3 -11 # asking
-7 -6 # asks
14 5 # assented
-29 1 # at
-7 -1 # attorney
-6 18 # authorized
-11 -21 # aw
5 -31 # b
-7 5 # be
-19 -6 # before
10 -10 # bond
-10 5 # but
22 3 # by
30 -8 # c
-5 9 # ca
0 12 # cannot
4 20 # charter
-3 12 # cir
5 26 # class
-10 -6 # clerk
-5 -8 # concerning
-23 11 # consent
5 18 # continues
15 2 # copies
-15 16 # copy
8 3 # correia
28 -5 # counsel
16 -24 # court
-5 -7 # cyndi
11 -5 # date
40 -2 # defendant
-23 34 # defendants
-14 35 # denied
1 -11 # denying
-22 48 # deputy
-8 9 # dg
30 -12 # dh
-2 9 # did
-6 -9 # directing
-6 16 # directive
-10 4 # dismissing
-5 13 # disposition
-1 -9 # doc
-8 -9 # due
13 -12 # e
14 6 # each
-6 -22 # eb
-7 7 # ec
8 15 # emergency
-13 0 # ex
-37 -1 # filed
-12 -2 # filing
9 -3 # findings
-4 31 # flight
10 6 # floor
-17 -19 # for
-5 9 # forbidding
-6 -19 # from
-23 48 # g
-15 6 # government
-14 -11 # granted
14 1 # granting
11 -2 # ha
-21 9 # has
1 17 # have
0 -7 # having
14 -8 # held
-11 -2 # holding
-11 13 # hour
22 -12 # hours
6 1 # hpb
6 11 # hrg
7 1 # i
5 -12 # ice
-8 8 # if
-14 18 # in
10 -9 # injunction
8 -4 # insofar
31 -6 # is
-7 -1 # issued
-11 11 # it
30 2 # jf
-3 6 # jp
-13 21 # jt
-1 9 # judge
-12 -13 # judgment
6 -14 # jw
10 -6 # k
-17 7 # kb
-16 16 # kdp
-3 7 # kk
22 -30 # ks
-2 8 # ktr
-7 -14 # kw
-10 10 # lcabp
-6 -11 # lcacf
-6 9 # lcatl
-6 12 # lcawp
-2 -9 # lcbjh
-5 -10 # lccnp
-7 4 # lcedb
0 7 # lcepw
-4 8 # lcinp
-12 1 # lcjb
6 -8 # lcjpo
-7 13 # lclbh
-8 20 # lclfw
-1 15 # lclob
-11 5 # lcmos
-7 10 # lconb
-6 -7 # lcorb
6 -2 # lcwos
-7 -7 # letter
5 -25 # mailed
-5 16 # matter
5 31 # may
13 8 # memorandum
11 0 # miles
-6 -2 # min
12 -2 # months
12 -3 # motion
-1 -15 # no
8 0 # not
-13 2 # nothing
6 13 # notice
-6 -4 # objections
6 -25 # of
17 -18 # on
20 -6 # only
2 -9 # opinion
30 0 # opposed
-22 -4 # or
5 27 # order
-8 -13 # ordered
10 -15 # p
-15 8 # pages
29 -15 # pending
-12 -2 # per
16 6 # persons
33 10 # petition
23 12 # petitioner
-4 8 # petitioners
17 -17 # plaintiffs
8 4 # pm
-12 11 # preliminary
9 5 # pro
-17 14 # re
-16 10 # referred
-7 9 # referring
-21 0 # release
3 7 # remove
7 -7 # reply
-25 -3 # report
32 5 # respondent
-4 36 # respondents
35 -22 # reversed
-12 16 # rh
-13 5 # rm
2 18 # runs
16 -1 # s
-2 13 # save
-9 -8 # sealed
0 -8 # see
-8 -1 # sgrim
7 20 # shall
-7 0 # should
-9 18 # signed
-7 3 # sn
-16 -27 # so
6 4 # south
-4 14 # standing
5 -10 # stands
-3 20 # status
-1 -22 # staying
-13 1 # stipulated
-30 -5 # stipulation
-7 -3 # taken
-10 -2 # temporary
-5 -6 # tf
-4 16 # tfo
-11 0 # that
-7 9 # the
7 -4 # there
-8 -5 # they
-15 -15 # this
-10 -15 # through
3 -10 # time
-12 21 # tk
-13 -33 # to
43 -20 # tr
3 7 # transfer
8 24 # tro
-12 -2 # tw
-8 -2 # u
-15 -1 # under
22 -2 # unless
-5 7 # unopposed
21 -1 # unsecured
6 -16 # until
16 -2 # urgent
10 -2 # usc
-21 20 # vacated
19 -4 # vacating
1 13 # vs
4 -8 # was
12 -2 # what
-35 -12 # whether
-12 -1 # which
-5 -7 # why
-17 8 # will
-13 -10 # with
-7 -3 # without
7 -10 # yevgenia
0 -15 . #
12 -6 . .
-3 9 . :
3 -7 . ;
-26 49 . a
6 1 . accordingly
7 -22 . adp
31 -3 . affirmed
2 -11 . all
-10 1 . allowed
-20 11 . an
0 21 . and
8 1 . answer
6 -10 . app
7 4 . appeal
-6 3 . appearances
10 -8 . appellants
-8 -5 . ardizzone
-2 -7 . argued
-20 12 . argument
6 -9 . as
-5 14 . at
-8 -18 . attorney
10 -11 . authoring
11 -10 . authorized
7 2 . b
6 -3 . bail
-13 5 . before
14 5 . by
-9 10 . c
-6 0 . call
-10 4 . carvajal
-8 -6 . case
26 -9 . cc
18 0 . cd
9 -6 . cfblc
20 9 . cho
-15 0 . civ
8 -8 . class
17 -4 . clerk
-2 -7 . closing
-2 9 . cmd
-13 4 . consuelo
-5 17 . copies
21 -18 . costs
12 8 . counsel
4 -18 . court
16 -5 . crt
-9 17 . custody
-4 6 . d
-3 19 . danforth
10 3 . date
-7 -12 . decision
22 -10 . defendant
-16 8 . defendants
24 -10 . denied
-4 16 . denying
26 -25 . deputy
-6 -4 . discovery
-7 8 . doc
-7 10 . e
11 -4 . emailed
-2 -11 . enter
19 -9 . entry
-12 -1 . ero
15 -6 . f
46 13 . filed
17 0 . fmtlc
31 10 . for
8 -1 . ftr
16 -11 . further
-9 7 . g
-9 22 . good
9 -8 . grady
-27 7 . granted
7 -2 . halvorsen
51 -11 . he
-25 13 . hearing
-1 9 . hrg
19 20 . ice
-4 6 . if
-4 7 . in
-17 7 . is
-2 -20 . issued
7 -10 . it
8 7 . joint
-13 23 . judge
-3 7 . judges
16 -2 . judgment
12 -15 . justice
4 9 . kim
-7 0 . kjblc
-1 11 . l
-6 23 . let
-18 32 . lnhlc
-7 -5 . m
-5 14 . mailed
2 -6 . mansour
25 -1 . marshal
-9 -20 . matter
-1 12 . mc
6 2 . md
2 11 . meanwhile
9 3 . mg
5 24 . motion
19 -17 . mr
-58 -4 . no
1 -10 . nobody
3 8 . none
5 -5 . noonan
10 -2 . not
7 -9 . nothing
-14 10 . notice
16 1 . o
9 15 . on
-19 4 . opinion
6 -11 . opposition
-7 13 . oral
16 14 . order
-26 -9 . ordered
16 9 . originating
17 -9 . ork
-4 10 . ostrom
-10 3 . otherwise
-19 15 . our
-9 -3 . oyama
-10 16 . panel
3 7 . paragraph
22 -10 . pending
-2 -17 . petition
-1 -19 . petitioner
4 -7 . petitioners
-27 -7 . plaintiff
-7 -1 . plaintiffs
-9 20 . r
-7 8 . raymond
13 -5 . related
15 12 . release
1 10 . removal
16 -4 . reply
-11 10 . respondent
29 3 . respondents
17 8 . return
17 -7 . reversed
6 -7 . ruling
-3 10 . s
12 0 . section
-5 18 . see
-11 -6 . served
-9 0 . set
15 9 . seven
14 -6 . she
-11 -3 . should
-28 3 . signed
21 -14 . so
32 19 . status
-7 -2 . strauss
0 -6 . streamlined
7 5 . t
14 8 . temporary
11 -13 . text
16 -1 . there
14 -10 . they
-31 -2 . this
-9 8 . thornbury
11 13 . those
-26 -1 . tmolc
8 -3 . today
0 6 . tonight
-12 -8 . total
6 14 . tro
18 -8 . tuttle
-7 -7 . ugwu
13 0 . unless
17 3 . until
2 -7 . upon
12 -16 . vacated
6 -3 . vtrlc
15 -9 . we
-15 19 . what
-7 14 . while
-10 19 . who
-17 21 . with
-5 7 . within
-9 0 . worku
26 -5 . written
-1 10 . xiomara
9 -2 . xtflc
1 6 . y
18 8 : #
-1 -9 : a
9 4 : affirmed
-7 -8 : agents
11 4 : all
16 -4 : an
20 -6 : and
2 -12 : appellant
10 -2 : appellants
-9 2 : appellees
43 -3 : as
3 -9 : at
11 -4 : attys
31 -19 : bail
2 -22 : by
12 6 : class
1 -17 : cor
-7 -2 : cts
-19 -1 : curfew
-4 -10 : defendant
-8 -5 : denied
4 -15 : denying
-4 -8 : electronic
-7 7 : emh
7 3 : evidentiary
-12 -8 : fairness
-7 -3 : final
1 7 : finding
-19 24 : for
-2 -12 : government
23 -6 : granted
-12 -16 : granting
8 6 : having
6 -5 : he
9 -5 : hearing
-1 11 : his
9 -6 : ice
-15 -9 : in
13 11 : initial
-7 -21 : it
-15 4 : jlw
-3 -6 : joint
33 -10 : judge
-7 -4 : kde
-12 -4 : leave
-10 -8 : lfe
-4 18 : lhb
-19 17 : lhs
-12 1 : lwd
-1 9 : memorandum
-27 8 : motion
4 -14 : non
-6 -3 : not
6 -1 : noted
35 29 : on
11 -5 : one
-14 4 : oral
6 26 : order
-10 8 : ordered
5 4 : per
-11 -2 : persons
-15 10 : petition
-10 8 : petitioner
2 16 : plaintiff
-21 -4 : plaintiffs
-1 22 : preliminary
-12 16 : published
-9 -19 : respondent
-13 14 : respondents
-2 -6 : response
8 -1 : reversed
-12 1 : rkc
21 -2 : sah
-8 7 : she
-4 -8 : show
32 11 : so
-13 14 : status
27 -3 : telephone
-8 -5 : telephonic
9 -6 : text
8 11 : that
-19 18 : the
-14 6 : there
-9 -7 : this
7 -3 : to
8 -17 : tro
-3 24 : two
21 11 : unless
-9 6 : until
14 11 : upon
-1 15 : vacated
19 -8 : we
16 5 : what
-5 11 : with
-16 7 ; #
1 -12 ; a
10 -1 ; accordingly
-17 6 ; all
-11 -7 ; an
43 16 ; and
-1 -7 ; answer
4 7 ; any
16 -5 ; appeal
8 4 ; argument
0 -7 ; as
3 -7 ; bail
-1 -10 ; brief
-10 0 ; certification
-1 8 ; class
-8 -16 ; counsel
-13 -6 ; decision
-8 5 ; defendants
16 -4 ; denied
14 19 ; denying
-2 21 ; directing
2 13 ; dissolving
-8 -3 ; each
0 -14 ; government
7 11 ; granting
25 1 ; he
3 -18 ; hearing
22 3 ; his
5 -23 ; if
-4 9 ; in
-24 32 ; judge
10 -4 ; matter
-16 -6 ; motion
10 3 ; mr
-3 9 ; new
-17 -8 ; no
-8 -3 ; opposition
25 8 ; order
24 22 ; ordered
8 6 ; parties
-15 -6 ; production
-4 5 ; remanded
30 -8 ; reply
21 -4 ; respondent
-2 -26 ; respondents
-1 12 ; response
12 -4 ; senterfitt
5 -8 ; setting
10 -2 ; she
7 -1 ; should
-1 -8 ; status
-4 16 ; stay
-29 -14 ; the
2 24 ; they
0 16 ; this
-8 -2 ; those
-12 9 ; until
0 -8 ; upon
22 -9 ; written
9 0 = asked:bond-hearing-denied
9 0 = asked:bond-hearing-denied:none
32 -16 = asked:bond-hearing-ordered
49 -11 = asked:bond-hearing-ordered:denied
-10 1 = asked:bond-hearing-ordered:extended
55 -6 = asked:bond-hearing-ordered:granted
23 -5 = asked:bond-hearing-ordered:granted-in-part
-19 3 = asked:bond-hearing-ordered:set
-17 1 = asked:bond-hearing-ordered:taken-under-advisement
17 7 = asked:class-certified:granted
13 2 = asked:class-certified:granted-in-part
-11 -7 = asked:class-decertified
-11 -7 = asked:class-decertified:granted
-13 -7 = asked:class-modified
-7 -5 = asked:class-modified:granted
-47 -30 = asked:contact-restricted
-12 -20 = asked:contact-restricted:granted
-10 -4 = asked:contact-restricted:granted-in-part
-2 -7 = asked:contact-restricted:set
-30 4 = asked:contempt-found
-13 2 = asked:contempt-found:granted
-19 -29 = asked:counsel-access-ordered
-2 -23 = asked:counsel-access-ordered:granted
-10 -3 = asked:counsel-access-ordered:granted-in-part
-2 -7 = asked:counsel-access-ordered:set
70 -30 = asked:detention-ordered
20 -10 = asked:detention-ordered:denied
77 -19 = asked:detention-ordered:granted
-2 -11 = asked:disclosure-ordered
9 -1 = asked:disclosure-ordered:denied
9 -9 = asked:disclosure-ordered:granted
-18 -21 = asked:dismissed
-8 -14 = asked:dismissed:denied
-10 -4 = asked:dismissed:dismissed
-35 -7 = asked:dismissed:granted
10 -3 = asked:dismissed:none
23 -6 = asked:release-denied
9 -3 = asked:release-denied:denied
25 -4 = asked:release-denied:none
88 -30 = asked:release-ordered
109 -18 = asked:release-ordered:denied
-19 -4 = asked:release-ordered:denied-as-moot
10 5 = asked:release-ordered:dismissed
-8 5 = asked:release-ordered:extended
56 -42 = asked:release-ordered:granted
24 25 = asked:release-ordered:granted-in-part
18 18 = asked:release-ordered:none
-17 15 = asked:release-ordered:set
-9 16 = asked:release-ordered:taken-under-advisement
52 -22 = asked:release-stayed
32 -9 = asked:release-stayed:denied
37 -8 = asked:release-stayed:granted
58 4 = asked:relief-stayed
9 28 = asked:relief-stayed:denied
33 17 = asked:relief-stayed:granted
6 -26 = asked:relief-stayed:granted-in-part
8 -18 = asked:relief-stayed:vacated
12 55 = asked:removal-permitted
22 43 = asked:removal-permitted:granted
-23 53 = asked:removal-stay-ended
-25 33 = asked:removal-stay-ended:denied
-9 40 = asked:removal-stay-ended:granted
-6 8 = asked:removal-stay-expanded
-6 28 = asked:removal-stay-expanded:granted
-20 28 = asked:removal-stay-extended
3 39 = asked:removal-stay-extended:granted
-64 105 = asked:removal-stayed
-34 85 = asked:removal-stayed:denied
19 -13 = asked:removal-stayed:denied-as-moot
9 -2 = asked:removal-stayed:dismissed
7 7 = asked:removal-stayed:extended
-29 95 = asked:removal-stayed:granted
-25 21 = asked:removal-stayed:granted-in-part
15 -34 = asked:removal-stayed:set
4 -6 = asked:removal-stayed:taken-under-advisement
-41 56 = asked:return-ordered
-29 78 = asked:return-ordered:granted
-4 18 = asked:return-ordered:granted-in-part
-1 -14 = asked:return-ordered:set
-20 -11 = asked:sanctions-ordered
-7 -1 = asked:sanctions-ordered:granted
-7 10 = asked:sanctions-ordered:granted-in-part
-2 -12 = asked:sealed
1 -10 = asked:sealed:granted
-10 -6 = asked:settlement-approved
-10 -6 = asked:settlement-approved:granted
-8 -3 = asked:settlement-preliminarily-approved
-8 -3 = asked:settlement-preliminarily-approved:granted
101 -45 = asked:transfer-barred
4 -9 = asked:transfer-barred:denied
-8 -6 = asked:transfer-barred:denied-as-moot
84 -21 = asked:transfer-barred:granted
-14 5 = asked:transfer-barred:granted-in-part
16 -5 = asked:transfer-barred:set
92 -12 = asked:transfer-permitted
78 -6 = asked:transfer-permitted:granted
-8 -3 = asked:unsealed
-51 -17 = court:review
-64 -112 = court:trial
6 -11 = did:bond-hearing-denied
39 -28 = did:bond-hearing-ordered
35 -8 = did:bond-hearing-ordered:denied
12 -3 = did:bond-hearing-ordered:granted
-20 -8 = did:class-certified
8 1 = did:class-certified:granted
-13 3 = did:class-certified:granted-in-part
-7 -6 = did:class-certified:vacated
-7 -18 = did:contact-restricted
-8 -4 = did:contact-restricted:granted
-36 -20 = did:counsel-access-ordered
-8 -16 = did:counsel-access-ordered:extended
-20 -11 = did:counsel-access-ordered:granted
-6 -13 = did:counsel-access-ordered:set
14 -6 = did:detention-ordered
-2 -8 = did:disclosure-ordered
-6 -5 = did:disclosure-ordered:denied
15 -6 = did:release-denied:denied
-9 1 = did:release-denied:vacated
74 -68 = did:release-ordered
19 -15 = did:release-ordered:denied
34 -16 = did:release-ordered:granted
35 -27 = did:release-stayed
13 -5 = did:release-stayed:denied
31 -14 = did:release-stayed:vacated
11 -23 = did:relief-stayed
9 -15 = did:relief-stayed:denied
-2 -13 = did:relief-stayed:vacated
-8 5 = did:relief-vacated
-27 11 = did:removal-permitted
-16 6 = did:removal-stay-denied
-3 13 = did:removal-stay-ended
-4 23 = did:removal-stay-extended
-48 147 = did:removal-stayed
-2 42 = did:removal-stayed:denied
1 7 = did:removal-stayed:dismissed
-18 20 = did:removal-stayed:extended
-49 66 = did:removal-stayed:granted
11 7 = did:removal-stayed:granted-in-part
11 18 = did:removal-stayed:taken-under-advisement
-13 7 = did:removal-stayed:vacated
-26 22 = did:return-ordered
-18 38 = did:return-ordered:denied
108 1 = did:transfer-barred
22 -5 = did:transfer-barred:denied
-13 -6 = did:transfer-barred:denied-as-moot
31 6 = did:transfer-barred:extended
25 -3 = did:transfer-barred:granted
7 1 = did:transfer-barred:granted-in-part
-12 -8 = did:transfer-barred:set
14 16 = did:transfer-barred:taken-under-advisement
-28 3 = government:holds
-87 -131 = government:other
-39 -35 = kind:judgment
-21 -2 = kind:minute-entry
-22 -35 = kind:opinion
-33 -41 = kind:order
8 -4 = of:application
-8 -2 = of:declaration
15 12 = of:letter
-7 -5 = of:mandate
-12 0 = of:motion
10 -6 = of:notice
8 9 = of:notice-of-appeal
-37 9 = of:opinion
6 -26 = of:order
31 1 = of:other
1 23 = of:petition
-18 9 = of:stipulation
80 -16 = outcome:affirmed
17 -4 = outcome:affirmed-in-part
45 35 = outcome:denied
-50 -12 = outcome:denied-as-moot
-35 -1 = outcome:dismissed
-9 18 = outcome:extended
31 15 = outcome:granted
24 -2 = outcome:granted-in-part
6 -15 = outcome:none
-32 30 = outcome:remanded
71 -36 = outcome:reversed
-25 -52 = outcome:set
0 -20 = outcome:stricken
-70 -59 = outcome:taken-under-advisement
54 30 = outcome:vacated
-31 -6 = outcome:withdrawn
13 -4 > a
18 -1 > abdirahman
-14 11 > aboard
-1 -12 > about
15 -14 > absent
2 12 > accepted
-8 -27 > access
0 7 > achebe
-1 -12 > acms
10 3 > act
-13 10 > acting
2 -10 > action
-4 14 > additional
3 -9 > addressed
-11 -5 > adeyinka
9 7 > admin
17 -3 > admitting
-4 -8 > adopted
16 -5 > adopting
-9 0 > advance
6 17 > after
-9 3 > again
-30 11 > against
8 -3 > agency
-6 7 > agreement
7 -1 > aguirre
3 7 > aiono
-13 10 > aircraft
9 -3 > al
-18 9 > alien
-28 36 > all
41 -9 > allow
-10 12 > allowed
-19 -5 > already
0 22 > alter
-1 12 > altering
10 -10 > alternative
3 19 > alternatives
9 -3 > alvarenga
6 10 > amadc
-15 -1 > amadi
-5 9 > american
-19 -5 > an
31 -12 > and
2 10 > anhdc
-1 -11 > ani
3 9 > anjdc
9 0 > another
-15 4 > answer
-24 3 > any
-7 1 > anyone
-9 -1 > anysdc
-9 0 > apamdc
32 6 > appeal
10 -12 > appellant
10 -15 > appellants
10 -28 > appellee
-15 0 > appellees
-7 0 > appoint
-22 -3 > approval
-5 -8 > arben
-18 46 > are
14 8 > area
-13 -4 > argument
15 -6 > arrest
9 10 > arrested
6 -2 > as
7 0 > asked
-4 -14 > asking
18 -22 > asks
-8 -3 > aslani
19 5 > assented
-13 -32 > at
-34 -12 > attorney
8 9 > atxwdc
19 -17 > ausa
1 6 > authored
9 -7 > authority
-1 -7 > automatic
-5 8 > available
-7 -4 > ayala
-23 -1 > b
-17 21 > back
34 -22 > bail
6 -8 > baker
-18 2 > balogun
-11 -5 > banc
12 0 > banks
11 1 > bar
5 7 > barrientos
11 -2 > barring
-7 0 > barry
-11 -4 > basement
20 22 > be
10 -4 > behalf
15 0 > bekele
28 -5 > between
-6 10 > bia
-6 -5 > bluebonnet
-14 22 > board
7 8 > boarding
-11 -2 > bohdanova
81 -60 > bond
-17 -5 > both
0 -19 > briefing
-12 15 > bring
-8 3 > broadview
20 -4 > burden
-21 14 > by
-6 26 > c
-17 -6 > calls
8 3 > came
-10 1 > camp
11 -5 > caroline
-10 2 > carvajal
17 -26 > case
-1 -8 > castaneda
22 -4 > cause
37 -11 > center
-16 5 > certification
-5 -15 > certify
-4 -20 > certifying
-12 -1 > challenging
-8 17 > charlemagne
-2 19 > charter
10 -7 > check
0 18 > cheikh
8 41 > chidi
8 -20 > circuit
10 -5 > circumstances
8 -11 > civil
9 0 > claim
19 -11 > clarify
-15 -38 > class
-1 -9 > classwide
-14 -5 > clerk
8 2 > cm
-6 -7 > coercive
-8 -13 > compel
-1 18 > compelling
8 17 > concerning
-7 -25 > conditions
-7 -3 > confidential
-6 -9 > confinement
-3 6 > consent
-9 -1 > consider
-9 7 > consideration
-6 -2 > consular
-35 -6 > contempt
-7 2 > contesting
-2 12 > continental
3 -10 > continue
-4 -11 > continued
3 -7 > correctional
-5 -10 > correspondence
8 -3 > corwin
-29 -29 > counsel
-34 23 > country
26 -20 > county
28 -10 > court
9 -2 > courtroom
7 -12 > covid
-1 -13 > credible
-18 -6 > crt
27 -2 > custody
-15 -4 > customs
29 0 > date
29 -21 > dated
21 -5 > dawit
-35 45 > days
-10 4 > decertify
-21 -21 > decision
-15 1 > declaration
-11 -17 > defendant
-8 -8 > defendants
-7 6 > deferring
-13 -6 > definition
17 8 > demba
7 0 > deng
2 6 > denial
0 -10 > denied
34 -3 > deny
-61 -6 > denying
-15 13 > department
2 8 > departure
-13 34 > deport
-68 66 > deportation
-15 21 > deported
-5 6 > designated
18 2 > desrosiers
-2 -14 > details
-5 -16 > detain
16 -5 > detained
-16 1 > detainee
-10 -20 > detainees
6 -3 > detaining
24 -15 > detention
-4 9 > detroit
3 -8 > dhs
3 18 > dieng
-15 -4 > directed
-7 9 > directive
-22 -24 > discovery
0 -20 > dismiss
2 -13 > disposition
13 32 > dissolve
6 -24 > district
-17 30 > doc
3 -14 > docket
32 -7 > document
-4 12 > done
7 10 > dorsainvil
33 -7 > due
2 -6 > dulce
25 0 > e
8 -6 > ecf
0 12 > edson
0 6 > effect
9 9 > effective
-7 -10 > eight
12 16 > el
3 -23 > electronic
-7 24 > elizabeth
-1 -11 > elmer
-12 30 > else
-15 -18 > emergency
-11 -5 > en
15 -9 > enforce
9 -7 > enforcement
-15 4 > enjoin
-18 27 > enjoined
-5 -9 > enjoining
-8 13 > enlarge
11 -14 > entry
-7 -2 > equal
18 -7 > escamilla
8 -3 > et
-2 -8 > eusebio
7 -6 > everglades
-3 9 > ex
-14 21 > execute
9 20 > executing
-20 -3 > expedite
7 10 > expedited
2 9 > expelling
-6 21 > extend
16 4 > extending
-5 18 > extension
2 7 > f
7 10 > fabiola
-3 -11 > face
-17 20 > facilitate
20 -15 > facility
-9 1 > failure
14 -9 > farquhar
-4 -12 > fear
6 -13 > federal
-15 2 > fee
-10 -3 > fees
8 -2 > ferreira
10 -24 > field
-32 1 > file
1 -28 > filed
-12 11 > filing
-24 7 > final
8 -7 > findings
2 -7 > five
-12 26 > flight
-7 -2 > flown
-26 3 > folake
-7 -2 > folarin
5 -31 > folasade
-4 -22 > for
10 -3 > forbid
12 -5 > forbidding
8 16 > force
8 -4 > foreseeable
-5 27 > four
5 7 > fourteen
15 -12 > free
15 -3 > freed
0 47 > from
8 -3 > further
19 2 > g
0 -12 > gill
-13 0 > give
-5 -8 > gjoni
-12 6 > go
14 1 > grant
6 3 > granted
12 -20 > granting
-8 -1 > grants
-7 10 > ground
-5 18 > guatemala
-6 5 > guerda
-30 -7 > habeas
-16 5 > had
7 8 > haitian
-11 9 > halt
-8 -12 > harpreet
-6 1 > has
10 5 > having
-28 32 > he
59 -54 > hearing
43 -34 > hearings
-39 -18 > held
-9 16 > her
-6 -1 > here
11 4 > herrador
-2 7 > him
-11 2 > his
7 -3 > hoang
17 -1 > hodan
-16 -4 > hold
-7 -1 > holding
0 16 > home
-30 33 > homeland
-22 19 > honduras
1 -15 > honorable
6 -21 > hours
7 -1 > housed
32 -10 > ice
-11 2 > if
12 -27 > immediate
7 -6 > immediately
11 5 > immigration
-6 0 > imminent
-16 -6 > in
-24 -5 > individualized
0 38 > injunction
-7 4 > injunctive
-8 -9 > interviews
13 -4 > into
13 -4 > island
10 2 > issued
6 -20 > issues
21 -7 > it
11 15 > its
-2 8 > j
8 -15 > jail
-17 1 > january
19 -20 > jersey
-9 -3 > joaquin
-7 -3 > joint
10 -15 > judge
38 8 > judgment
-7 -8 > july
9 14 > jurisdiction
-7 -2 > justice
7 0 > karim
-6 6 > kassab
37 32 > keep
-4 17 > keeping
-12 -10 > krome
25 -5 > l
3 9 > language
-15 10 > laos
5 -6 > later
5 12 > layme
-1 -11 > lazo
13 1 > leave
6 13 > left
-36 -7 > legal
-9 4 > lemus
11 -6 > lengthen
-9 -15 > let
24 30 > letter
13 -4 > liberty
-16 17 > lift
0 -14 > light
2 -7 > likewise
-14 8 > lisandro
11 9 > list
-16 1 > longer
0 -8 > louisiana
12 3 > lower
-1 8 > lue
-2 11 > m
12 0 > made
-1 -15 > magistrate
-7 -3 > mail
-13 -1 > mandatory
9 -3 > mapp
11 -2 > marc
14 -7 > march
6 -12 > may
9 -18 > meantime
6 6 > meanwhile
28 -15 > medically
29 4 > member
-27 36 > members
-15 27 > memorandum
-4 -10 > mesa
-9 -3 > meseret
5 -7 > midnight
16 -13 > minnesota
4 -16 > minute
-1 8 > mirzoyan
18 -20 > modify
-30 -3 > months
8 2 > more
0 7 > moreau
29 12 > motion
8 10 > move
-1 -11 > moved
11 9 > moving
26 3 > mr
-3 -14 > ms
28 -3 > must
5 13 > n
-4 21 > naira
9 7 > named
3 -9 > narek
0 9 > nationwide
-14 3 > neither
9 -5 > nevada
47 -19 > new
-6 6 > night
19 -14 > no
-8 10 > nor
-6 -2 > north
1 -9 > northwest
-20 29 > not
-9 2 > notice
-8 15 > notified
40 -22 > noting
-7 24 > notwithstanding
1 12 > now
-6 17 > ntamack
-23 21 > number
14 0 > nwosu
-6 11 > o
10 -1 > obi
0 7 > obinna
-3 -6 > objection
5 -9 > objections
30 2 > october
-1 -7 > oduya
-9 -4 > of
20 -9 > off
6 -6 > office
-18 3 > officers
-1 37 > okoro
-11 -2 > oksana
-14 29 > olawale
5 -10 > on
-8 5 > only
-6 -3 > open
-17 3 > opinion
13 -24 > opposed
19 25 > or
-13 -4 > oral
33 44 > order
6 -1 > ordered
17 -3 > ordering
12 0 > orders
13 -2 > orduno
-9 -3 > oregon
-18 9 > orellana
-13 9 > osmin
-8 -4 > osvaldo
13 -13 > others
14 6 > otherwise
23 -42 > out
-19 4 > outside
-11 14 > over
12 -1 > own
5 -8 > oyelowo
13 9 > p
-13 6 > paid
-14 0 > panel
-2 -24 > parole
-11 6 > part
-3 9 > parte
-9 26 > parties
16 -14 > paso
7 -1 > patrice
-1 -17 > paul
-14 -5 > paz
-7 5 > pearsall
-4 11 > pema
7 -8 > pemberley
-9 -2 > pending
-8 -5 > per
15 -2 > peralta
13 -2 > permanent
15 -15 > permit
9 -7 > person
10 7 > persons
-8 -26 > petition
24 -12 > petitioner
-28 29 > petitioners
-2 6 > petrenko
-8 -5 > petrosyan
-1 -16 > pike
0 19 > place
12 7 > placed
10 25 > plaintiff
-8 4 > plaintiffs
20 -4 > population
8 -10 > power
6 -3 > prado
-15 13 > praying
-1 -9 > pre
12 11 > preserve
-5 8 > pressing
-8 2 > prevent
-5 -13 > preventing
10 0 > previously
8 -6 > prison
-3 -22 > pro
-5 7 > proceed
-26 -16 > proceedings
26 -9 > processing
-6 -1 > production
7 -26 > prohibiting
7 0 > prolonged
-10 7 > prompt
-11 -13 > protective
14 -1 > provide
9 1 > provisional
17 -3 > provisionally
1 6 > published
-15 10 > pursuant
2 25 > put
-12 -13 > putative
-15 -3 > questioning
2 5 > quispe
8 14 > quo
0 26 > r
14 -3 > ramiro
36 -32 > re
8 -4 > reasonably
-6 15 > reasons
-17 21 > receipt
29 -17 > recommendation
25 2 > recommendations
-23 -12 > recommended
7 3 > recommends
-17 2 > reconsider
23 11 > reconsideration
4 -13 > record
14 -1 > redetermination
7 -1 > referred
17 10 > refrain
2 -9 > regarding
-14 4 > rehearing
80 -53 > release
33 -13 > released
28 -39 > releasing
8 8 > relocation
10 -5 > remain
-28 4 > remand
-3 -10 > remanded
-61 100 > removal
0 14 > remove
-11 11 > removed
-9 31 > removing
11 3 > renewed
-10 8 > replies
28 -15 > report
-7 -3 > represented
15 -13 > requested
5 -10 > requesting
-10 -1 > required
28 -25 > requiring
-15 -9 > respond
-12 13 > respondent
51 5 > respondents
24 -7 > responses
15 -5 > restore
-5 17 > restrained
1 14 > restraining
6 0 > restraint
9 33 > restraints
-8 10 > return
-5 15 > returned
29 -20 > review
25 -7 > revoke
5 -7 > reyes
10 -3 > rigoberto
20 -1 > risk
30 -9 > robert
8 12 > roderick
-14 -4 > rooms
8 -5 > rosario
38 -30 > ruiz
-8 -16 > rule
-24 -23 > ruling
-6 0 > rustam
-12 -3 > s
-11 1 > salvador
0 -17 > san
-20 -15 > sanctions
14 -9 > scheduled
-1 -20 > se
-7 -10 > seal
13 -10 > second
-31 43 > secretary
-25 21 > security
-7 3 > see
12 17 > seeking
13 0 > seen
3 7 > sefo
-7 7 > selam
0 -7 > sensitive
11 -3 > separate
15 -13 > sergio
-7 6 > service
-8 7 > set
-19 -1 > settlement
11 -20 > seven
-16 0 > seventeen
-12 -24 > shall
12 15 > she
9 -10 > show
1 -7 > shown
-22 36 > signed
12 -4 > singh
8 -1 > sister
-18 4 > six
17 -8 > so
-2 8 > soil
-15 12 > solange
-2 9 > somalia
21 7 > south
17 8 > sow
3 -9 > staff
-11 23 > states
-8 30 > status
27 11 > stay
7 5 > stayed
-27 2 > staying
-10 25 > step
-1 -7 > steps
27 -14 > stewart
-6 11 > stipulated
9 34 > stipulation
-3 -7 > stop
-6 -3 > street
-7 -3 > submitted
5 7 > sudan
2 -11 > suit
-8 5 > suleymanov
-1 -7 > supervision
-17 -1 > support
-17 -3 > surety
-17 8 > t
0 -6 > take
-7 6 > taras
0 17 > tavares
12 -16 > temporarily
6 27 > temporary
8 11 > ten
-20 6 > tesfaye
9 -5 > texas
12 3 > text
3 14 > thais
17 -12 > than
22 -55 > that
-25 27 > the
-5 -2 > their
-2 9 > them
13 -1 > there
-18 2 > they
12 -1 > thi
-6 1 > thibeau
-14 -7 > third
9 -3 > thirty
8 2 > this
-9 10 > those
40 -21 > three
10 8 > through
6 2 > time
-8 18 > to
5 -7 > today
-13 -4 > tomas
80 -36 > transfer
8 -8 > transferred
39 -16 > transfers
11 6 > travel
-11 1 > trial
-4 12 > tshering
-21 10 > u
-9 -3 > ubeda
4 -17 > under
-11 23 > united
-4 26 > unopposed
-8 -3 > unseal
-6 52 > until
-2 11 > up
13 -7 > urgent
-1 -17 > us
-18 -2 > usc
-7 -5 > usca
-1 24 > vacate
4 13 > vacated
-3 -7 > vacating
-7 6 > vale
7 -2 > van
12 -6 > varga
13 -3 > vega
-4 -10 > verde
3 7 > viliami
-5 12 > violation
-5 -14 > visitation
-14 -4 > visits
2 9 > voluntary
-1 -7 > vu
14 -14 > vulnerable
16 -4 > w
9 -5 > wait
32 -25 > warden
0 19 > warrant
-5 -10 > was
5 -13 > week
4 9 > weeks
-15 -3 > western
-1 16 > what
-9 9 > whether
-23 -12 > which
11 9 > while
19 -4 > who
-8 0 > why
31 -10 > wide
-3 15 > wilber
18 20 > will
-8 4 > wilmer
31 -6 > with
31 -34 > within
-19 17 > without
4 -17 > word
6 0 > worku
10 -6 > writ
11 -5 > yesenia
5 12 > yober
11 6 > york
7 -35 a
1 22 a #
-26 27 a .
9 -3 a and
25 -12 a bond
1 -6 a brief
12 -3 a call
-6 -3 a certificate
-12 19 a chance
0 11 a charter
-11 3 a child
-29 1 a class
-9 1 a conference
-1 -6 a conforming
-3 -14 a copy
-10 6 a country
19 -6 a custody
11 -7 a danger
-8 -7 a date
-15 -2 a day
-6 -11 a declaration
9 3 a detainee
14 -1 a different
8 -4 a facility
1 13 a file
-9 22 a final
-12 -6 a fine
12 43 a flight
3 17 a foreign
6 -7 a fresh
-7 -2 a gps
51 -1 a hearing
27 -9 a is
-3 11 a joint
10 -5 a judge
-9 4 a language
-32 -21 a lawyer
-13 20 a like
15 -7 a likelihood
0 -6 a line
-3 -11 a list
21 7 a move
22 -18 a neutral
21 0 a new
-8 2 a notice
12 1 a person
-9 6 a petition
8 0 a petitioner
-8 11 a plane
-15 7 a private
4 9 a reasonable
-17 7 a removal
-10 -10 a request
-2 15 a return
-22 21 a ruling
-14 1 a sanction
-9 8 a schedule
-9 11 a seat
11 8 a second
20 -4 a seven
2 9 a shall
9 1 a short
-1 -10 a signed
7 -3 a significant
15 -26 a stay
-5 -12 a stipulated
-3 9 a strong
-15 -2 a telephone
-5 11 a telephonic
-17 2 a temporary
-7 -3 a the
-2 14 a third
-5 -16 a three
13 1 a travel
-10 -2 a traverse
10 5 a two
-10 -2 a vote
9 -7 a warrant
-13 -10 a writ
16 0 a written
13 -5 a year
9 -8 abarquez
13 9 abdirahman
7 -2 abel
7 -2 abel orozco
-7 -3 abernathy
-7 -2 abernathy leonie
-9 -26 abeyance
-13 -10 abeyance .
0 -7 abeyance is
-6 -4 abeyance through
7 -9 abeyance until
14 -7 ability
14 -7 ability to
-13 43 aboard
3 12 aboard a
-6 17 aboard any
-3 7 aboard the
-51 -7 about
-12 -11 about the
-10 -3 about this
-6 1 about to
-4 -10 above
-20 19 abroad
-8 -6 abroad .
-16 8 abroad and
11 -6 absconded
-7 -16 absence
37 7 absent
17 0 absent a
-8 6 absent class
6 2 absent leave
18 4 absent objection
26 -11 abuse
3 -12 accept
9 -25 accepted
0 6 accepting
1 18 accepting the
-5 -16 access
-29 -4 access to
-10 16 accompanying
-6 7 accompanying opinion
13 -3 accord
-17 -20 accordance
-17 -20 accordance with
-9 -2 accorded
-9 -2 accorded to
20 -12 accordingly
-1 11 accordingly .
16 0 accordingly the
-16 12 account
-6 -7 account of
11 -1 achterberg
6 -2 acolc
6 -2 acolc #
1 11 act
18 0 act .
-7 11 acted
1 17 acting
-4 12 acting director
7 12 acting in
-10 -26 action
17 -2 action .
0 28 action is
-2 -11 action on
9 -4 action settlement
-15 2 actions
-2 7 active concert
9 -13 active docket
-6 9 acts
-7 0 acts on
-8 -4 ad
-5 16 add
8 16 addition
7 9 addition to
30 7 additional
-14 -11 address
-7 2 address .
-7 -2 address whether
-13 0 addressed
-8 -1 addressed to
46 -22 adelanto
8 -5 adelanto facility
-11 9 adequate
11 16 adheres
7 -1 adjei
7 -1 adjei boateng
-21 -14 adjourn
4 -12 adjourned
4 -10 adjourned to
8 8 adjourning
-3 -9 adjudged
15 -12 adjudged and
-7 -1 adjudged in
3 -13 adjudicate
-3 29 adjudicated
-3 29 adjudicated .
6 -4 adjudicator
-4 -14 administrative
-7 -13 administrative record
19 8 administrative stay
27 8 administratively
26 -9 administratively stayed
-4 -7 administrator
15 -11 admission
-9 14 admit
6 6 admitted
12 -5 admitted to
-7 -3 adopt
15 19 adopted
9 6 adopted .
34 -12 adopting
9 -1 adopting in
24 -6 adopting report
9 -6 adopting the
28 -2 adopts
2 -8 adp
15 -11 adr
7 -1 adr filed
-13 -4 advance
8 1 advance notice
-2 10 advice
-15 -2 advise
-23 -17 advised
-8 -1 advised of
-3 -8 advised that
-23 1 advisement
-11 -1 advisement .
-1 11 advisement as
-2 -11 advising
-20 -18 affected
-20 -7 affected .
-10 -5 affidavit
28 -4 affirm
25 -18 affirmance
40 7 affirmed
25 15 affirmed .
-1 -9 affirmed ;
33 -2 affirmed in
22 -14 affirmed judge
-14 -8 affirmed the
24 -14 affirming
0 -18 affirming the
-1 19 after
11 6 after #
5 7 after a
8 -4 after argument
-12 14 after decision
0 -7 after disposition
2 8 after filing
0 -9 after oral
-15 2 after release
-3 -6 after that
21 -13 afternoon
14 -10 afternoon .
8 -7 afterwards
26 6 again
5 -9 again .
2 -8 again unless
-1 6 again without
-41 46 against
-10 -7 against appellant
-9 22 against deportation
-2 10 against his
-9 -8 against petitioner
14 -5 against re
-20 17 against removal
-11 -1 against respondents
-8 3 against third
8 -9 agency
-2 -10 agency s
-14 -10 agents
9 6 agents and
-10 5 aggravated
-10 5 aggravated felony
16 -14 agree
-8 -2 agree to
-6 -29 agreed
-2 6 agreed motion
-13 -2 agreed order
9 -13 agreed to
-25 -10 agreement
-2 -8 agreement ;
-1 -9 agreement is
-1 8 agreement of
-5 -20 agreement the
-9 8 ahead
1 9 ahead .
-7 -5 ahead of
0 35 air
-9 14 air is
-10 28 aircraft
-15 27 airport
14 -5 ajn
13 -1 alaska
17 9 alex
17 9 alex e
32 3 alexandria
14 5 alien
-3 11 aliens
-6 12 alive
-30 17 all
13 -2 all .
-3 11 all available
2 13 all class
10 28 all counsel
-13 -8 all dates
-7 -14 all discovery
-9 5 all else
7 4 all further
-8 -1 all hearings
-3 10 all immediate
24 6 all interim
-4 8 all members
-9 11 all noncitizens
2 -20 all other
6 -8 all others
9 0 all parties
-25 5 all pending
-6 9 all persons
-1 -12 all records
-1 10 all steps
7 -7 all writs
-8 -3 allegations
-9 11 allow
-16 7 allow travel
16 22 allowed
-5 28 allowed .
8 -1 allowed as
7 -3 allowed in
-3 12 allowed to
23 3 allowing
27 3 allowing #
-7 11 allows
-10 7 alone
-10 -4 alone .
4 -10 along
4 -10 along with
-2 -17 already
2 27 also
-1 -8 also available
-5 10 also cover
25 20 alter
-1 29 alter judgment
18 -9 alter or
-19 4 altering
-8 3 altering her
-10 1 altering his
-14 -1 alternates
18 -2 alternative
4 8 alternative request
18 3 alternatives
14 6 alternatives to
-11 3 although
11 -25 am
10 -3 am .
6 -15 am and
-8 -3 am courtroom
8 12 am in
-8 4 am to
-12 -26 amend
15 -6 amend #
-8 -6 amend class
-5 -7 amend the
-50 19 amended
-3 -11 amended opinion
-8 -3 amended order
-14 8 amended petition
-10 1 amended standing
-3 13 amended to
-8 3 amending #
0 -8 amendment
-4 19 american
-4 19 american soil
-7 -9 ames
-3 -16 amici
-8 -19 amicus
6 -7 ammi
-10 -11 amount
-7 -11 amount of
41 2 an
26 6 an additional
17 -13 an administrative
-16 5 an answer
19 -8 an appeal
14 -9 an applicant
-9 1 an application
8 -1 an arriving
0 24 an asylum
9 -6 an end
15 9 an expedited
14 9 an immediate
30 2 an immigration
-9 -1 an in
-2 15 an individual
20 -17 an individualized
-10 3 an injunction
2 -11 an interim
-4 7 an opportunity
17 18 and
-54 -40 and #
-21 -4 and a
12 -6 and ability
-8 -7 and adjudged
-9 -3 and affirming
4 6 and all
6 14 and an
-7 -7 and anselm
-12 14 and applications
22 -7 and are
-7 8 and as
-15 0 and bond
13 -6 and brandao
-17 -1 and by
7 2 and case
6 -2 and certifying
-1 17 and closing
-14 6 and continued
9 -14 and convincing
-7 16 and counsel
15 -12 and decreed
10 -1 and defendant
1 6 and defendants
20 -4 and denying
-19 5 and directing
8 -4 and directs
39 -16 and dismissed
-6 11 and dissolving
9 -12 and e
12 2 and each
-12 17 and entered
-1 -9 and enters
-2 7 and fifteen
12 5 and filed
10 -1 and finding
-11 16 and for
28 27 and from
7 -4 and give
10 2 and go
-2 15 and granted
-1 17 and halloran
-7 -4 and has
9 1 and he
6 -5 and held
11 -6 and hold
15 -12 and ice
1 -15 and if
5 34 and in
-5 8 and including
7 -1 and is
11 -4 and it
-5 -13 and its
-11 23 and judge
5 22 and judgment
11 -10 and let
7 3 and may
13 -12 and mboye
21 -8 and must
11 2 and need
19 0 and no
-2 7 and nobody
3 7 and none
15 -13 and not
29 -5 and nothing
-9 5 and nwachukwu
8 9 and of
-16 -3 and or
24 -2 and order
15 -4 and ordered
-1 -10 and orders
-13 0 and otherwise
-8 2 and oyelowo
36 -10 and petitioner
11 -2 and pike
-8 -1 and place
-7 6 and plaintiffs
-9 6 and quillfeather
17 -9 and reasons
10 2 and recommendation
14 -4 and recommendations
14 -19 and referring
-11 -2 and remand
-19 18 and remanded
1 18 and remanding
17 4 and reset
32 -15 and respondents
-17 9 and restrained
10 -6 and set
-1 -7 and sets
10 6 and setting
-25 3 and shall
1 8 and should
-6 -2 and show
-2 -14 and so
-7 12 and son
12 10 and stay
-16 15 and stays
-12 -1 and submitted
0 7 and taken
-5 6 and takes
6 25 and that
16 1 and the
-3 -9 and their
17 9 and there
-7 0 and thereafter
9 -20 and this
-4 9 and those
-9 -3 and three
-7 -2 and timoteo
-20 5 and to
14 12 and transfer
-9 0 and two
17 22 and until
7 2 and vacated
-16 4 and vacates
-3 6 and vacating
-11 9 and we
-8 -16 and what
-10 -3 and when
-15 -11 and whether
9 -6 and whose
0 -10 and will
1 15 and with
-16 1 and without
8 6 anew
-18 8 angeles
-16 -8 ankle
-6 -1 ankle bracelet
6 -2 annex
22 4 announced
3 8 announced on
25 36 another
15 -7 another facility
-7 -7 anselm
-7 -7 anselm o
-47 -6 answer
-17 -19 answer .
8 10 answer and
3 -12 answer by
14 6 answer in
-18 -12 answer on
-17 -18 answer the
-14 11 answer to
3 16 answer within
-7 5 answering
-16 39 any
-3 14 any aircraft
-1 -10 any class
-16 13 any country
17 -6 any facility
-11 -6 any flight
-3 8 any means
-11 14 any of
0 -6 any officer
-9 -1 any opposition
1 21 any other
10 0 any petitioner
9 16 any removal
-8 7 any time
0 -7 any timely
-6 3 anyone
3 8 anyone in
-5 -8 anything
24 -1 anywhere
18 0 anywhere but
6 -10 app
12 -8 app .
19 -2 appeal
-12 -10 appeal #
26 -16 appeal .
13 7 appeal :
0 9 appeal and
1 9 appeal as
5 -11 appeal at
-16 4 appeal be
-9 23 appeal by
10 -11 appeal docket
16 -5 appeal expedited
-5 -1 appeal filed
0 -17 appeal from
-17 4 appeal goes
-17 39 appeal in
4 -37 appeal is
14 -16 appeal of
20 -4 appeal pursuant
15 8 appeal to
-7 -2 appeal was
-2 10 appealability
-5 7 appealable
-20 5 appealed
-8 13 appealed from
22 -5 appeals
-6 21 appeals .
-7 9 appeals has
-38 -3 appear
-7 8 appear .
7 -3 appear before
-1 7 appear for
-7 9 appear in
9 6 appearance
10 2 appearances
-7 7 appearances :
16 -1 appearances of
-8 -12 appeared
-9 -3 appeared .
-10 -3 appearing
-12 -8 appearing that
32 -14 appellant
-5 -7 appellant .
12 -12 appellant field
-10 4 appellant is
-6 -1 appellant jocelerme
31 -19 appellant s
5 -10 appellant to
52 -36 appellants
1 8 appellants #
16 -20 appellants .
10 -10 appellants emergency
16 -6 appellants is
23 -5 appellants motion
-8 14 appellants to
6 -15 appellate
21 -2 appellate judge
-13 5 appellate judges
-4 -12 appellate proceedings
17 -29 appellee
-10 -1 appellee .
14 -10 appellee be
7 -5 appellee is
7 -7 appellee s
0 -12 appellees
29 -9 appellees .
-15 -24 appendix
-1 7 appendix a
-17 13 applicable
-10 11 applicable to
7 -13 applicant
14 -9 applicant for
12 -5 applicants
-39 7 application
-11 33 application #
6 9 application .
-23 -26 application for
2 -9 application is
-18 6 application to
0 13 applications
-12 14 applications are
11 -3 applications of
-1 14 applies
-1 10 applies to
7 1 apply
9 2 apply to
-17 -4 appoint
-6 -3 appoint counsel
-8 -1 appoint next
-10 -5 appointing
9 -11 appointment
-15 -2 appointment of
-7 -2 appropriate
-17 -34 approval
-8 -4 approval #
-1 -13 approval .
16 -4 approval of
-12 -17 approved
-16 9 approved .
15 -7 approved ;
-7 9 approved and
-14 -2 approves
-12 -20 approving
-19 -9 approving #
-9 -1 approving class
-3 -8 approving the
11 -11 apr
11 -11 apr #
-27 6 april
-19 7 april #
-9 -7 arbitration
11 -8 arce
-8 -5 ardizzone
6 12 are
-6 -1 are adjudged
5 -4 are allowed
-18 11 are at
-5 10 are barred
7 -2 are detained
-3 -8 are dismissed
4 -7 are due
-7 -2 are excluded
-4 -8 are extended
14 7 are free
-10 13 are hereby
12 7 are in
9 -20 are not
-2 11 are pending
23 5 are prohibited
-11 -2 are reminded
13 -3 are restrained
-24 -23 are stayed
-15 -3 are stricken
-4 9 are subject
8 25 are to
20 9 are vacated
11 2 area
-15 -26 argued
-8 -3 argued and
5 -6 argued on
-15 -38 argument
9 -1 argument #
-3 -10 argument .
13 -4 argument calendar
4 11 argument heard
-26 -36 argument on
-8 -2 arguments heard
-2 17 arising
-2 17 arising from
30 13 arizona
-9 9 arlington
-8 2 armistead
-8 2 armistead vanderlyn
-14 13 around
12 10 arrange
72 -31 arrest
14 -4 arrest .
9 -11 arrest and
10 13 arrest in
32 -9 arrested
7 -5 arrested at
9 -1 arrested on
19 -11 arresting
-1 9 arrieta
-11 8 arrival
-5 6 arrival at
-10 9 arrived
8 -1 arriving alien
-18 12 as
6 -6 as #
-21 -20 as a
-3 -15 as amici
-2 -7 as and
11 -1 as announced
-6 -7 as certified
-4 7 as discussed
2 -14 as follows
2 6 as it
-5 8 as long
-7 4 as modified
-36 -4 as moot
-8 11 as no
-29 45 as of
-12 -6 as petitioner
-17 -13 as premature
10 17 as requested
-8 -1 as separate
-8 11 as soon
14 25 as the
7 7 as they
-8 9 as this
-10 24 as though
81 8 as to
-11 10 as unnecessary
11 8 as well
-18 -1 as written
14 0 ashdown
-7 12 ashgrove
18 2 aside
10 -5 aside .
-18 15 aside the
12 -17 ask
-8 -5 ask for
19 1 asked to
-9 -18 asking
-11 -11 asking that
-19 15 asks
-15 0 asks for
-16 20 asks that
13 -7 assented
13 -7 assented to
-19 -1 assessment
-23 -2 assigned
-20 -1 assigned to
-10 -6 assistant
-8 -2 assistant director
-12 -1 assurance
10 -7 assure
5 21 asylum
-5 19 asylum application
-4 24 asylum officer
7 -5 asylum seekers
24 0 at
-19 -6 at #
-24 -3 at a
8 -2 at adelanto
18 4 at all
-5 13 at any
13 -7 at batavia
6 16 at de
17 -5 at dilley
-5 12 at dkt
-5 10 at doc
3 -7 at docket
12 -2 at each
3 -8 at ecf
11 -11 at elizabeth
-8 8 at government
-23 23 at his
24 -14 at home
5 9 at large
6 6 at least
28 -25 at liberty
-9 14 at midnight
-7 -4 at no
5 8 at noon
19 -11 at once
5 -7 at otay
-6 -8 at page
-8 18 at the
-12 -6 at this
-7 0 at trial
4 -10 at which
4 17 atlanta
-9 -4 attach
20 12 attached
23 -6 attached .
-5 7 attached copies
7 7 attached document
-2 7 attached order
-38 -7 attend
-10 -9 attend .
-20 5 attend the
-52 -56 attorney
-6 -4 attorney calls
-11 -4 attorney fees
4 -13 attorney general
-28 -19 attorneys
11 -4 attys
-5 26 august
-5 30 august #
16 -11 aurora
1 -6 aurora facility
-17 -4 ausa
-5 18 authored
-10 21 authored opinion
-4 8 authoring
2 -15 authoring .
-7 -4 authoring and
-15 29 authoring judge
8 4 authority
-4 11 authority to
-16 29 authorized
0 7 authorized .
3 -14 authorized by
-11 16 authorized to
29 7 available
-7 6 available on
-3 11 available steps
-1 -8 available through
-11 -21 aw
31 -4 await
-8 0 awaiting
-29 -7 award
-21 -5 awarded
-7 0 awarded #
-17 39 away
-7 6 away and
-10 -20 b
21 -2 b #
-13 -9 b .
-7 -1 b tr
20 9 back
-6 0 back .
-9 0 back ;
9 -3 back for
-4 9 back here
-11 -7 back his
8 14 back in
18 -13 back into
-6 19 back on
2 -6 back to
11 -4 bag
141 -69 bail
7 -6 bail applications
-14 0 bail conditions
1 -8 bail granted
18 -16 bail hearing
13 -4 bail hearings
15 8 bail is
13 -1 bail on
28 -8 bail order
33 -12 bail pending
8 -2 bail review
4 -17 balance of
-10 -2 balogun
1 7 baltimore
1 -13 banc #
3 20 banc .
-11 -10 banc filed
19 41 bar
1 37 bar on
0 15 barred
10 13 barred from
-22 7 barring
-7 17 barring removal
-8 -8 barring transfer
18 -17 bars
2 -15 basis
16 -1 batavia
-5 13 bay
20 0 bdp
12 -3 be
-7 4 be .
-13 16 be affirmed
7 17 be allowed
9 -2 be arrested
21 6 be at
5 19 be back
-2 8 be carried
-8 -13 be denied
-21 35 be deported
22 -6 be discharged
-3 14 be dissolved
-8 1 be entertained
-40 -18 be filed
8 11 be flown
14 -3 be found
11 -4 be freed
-12 2 be granted
-25 5 be heard
23 -22 be held
6 2 be housed
-7 11 be in
14 0 be kept
11 1 be left
36 -28 be let
4 -14 be lifted
-13 1 be made
-2 -11 be mailed
37 4 be moved
12 -8 be nearer
4 17 be neither
-7 9 be opened
13 -6 be out
-1 13 be placed
-14 -6 be prepared
-30 -8 be produced
-17 24 be put
-3 -9 be re
-9 -7 be read
-3 -9 be ready
58 -23 be released
7 -1 be relocated
-22 94 be removed
-5 13 be repatriated
-7 -19 be returned
9 43 be sent
3 8 be shipped
1 -20 be sought
-16 2 be stayed
3 15 be subject
43 -12 be taken
-7 -14 be told
12 -11 be transferred
19 -8 be transported
12 12 be turned
-5 -11 be unsealed
-6 0 be used
5 21 be vacated
-1 -7 be viewed
-15 7 bear
-13 12 bear its
7 0 bearheart
-9 -14 bearing
18 -18 became
19 -16 became final
3 6 because
5 10 because petitioner
-8 -4 because the
8 -10 become
10 4 become unreasonably
-3 11 becomes
11 -10 bed
19 -5 beds
14 -14 been
7 -3 been arrested
11 -8 been at
-4 -8 been brought
9 -3 been confirmed
7 4 been convicted
-1 8 been decided
-8 14 been done
10 -15 been filed
-8 3 been finally
-12 -10 been granted
2 8 been heard
-13 1 been held
-8 -4 been let
-1 13 been made
18 -4 been mailed
-19 -2 been moved
6 -9 been put
-3 9 been received
-35 -9 been released
-12 -3 been removed
-11 4 been sent
14 8 been told
18 7 before
27 -14 before #
0 23 before .
14 -29 before a
12 -12 before an
-13 -9 before any
0 -7 before april
-2 14 before chief
-10 8 before his
7 6 before it
0 6 before january
-52 9 before judge
-19 13 before judges
11 -1 before magistrate
-1 6 before september
4 -8 before that
-7 20 before the
-8 -2 before then
9 -3 before us
20 0 beforehand
17 -4 beforehand .
10 -10 begin
13 -6 beginning
12 -4 beginning #
-16 7 behalf
-9 7 behalf of
-1 -9 behind
0 13 being
-3 16 being a
-10 -6 being in
1 14 being no
10 -4 being taken
-7 8 bellwether
8 -10 belongings
-5 11 belongs
9 -5 below
24 -15 below is
14 5 bench
1 9 bench .
0 -17 bench :
43 -3 bench ruling
-10 9 bench that
-12 11 bench to
6 -1 benedetta
-8 -6 bergen
0 7 between
-16 -2 between #
16 -1 between the
36 -22 beyond
20 -37 beyond the
-17 7 bia
16 -2 bids
7 7 binds
-25 26 bjorklund
-9 -2 blacked
-9 -2 blacked out
-15 -2 blanket
9 -4 blessing
-7 7 bnclc
-7 7 bnclc #
-38 45 board
-10 21 board .
0 6 board ;
-7 3 board and
-7 27 board has
-6 -7 board s
7 -1 boateng
8 11 body
121 -102 bond
-11 -15 bond .
-7 -1 bond ;
6 -1 bond by
32 -22 bond hearing
37 -15 bond hearings
15 -2 bond is
-14 2 bond of
0 -10 bond order
7 0 bond set
22 -1 bond with
-9 0 booking
38 9 border
27 -3 border patrol
28 26 both
-11 -3 both sides
1 9 bound
6 -3 boundaries
6 -3 boundaries of
-15 -11 bracelet
-7 -2 bram
9 0 brancato
9 0 brancato ruiz
13 -7 brandao
13 -7 brandao appellate
-14 2 brandt
8 -1 breath
-49 -22 brief
-7 -4 brief .
-3 -9 brief and
-5 25 brief due
-12 -1 brief in
-6 -24 brief is
-28 -10 briefing
-3 12 briefing .
-1 6 briefing on
-21 1 briefing schedule
15 -6 briefs
14 -1 briefs #
7 0 briefs .
-9 -5 bring
-2 -11 bring petitioner
-3 8 broaden
-2 11 broadened
-8 -7 broadview
-16 -2 brother
-10 -11 brought
2 -7 brought back
-7 4 buffalo
13 -10 burden
-5 6 burden .
-8 -8 burden of
7 -3 burden on
14 -2 burlington
11 -10 bus
11 -1 business
-14 3 business day
17 -7 business days
17 20 but
11 -3 but in
-5 8 but not
4 -7 bw
51 -6 by
-7 -34 by #
-4 -10 by .
0 11 by :
-33 3 by a
-6 1 by agreement
-4 6 by any
8 0 by appellant
28 -17 by appellants
11 8 by appellate
-18 -6 by appellee
-6 -8 by appellees
11 6 by bdp
15 -7 by chief
7 5 by class
7 -12 by clear
1 -7 by clerk
1 -11 by close
15 -1 by consent
-10 -5 by counsel
-28 -6 by court
4 27 by december
-2 -8 by direction
-17 6 by district
7 -4 by email
-16 -13 by february
14 -10 by fpg
9 21 by her
-23 -9 by ice
0 8 by january
-3 -7 by jmw
0 10 by judge
22 8 by judges
7 -2 by july
-2 8 by justice
0 -47 by magistrate
-6 -3 by march
9 -5 by monday
-2 7 by no
14 -7 by noon
7 -13 by november
-19 4 by october
-9 -6 by of
30 -39 by on
10 -3 by one
-22 36 by petitioner
-8 16 by qvl
-12 1 by rds
0 -7 by reason
4 -8 by regular
-1 -18 by respondent
9 -8 by rkl
-6 10 by rqs
6 -5 by senior
4 -7 by separate
2 -8 by september
8 -2 by statute
-27 5 by telephone
-8 -17 by the
-10 -17 by this
10 -4 by tomorrow
11 -12 by trb
0 -8 by trv
-6 1 by us
-3 8 by uscis
3 15 by which
-1 -13 by zoom
12 13 c
0 10 c .
15 -2 c ;
7 -9 c and
-6 9 ca
2 -28 calendar
22 -12 calendar .
-12 -9 calendar and
8 -3 calendared
6 -9 california
-6 -12 call
-11 -4 call to
6 -4 call with
13 -12 called
5 -10 called for
-8 0 calloway
-32 -12 calls
-6 0 calls for
34 -24 came
14 -6 came on
15 -4 came with
-10 -2 cameras
-38 0 can
-13 -1 can be
-9 -2 canceled
-6 -24 cancelled
-1 -23 cancelled .
8 19 cannot
12 3 cannot be
-11 13 cannot do
13 -6 cannot stand
4 -6 cap
-11 -11 caption
19 7 caroline
10 17 caroline facility
24 35 carried
-4 -12 carried out
7 36 carry
-1 28 carry out
-10 33 carrying
-2 15 carrying out
-10 4 carvajal
-10 4 carvajal ibarra
-12 -1 carvalho
-29 -23 case
0 -11 case #
9 13 case .
-13 -5 case :
-10 5 case as
-1 -10 case before
4 6 case closed
-2 -8 case in
2 19 case number
-2 -8 case pending
14 -24 case remanded
-27 0 case shall
-8 5 case to
-10 12 case until
-13 -7 cases
9 -5 cases .
15 -8 castaing
15 -8 castaing on
-9 -2 castaneda
3 9 castellanos
-22 10 cause
-7 -2 cause #
6 -13 cause :
-1 12 cause and
5 7 cause appearing
5 6 cause by
14 -5 cause came
14 26 cause hearing
-7 -1 cause in
2 -7 cause is
-1 -24 cause order
2 -12 cause respondents
-7 1 cause shown
-2 -11 cause why
13 -9 cause with
-27 16 cause within
-5 -12 caused
-12 19 cbp
27 -17 cc
27 -17 cc :
18 0 cd
8 0 cd #
18 -2 cease
10 0 cedric oyler
12 -1 cell
29 -18 center
11 -1 center .
6 -2 center on
-5 12 certificate
-4 6 certificate of
-30 8 certification
-3 6 certification .
8 7 certification and
-14 15 certification is
-17 -1 certification of
-8 -4 certification order
-40 -19 certified
0 -11 certified a
-10 2 certified and
3 -21 certified at
2 6 certified class
4 -7 certified copy
4 -7 certified mail
-8 -3 certified under
-7 -1 certifies
-15 0 certifies a
-20 6 certify
9 9 certify and
-6 -14 certify class
-3 -10 certifying
5 -7 certifying class
-7 -6 certifying the
-22 12 certiorari
-7 12 certiorari if
-13 -1 chair
-2 -9 challenge
-2 -10 challenge to
-9 -19 chambers
6 -12 chambers by
-7 8 chambers of
5 -4 chambers order
-11 14 chance
-11 15 chance to
-3 -9 change
7 6 change in
11 1 changed
-9 13 changed to
14 -28 charge
8 -2 charge .
-10 -6 charge and
-10 46 charter
-8 16 charter to
7 -1 chavarria
6 -17 check
0 -8 check in
12 -4 check ins
10 4 chief
13 -12 chief appellate
-2 17 chief judge
-19 14 child
10 4 child in
-16 31 children
20 9 cho
6 -1 choice
-11 -4 choose
-4 10 choosing
-6 11 choosing .
10 0 chukwudi
-3 12 cir
-3 12 cir .
19 9 circuit
-6 9 circuit .
-2 -10 circuit ;
-17 28 circuit and
-6 -10 circuit decides
8 -6 circuit has
-5 9 circuit having
3 -10 circuit judge
10 -3 circuit judges
-18 4 circuit rules
12 -17 circumstances
-8 -8 citation
9 18 city
-15 0 civ
-15 0 civ .
-32 -23 civil
-23 -23 civil contempt
-11 7 civil rule
-10 -1 cja
-7 -1 cja counsel
-19 -21 claim
-16 -1 claim and
9 -4 claim is
11 4 claim to
-35 -30 claims
-19 14 clarification
-7 5 clarification .
-12 3 clarify
-10 7 clarifying
-30 -15 class
-6 -17 class .
-7 -9 class :
-17 9 class ;
9 -4 class action
-7 -3 class allegations
-14 10 class and
-17 15 class certification
2 -21 class certified
-44 -27 class counsel
-27 -18 class definition
12 -10 class is
7 -1 class may
27 42 class member
24 11 class members
0 8 class now
-19 5 class of
1 -7 class settlement
-7 -8 class shall
-7 -1 class to
19 -2 class under
21 5 class wide
8 -4 clay
7 -6 clay county
0 -9 clear
9 -14 clear and
-12 -5 clear error
-30 -37 clerk
29 -10 clerk .
-15 5 clerk :
-3 -8 clerk granting
13 -7 clerk hac
-1 -9 clerk is
6 2 clerk of
-22 3 clerk order
-18 1 clerk s
-11 9 clerk shall
17 -1 clerk tml
-20 -18 clerk to
-11 -4 clerk vlg
14 5 clerk will
-9 -13 client
26 -9 clock
11 -6 clock in
1 20 close
-11 0 close .
0 6 close of
16 22 close the
-20 -12 closed
-17 -8 closed .
-7 -1 closes
17 1 closing
25 4 closing case
-7 -1 cm
-2 8 cmd
-2 9 cmd #
-6 -8 coercive
15 -9 cole
-1 8 colloquy
18 1 colorado
18 2 colorado .
13 0 colter
13 0 colter standish
-11 -2 come
-16 10 come back
-9 -4 come before
-7 -2 come off
-28 22 comes
-9 1 comes before
-7 -7 comes off
-2 14 comes to
-28 4 coming
-15 8 commercial
-15 8 commercial flight
-6 -5 commissioner
33 -10 committed
33 -10 committed to
-10 0 committee
-7 -6 commonality
32 -4 commonwealth
-8 -8 communication
-11 -8 communications
-10 -8 communications with
11 -5 community
-8 -9 compel
8 -3 compel .
-19 0 compelling
-7 -3 compelling reason
-16 -1 complete
-1 8 complete text
-6 -10 compliance
-12 -4 compliance .
-1 15 compliance is
17 -14 compliance with
-17 3 complied
-8 4 complied with
6 -11 comply
6 -2 comply .
-7 -3 compromise
6 -1 concede
-6 -11 concedes
2 14 concerned
-18 -6 concerning
9 9 concerning service
-6 -15 concerning the
-3 27 concerns
5 19 concert
6 19 concert with
12 -7 concludes
13 -9 concludes that
-10 -6 conclusions
-10 -3 conclusions of
3 -7 concurrence
-4 -7 concurrence of
13 -6 condition
-26 -6 condition of
2 6 condition that
3 -8 conditionally
29 -27 conditions
28 -5 conditions .
-15 3 conditions of
-6 -8 confer
-24 -36 conference
-3 11 conference #
-6 -17 conference and
21 -7 conference by
-1 -11 conference for
19 -2 conference held
-14 -6 conference of
-13 -3 conference set
-22 -5 confidential
1 -15 confined
-11 5 confined in
61 -15 confinement
19 2 confinement .
8 -1 confinement is
7 1 confirmed
-1 -6 conforming
-4 10 conformity
-4 10 conformity with
9 -3 connecticut
-11 7 consent
-5 -7 consent .
-36 13 consent motion
-16 1 consent of
-12 17 consents
13 14 consider
12 14 consider the
-7 26 consideration
8 -3 consideration .
-6 22 consideration of
2 12 considered
12 -4 considered and
-1 7 considered the
8 4 considers
-12 -1 consolidated
10 -2 constitution
9 -1 constitutionally
9 -1 constitutionally adequate
-17 12 construed
-7 -1 construed as
-14 5 consuelo
-13 4 consuelo trimble
-7 10 consul
-8 -13 consular
-77 -58 contempt
-22 -12 contempt .
-13 -6 contempt and
-7 1 contempt citation
-13 5 contempt is
-34 -25 contempt of
-2 6 continental
-2 6 continental united
-10 -3 continuance
3 20 continue
9 -4 continue .
2 7 continue hearing
-9 34 continue the
9 -2 continue through
10 -2 continue to
10 15 continued
-10 -8 continued .
10 -2 continued confinement
-4 16 continued hearing
-7 5 continued in
7 0 continued on
19 -15 continued to
3 32 continues
0 16 continues .
12 18 continues in
-5 6 continues until
9 -6 continuing
-7 4 contractor
3 8 control
21 6 converting
5 -14 converting the
16 -1 convicted
14 -6 convicted of
-25 1 conviction
-15 6 convictions
9 -14 convincing
7 -14 convincing evidence
7 -11 cook
7 -11 cook m
-7 16 copies
-11 -5 copies of
0 19 copies to
-30 -7 copy
-7 5 copy mailed
-8 -6 copy of
1 13 copy served
-8 -12 copy to
1 -17 cor
11 -5 coram
11 -5 coram :
13 -12 cornwallis
19 0 corporate
29 0 corpus
-9 3 corpus #
-14 1 corpus .
4 16 corpus ;
16 1 corpus and
22 0 corpus ecf
19 -11 corpus is
-11 -1 corpus should
-14 -13 correct
-9 -10 correct the
-14 -11 corrected
-9 -7 correcting
-13 -9 correctional
-6 -8 correctional facility
-6 5 corrections
8 3 correia
8 3 correia l
-3 -9 correspondence
10 0 corwin
7 0 cosmo
7 0 cosmo wetherbee
-34 -11 cost
-13 -5 cost and
-3 7 costa
-16 -36 costs
-12 5 costs .
-10 -5 costs and
36 -14 costs taxed
-9 1 could
-79 -54 counsel
-11 -5 counsel .
30 -9 counsel access
8 -6 counsel and
6 -6 counsel are
-10 -5 counsel by
-11 -5 counsel each
-4 6 counsel having
-15 -2 counsel in
-24 -27 counsel is
-9 -6 counsel may
-1 12 counsel on
-10 6 counsel s
-18 9 counsel shall
-11 -3 counsel the
7 -5 counsel to
-13 -5 counsel who
-8 -1 counsel within
-9 -2 count
-15 17 countries
-53 109 country
-10 -5 country .
-14 13 country before
9 -1 country is
-7 4 country not
-16 11 country other
-1 -9 country removal
-8 -3 country report
8 11 country unless
-8 19 country while
3 7 country without
-7 -9 counts
38 -43 county
19 -5 county .
-15 -2 county correctional
14 -5 county facility
13 -10 county jail
11 12 court
8 6 court #
-15 15 court .
9 -14 court :
2 12 court ;
30 0 court adopts
12 -2 court agrees
-17 -9 court and
-10 4 court approves
-11 0 court are
-10 6 court as
9 0 court being
-9 6 court by
-22 -2 court can
-13 -1 court certifies
14 0 court declares
10 17 court declines
20 -21 court did
0 19 court directs
-12 -1 court expresses
15 2 court extends
-12 -1 court finds
-9 -13 court for
6 11 court granted
0 11 court grants
22 -16 court has
-9 6 court having
12 -6 court hears
-16 -7 court holds
0 -20 court in
-14 0 court is
-4 7 court lacks
18 11 court may
-13 15 court now
23 3 court of
5 -16 court on
2 28 court order
20 12 court orders
-2 31 court proceedings
7 -13 court reporter
-4 -12 court reserves
23 -27 court rules
15 21 court s
-1 6 court said
6 -2 court says
2 -9 court shall
17 -14 court staff
-5 -11 court sua
-17 -15 court takes
-8 -29 court that
6 -12 court the
-9 10 court to
-9 -1 court under
-16 24 court was
3 -11 court will
-6 -7 court would
8 -5 courthouse
11 7 courtroom #
10 -1 courtroom .
-10 0 courtroom minutes
13 -4 courts
-2 14 cover
-6 9 covered
-6 9 covered by
1 13 covers
-14 9 credible
-14 9 credible fear
12 -6 criminal
7 0 cross
19 0 crossley
13 -8 crt
17 9 crt alex
-11 1 crt dauterive
-14 -3 crt guidry
7 -11 crt landry
-9 14 crt thibeaux
-9 22 crt yocum
-4 18 crw
-7 -2 cts
-19 -4 curfew
-11 -1 curfew is
-13 22 curiam
-13 12 curiam judgment
-28 29 curiam order
100 -29 custody
-11 0 custody #
18 -30 custody .
-16 8 custody abroad
6 23 custody and
6 -10 custody by
6 4 custody determination
-9 2 custody for
33 -10 custody hearing
17 -17 custody hearings
6 8 custody in
8 11 custody is
35 -3 custody of
13 16 custody on
17 -8 custody redetermination
-8 -1 custody review
-4 9 custody who
0 12 custody without
11 -3 cut
-5 -7 cyndi
-5 -7 cyndi ames
4 12 d
-9 -1 d #
6 23 d .
-25 25 dacosta
-18 -9 daily
-23 -3 damages
-9 -2 damages is
-3 19 danforth
37 -35 danger
14 -13 danger .
8 -1 danger to
-8 0 darnell
-8 0 darnell whitlock
-3 11 date
-1 18 date #
12 -14 date .
-11 15 date by
9 2 date filed
6 8 date in
-5 -10 date is
-7 4 date on
8 -6 dated
-13 1 dated #
-4 -13 dates
7 -1 dates and
-11 1 dauterive
-10 1 dauterive l
12 -12 day
0 -8 day ;
-6 10 day after
-8 1 day following
-7 14 day the
5 11 day with
27 26 days
-34 4 days .
27 4 days ;
-9 -1 days a
-31 16 days after
16 11 days and
17 -10 days are
0 7 days as
10 -2 days at
14 -8 days before
-12 4 days for
-8 19 days from
-2 20 days in
24 -11 days is
11 -2 days of
-7 -3 days or
-10 -5 days respondents
26 -11 days so
-14 5 days the
-7 0 days thereafter
-13 13 days why
19 8 days written
-3 3 de
-5 14 de #
-12 -5 deadline
-8 6 deadline in
-29 -15 deadlines
-9 2 deadlines are
-7 -4 debtor
-3 16 december
-12 13 december #
0 -14 decertified
2 -6 decertified .
-23 8 decertify
-9 5 decertify class
9 -11 decide
-20 -2 decide the
7 -10 decide whether
-39 26 decided
-20 14 decided .
-3 -8 decides the
4 16 decision .
33 3 decision and
18 -20 decision for
-10 -2 decision in
-10 1 decision is
-17 3 decision not
-30 5 decision on
-17 -7 decision reserved
3 9 decision to
13 -9 decisionmaker
-14 -26 declaration
7 -5 declaration of
20 -6 declared
14 -1 declares
14 -1 declares that
14 16 declines
-1 17 declines to
-6 -3 declining
-6 -3 declining to
15 -12 decreed
11 -1 decreed :
-7 1 deemed
-15 -5 default
-11 -2 default judgment
-21 -36 defendant
-11 0 defendant #
9 0 defendant continued
-9 -3 defendant is
-8 0 defendant may
10 0 defendant present
25 0 defendant remanded
-46 0 defendant s
8 0 defendant to
11 0 defendant waives
3 17 defendants
35 -6 defendants #
-6 10 defendants and
-7 27 defendants are
15 16 defendants from
9 2 defendants have
-6 -6 defendants in
16 -13 defendants may
-14 30 defendants motion
-10 6 defendants must
-4 -29 defendants officers
-35 29 defendants shall
0 6 defense
19 6 deferred
-7 -23 deferring
-2 -11 deferring action
-8 -2 defined
-19 -28 definition
-1 -13 definition .
-1 -9 definition of
0 10 delacroix
-11 6 delay
-12 9 delivered
-11 7 denial
-8 -2 denial class
-5 8 denial is
9 23 denied
-7 -8 denied .
29 9 denied ;
6 16 denied and
13 3 denied as
-19 30 denied by
-13 3 denied in
-13 4 denied judge
6 32 denied on
-7 13 denied reopening
16 -4 denied with
-14 -16 denied without
12 0 dental
12 -4 deny
-13 17 deny .
22 -18 deny the
36 11 denying
11 29 denying #
-14 18 denying as
29 14 denying defendants
4 -15 denying emergency
16 -5 denying habeas
-4 -21 denying in
-12 -2 denying motion
-17 1 denying petition
-16 -10 denying petitioner
10 0 denying plaintiffs
3 -11 denying preliminary
14 1 denying respondents
-12 7 denying stay
12 5 denying the
4 28 denying without
-8 19 depart
0 -8 departed
-13 25 department
-16 30 department of
-21 18 departure
1 21 departure .
-1 -10 departure form
0 -10 departure or
-16 62 deport
-5 17 deport petitioner
-70 129 deportation
-9 14 deportation .
17 6 deportation and
-12 17 deportation filed
-16 54 deportation is
-10 12 deportation of
6 -14 deportation officer
-6 -20 deportation officers
-6 7 deportation shall
-15 18 deportations
-31 76 deported
4 17 deported nor
-14 74 deporting
-14 15 deporting petitioner
7 -2 deposed
-8 -1 deposition of
-16 -21 depositions
-1 9 deputy
-7 18 deputy clerk
24 0 deshawn
24 0 deshawn vance
-6 8 designated
-2 -11 desist
-2 -8 desmond
4 6 desrosiers
-7 8 destination
6 -13 details
56 -33 detain
12 -1 detain .
12 0 detain a
-25 -6 detain petitioner
2 -26 detained
-9 1 detained at
0 -13 detained class
8 -7 detained under
7 8 detained without
-10 -24 detainee
17 -5 detainee to
11 -15 detainees
14 0 detainees who
30 -9 detaining
8 -4 detaining petitioner
121 -40 detention
-1 8 detention ;
39 0 detention as
7 -1 detention at
9 -4 detention by
33 -11 detention is
27 -15 detention pending
12 -4 detention under
19 1 determination
8 -10 determination of
-13 14 detroit
-15 -8 device
-10 17 devries
-10 17 devries okafor
-8 9 dg
-8 9 dg #
30 -12 dh
8 3 dia
13 -6 dialysis
-5 15 did
-12 -8 did not
-7 -6 die
14 -1 different
7 0 different immigration
-7 0 digital
29 -17 dilley
-2 -13 dimitriades
-11 -9 direct
-2 -12 direct that
8 12 directed
-7 10 directed not
-10 2 directed to
-10 -13 directing
5 -10 directing a
-8 14 directing appellants
-8 0 directing clerk
-2 -6 directing defendants
-3 -9 directing petitioner
-32 8 directing respondents
42 -8 directing response
-1 14 directing service
-3 12 directing that
-12 -12 directing the
-3 16 direction
3 11 direction of
8 -2 directions
8 -1 directions to
7 6 directive
-5 9 directive is
-12 3 director
0 -9 director in
0 6 director is
-6 8 director shall
27 6 directs
18 3 directs otherwise
8 15 directs that
-7 -4 directs the
49 -27 discharge
10 -3 discharge petitioner
-7 11 discharged .
10 -3 discharged from
-5 15 discharging
15 -6 disclose
-1 -7 disclosed
-45 -45 discovery
5 -8 discovery .
-9 -11 discovery is
7 -9 discretion
-13 -1 discretion in
-6 -7 discuss
-4 7 discussed in
0 -10 dismiss
11 -11 dismiss #
-8 -6 dismiss .
-9 0 dismiss ;
33 7 dismiss appeal
-20 1 dismiss for
-1 18 dismiss is
-10 -5 dismiss the
-26 0 dismissal
-7 -19 dismissal .
-1 20 dismissal is
-4 7 dismissal under
-24 -15 dismissed
-3 -7 dismissed .
-20 -19 dismissed as
2 14 dismissed for
-21 -1 dismissed in
7 -5 dismissed with
-1 -9 dismissed without
9 -1 dismisses
-34 -8 dismissing
11 -9 dismissing as
-8 -4 dismissing case
-12 14 dismissing the
-7 -3 dismissing this
-9 -1 dismissing without
-13 7 disposition
10 -7 disposition .
-3 13 disposition :
9 16 disposition in
-16 -1 disposition of
-4 45 dissenting
0 13 dissenting #
-10 11 dissenting in
3 -13 dissents
-1 -16 dissents .
32 23 dissolve
-12 6 dissolve #
7 -3 dissolve .
41 3 dissolve temporary
5 -18 dissolve the
-5 9 dissolve upon
4 44 dissolved
-5 19 dissolved .
7 -9 dissolved and
-10 15 dissolved as
-8 1 dissolves
-4 27 dissolving
-2 20 dissolving the
26 7 district
-4 -6 district .
-26 -9 district court
34 22 district of
12 17 district or
7 1 district pending
12 0 district the
1 -7 district until
7 4 districts
7 4 districts of
9 4 disturb
3 7 division until
-4 18 dks
-4 18 dks .
10 -6 dkt
-12 4 dls
-7 -2 dmb
-7 -2 dmb .
-12 19 do
4 -8 do not
-7 9 do so
-4 12 doc
14 -10 doc #
-18 21 doc .
-16 -21 docket
-4 -11 docket #
-12 -10 docket .
10 -6 docket ;
-3 14 docket and
-1 -21 docket entry
4 -7 docket no
3 34 docket text
9 -3 docketing
2 -24 document
-8 -1 document #
-11 10 document .
11 -2 document :
11 -3 document attached
-8 -1 document granting
10 -4 document has
4 -8 document having
-9 -8 documents
-1 -6 documents in
7 -26 does
8 -8 does not
-13 27 done
10 37 done .
-9 2 done by
-1 -12 done to
25 -16 door
11 -1 door .
12 -2 doors
-7 16 doubt
-17 16 down
-7 3 down .
-9 -5 dr
-9 -5 dr .
10 -3 drawn
11 -3 drive
-7 -3 drop
-9 -11 dropped
-7 -3 duc
-28 -47 due
-12 23 due #
2 -12 due :
-1 -7 due april
-1 -14 due august
-31 -9 due by
7 5 due course
-12 -2 due in
5 -10 due january
-5 -7 due july
-8 0 due june
0 8 due may
12 -14 due on
18 -6 due process
3 9 due within
-2 23 duration
0 22 duration of
16 -2 during the
-9 47 duty
10 15 e
-21 22 e .
-26 1 each
3 11 each class
-9 -8 each day
-7 -2 each detainee
9 1 each is
-12 -10 each monday
23 16 each of
-7 8 each party
-9 2 each person
-2 -14 each side
-9 -1 each weekday
-11 -1 ead
-26 -4 eaja
60 -15 earlier
-8 0 early
-3 -10 easterling
1 -16 easterling on
14 -7 eastern
8 -11 eastern district
-6 -22 eb
-7 7 ec
-18 6 ecf
-1 -19 ecf #
-13 28 ecf no
-13 23 ecuador
35 32 effect
11 31 effect .
13 -11 effect of
0 8 effect removal
26 3 effect through
-13 -4 effect until
4 -6 effected
-4 22 effective
0 7 effective #
-12 3 effective .
-8 31 effectuate
-2 -7 efforts
31 -1 efra
31 -1 efra n
13 -11 eight
6 0 eight days
-8 -2 eight hours
8 -1 eighth
-3 10 either
-6 7 ekwueme
35 14 el
10 -1 el paso
-8 6 el salvador
17 13 el valle
16 -25 electronic
9 3 electronic clerk
0 -11 electronic filing
7 -6 electronic order
-10 6 eleven
12 -6 eleven class
-1 13 eleven parents
21 -4 eligible
2 -8 elizabeth
3 -11 elizabeth .
11 -5 eloy
-15 23 else
4 9 else .
-3 9 else is
12 9 elsewhere
0 11 elsewhere .
5 -9 elw
27 1 email
5 -7 emailed
11 -6 emailed notice
24 9 emergency
-10 14 emergency hearing
34 -11 emergency is
-11 13 emergency motion
-7 7 emh
8 18 end
-5 3 end .
7 -9 end and
11 18 end of
19 10 ended
6 3 endorsed
9 10 endorsed order
6 -18 endorsement
6 -14 endorsement on
2 6 enforce
-10 6 enforce #
22 4 enforce .
-11 3 enforce ;
7 3 enforce and
9 -1 enforce is
-9 -13 enforce the
-9 9 enforcement
2 13 enforcement of
1 -7 english
-17 38 enjoin
-2 16 enjoin removal
-19 29 enjoined
-2 8 enjoined .
-17 8 enjoined and
14 -10 enjoined from
-10 13 enjoined through
4 20 enjoining
13 9 enjoins
9 2 enjoins respondents
-11 18 enlarge
11 23 enlarged
3 14 enlarged to
-7 -4 enlargement of
6 1 enlarges
2 6 enough
8 -6 enough .
-12 3 enter
-13 -4 entered
13 -1 entered #
10 13 entered .
12 4 entered :
24 -10 entered allowing
-12 0 entered and
-14 -5 entered as
-5 29 entered at
14 -6 entered for
9 -4 entered granting
-18 -3 entered in
-13 6 entered judgment
6 -23 entered june
6 -10 entered october
-23 15 entered on
-12 11 entered re
10 -2 entered this
-22 0 enters
-5 17 entertain
-8 1 entertained
-6 2 entertained .
15 -4 entirety
7 5 entitles
-13 -3 entries
8 -5 entry
-14 16 entry .
11 -15 entry :
15 11 entry ;
4 7 entry before
-9 17 entry for
14 5 entry generated
13 -1 entry it
20 -18 entry no
-13 -6 entry of
-15 1 entry only
10 -13 entry order
-23 0 entry re
10 16 eo
10 16 eo :
11 -2 eoir
-7 -3 equal
6 -2 equally
-1 15 eritrea
-13 -4 ero
-12 -1 ero :
2 8 error .
2 -12 error in
12 -2 esr
12 -2 esr .
9 -2 essex
7 0 essex county
2 -8 established
8 -2 etowah
13 -12 etxeberria
-13 -7 eudora
-8 -5 eudora m
-2 -9 evening
-27 2 every
-8 11 every #
10 -17 every class
-8 2 every other
-11 12 everyone
-13 10 everyone else
9 -19 evidence
-18 -7 evidentiary
-14 -7 evidentiary hearing
8 -1 ex
8 -1 ex parte
-9 -11 examination
-8 -18 exceed
-10 3 exceeded
-2 -7 exceeding
-1 -7 exceeding the
6 -7 except
-17 -4 excluded
-7 -1 excluded under
-12 -18 excused
2 -17 excused from
-12 -2 excusing
-19 32 execute
-18 22 execute the
8 18 execution
8 18 execution of
-1 -9 executive
6 -1 executive office
-19 8 exhibit
-18 4 exhibit #
7 2 exhibit a
-1 12 exhibit b
10 -10 exhibit c
-2 6 exhibit d
-13 -2 exhibits
-8 -6 exhibits #
-11 -6 exhibits to
-15 0 exonerating
-11 0 exonerating bond
-2 -7 expanded
-11 0 expanding
-6 -17 expedite
-8 2 expedite .
-8 11 expedite is
-10 -14 expedite ruling
-6 -9 expedited discovery
-8 4 expedited removal
11 -6 expediting
-8 4 expel
6 11 expelling
-22 27 expense
-7 0 expenses
-9 -5 expert
-8 13 expires today
-12 -10 explain
-15 5 explanation
-12 -1 expresses
-12 -1 expresses no
-7 8 expulsion
-8 13 expulsions
9 -4 extend
24 15 extend .
9 3 extend the
-8 -17 extend time
8 -16 extended by
33 -16 extended for
-11 4 extended through
-11 21 extended to
12 2 extending #
-8 1 extending the
-13 4 extending to
23 -10 extends
13 2 extends the
2 -9 extension
-6 18 extension .
-10 2 extension is
10 -12 extension of
6 -7 extension to
15 -10 extension will
23 16 extent
9 10 extent .
-14 -4 extent :
18 1 extent the
6 -3 extraordinary circumstances
9 0 ezequiel
9 0 ezequiel brancato
14 -9 f
9 2 f #
10 -7 f .
-15 -4 face
-57 76 facilitate
-1 13 facilitate plaintiff
-8 22 facilitate the
29 -7 facilities
72 -72 facility
-18 -4 facility .
7 4 facility ;
-3 12 facility and
6 -8 facility by
32 0 facility in
3 -13 facility is
12 -11 facility outside
8 -10 facility to
8 -5 facility within
6 -10 facility without
-13 -11 fact
6 7 facts .
-1 8 failed
6 10 failed to
4 -9 failing
15 -3 fails
4 -9 failure
2 -7 failure to
-17 -17 fair
-10 -17 fairness
-10 -17 fairness hearing
-13 0 families
-11 15 family
-7 9 family .
-2 7 far
2 8 far as
7 -14 farmville
-5 -9 father
5 -18 favor
-24 -7 favor of
11 -2 fdc
-47 46 fear
-15 6 fear .
-10 20 fear interview
-5 9 fear of
-8 8 fears
23 11 february
18 12 february #
-9 -8 fed
-9 -8 fed .
-5 -8 federal
-27 -20 fee
-5 -7 fee or
-34 -8 fees
-8 -2 fees and
3 10 fees of
6 -2 field
8 -2 field office
-4 9 fifteen
10 -3 fifth
-54 -40 file
-13 -4 file .
-28 8 file a
-7 2 file an
-7 -3 file brief
0 -11 file by
-5 -9 file its
-13 -3 file on
-7 -11 file the
-13 -11 filed
-9 -11 filed #
11 2 filed .
-15 7 filed :
-25 6 filed and
12 1 filed at
-24 6 filed by
-15 15 filed denying
-24 6 filed granting
-9 -3 filed memorandum
20 -23 filed on
9 10 filed opinion
-5 10 filed order
15 -1 filed previously
3 12 filed that
26 -22 filed the
-43 -11 filing
-8 -1 filing #
1 -8 filing .
0 -14 filing an
-17 -13 filing fee
8 -5 filing no
-24 31 filing of
-13 3 filings
-30 -4 final
-1 -13 final and
-12 -27 final approval
1 31 final order
-8 12 final orders
-13 10 finally
-11 7 finally approved
21 -37 finding
4 -23 finding as
-11 -1 finding of
17 1 finding that
13 -14 findings
16 -3 findings and
-10 -3 findings of
-17 -12 finds
-10 0 finds #
9 9 finds no
11 -1 finds that
-8 -10 finds the
-16 -9 fine
-9 -2 fine is
-14 3 finished
23 2 first
12 -10 first .
-7 -2 first amendment
-1 7 first been
12 18 first circuit
2 9 first providing
20 -6 fit
5 8 five
16 4 five days
6 5 fixed
4 68 flight
23 -17 flight .
-9 6 flight and
12 -3 flight before
9 -11 flight having
1 25 flight is
-5 9 flight manifest
-3 -14 flight manifests
-3 21 flight of
20 -19 flight risk
-16 24 flight to
-9 5 flight until
11 6 floor .
0 -9 florence
2 8 florida
3 9 florida .
5 22 flown
9 7 flown to
12 -1 fly
8 -1 fmtlc
8 -1 fmtlc #
23 -9 folkston
-6 5 follow
15 9 follow .
-22 0 follow as
14 20 following
-4 -14 follows
3 -13 follows :
-11 6 footing
-6 -7 footnote
-6 -7 footnote #
-14 -13 for
-12 2 for #
10 25 for a
4 -6 for administrative
15 -10 for admission
28 -20 for an
-9 -5 for and
3 7 for any
-8 -2 for appellants
-8 -2 for appellees
-14 -2 for appointment
8 -3 for argument
-14 7 for as
-3 7 for at
-17 -7 for attorney
31 -10 for bail
17 -5 for bond
-17 14 for clarification
-10 34 for class
-8 -16 for contempt
-14 0 for decision
-11 -3 for default
6 5 for details
25 -2 for detention
12 -1 for discovery
-11 -6 for each
-7 0 for early
-16 -5 for expedited
7 9 for extension
-1 -9 for filing
9 -7 for final
-7 8 for five
-2 26 for fourteen
1 -7 for full
5 -11 for good
-9 -1 for hearing
5 13 for him
-2 -8 for his
-4 13 for in
-19 27 for injunction
11 -3 for it
7 -7 for judgment
-7 -3 for judicial
-33 11 for lack
-16 -2 for march
28 -7 for medical
-2 7 for miscellaneous
-8 0 for more
-3 -8 for motion
-8 9 for mr
9 -2 for november
22 -5 for now
0 10 for order
-16 -20 for panel
-3 23 for partial
7 -11 for persons
-6 -17 for petitioner
5 -1 for plaintiffs
-5 -26 for preliminary
30 -2 for proceedings
-3 -9 for production
-8 -14 for protective
10 8 for provisional
1 -17 for publication
-3 20 for reasons
25 10 for reconsideration
-18 -21 for rehearing
29 16 for release
-9 2 for remote
15 -6 for removal
-18 -14 for respondents
5 -18 for return
-36 -6 for review
-4 -14 for sanctions
-7 -2 for september
1 -17 for seven
12 -7 for six
-4 -6 for sixty
-8 -8 for stay
10 -7 for substantially
-5 3 for summary
12 -5 for surgery
14 -33 for temporary
0 9 for that
31 -1 for the
-9 -1 for them
12 -12 for thirty
-16 1 for this
9 14 for three
-10 -3 for tomorrow
15 -6 for twenty
-9 4 for want
0 -8 for which
12 7 for writ
12 17 forbade
0 22 forbid
-13 7 forbidding
-5 26 forbidding removal
-7 23 forbids
5 -12 force
4 6 force .
-11 -3 force to
7 -10 force until
15 -10 foregoing
14 -8 foregoing motion
1 31 foreign
23 -20 foreseeable
6 -5 foreseeable .
15 -13 foreseeable future
-23 -31 form
-11 0 form to
-9 -1 forma
-9 -1 forma pauperis
10 -9 former
-12 -18 forms
-1 -10 forms .
-3 14 forthcoming
-3 14 forthcoming .
-2 25 forthwith
-22 14 forthwith .
7 6 forthwith ;
14 -1 forthwith from
-1 -14 forty
-13 0 forward
12 1 forward .
-8 -2 forward the
1 12 forward to
11 -27 found
17 -7 found in
41 -17 four
16 0 four class
0 14 four factors
9 -1 four months
1 36 fourteen
-1 26 fourteen days
5 -15 fourth
5 -11 fourth circuit
14 -10 fpg
8 6 francisco
19 6 francisco courtroom
-10 -6 frap
-10 -4 frap #
22 -25 free
-9 -10 free of
7 -7 free petitioner
17 9 free to
40 -4 freed
6 -7 fresh
-15 -4 friday
-17 -8 friday .
-25 -11 friend
18 21 from
-25 7 from #
-5 8 from a
-8 -17 from any
-1 10 from carrying
8 -1 from counsel
14 -12 from denying
-4 33 from deporting
-4 8 from expelling
9 -11 from filing
-8 13 from in
5 -8 from it
-4 -10 from january
10 -6 from judgment
10 -17 from moving
-7 9 from putting
29 -9 from re
24 -2 from relocating
-37 64 from removing
16 11 from sending
6 -3 from tacoma
27 14 from taking
38 -8 from the
28 12 from this
-11 3 from today
-12 0 from which
16 -1 ftr
4 9 full
21 9 full .
1 -7 full details
-1 -7 funeral
-8 -16 furnish
19 30 further
-1 8 further briefing
21 -13 further extension
16 5 further force
-10 -5 further notice
12 15 further order
30 9 further ordered
2 13 further orders
-4 -7 further petitions
-7 14 further proceedings
9 -7 further stay
15 -14 future
8 -7 future .
-40 45 g
-35 10 g .
-6 9 g an
11 -4 gate
15 -3 gave
2 33 general
-5 10 general by
8 34 general order
8 -2 general s
14 5 generated
14 5 generated by
5 -6 georgia
12 -3 german
12 -3 german santos
-24 20 get
16 -22 give
3 -7 give #
10 0 give every
-2 -11 give petitioner
2 13 give the
6 -10 given
-18 14 given a
-7 -4 given at
13 -6 given back
-10 2 given for
-4 -7 given in
2 6 given to
6 -5 gives
-7 11 gladding
-7 11 gladding on
38 -3 go
9 5 go .
0 7 go ahead
13 -5 go back
-8 7 go by
12 -3 go forward
-4 28 go home
18 -7 go on
0 -8 go to
-5 -9 go with
-11 20 goes
-26 0 goes forward
11 -4 goes home
0 10 goes on
7 2 going
32 1 gone
16 -2 gone .
9 -3 gone and
9 -4 gone by
11 29 good
-5 26 good cause
-9 0 got
-7 -1 governed
-8 0 governed by
10 0 governing
-11 20 government
9 -3 government and
-2 6 government asks
-5 -9 government counsel
-10 7 government expense
11 1 government from
18 -7 government has
6 8 government having
-17 20 government is
16 8 government may
-7 14 government must
43 -36 government s
-34 6 government shall
-23 5 government to
2 8 government will
-6 0 governs petitioner
8 0 govt
4 -12 gps
-7 -2 gpw
9 -8 grady
1 -12 grant
-5 9 grant it
17 -8 grant the
32 12 granted
8 -5 granted #
-16 34 granted .
-15 17 granted :
-20 1 granted ;
-24 -21 granted and
18 -5 granted by
-1 36 granted for
10 -26 granted in
8 1 granted is
31 -10 granted on
-16 -3 granted only
-3 8 granted pending
12 16 granted the
2 17 granted through
-2 -9 granted to
7 -19 granted until
-8 4 granted without
30 -24 granting
-20 35 granting #
11 -14 granting a
6 -5 granting appellants
-10 -3 granting consent
17 -6 granting defendants
-23 -6 granting ecf
-7 -1 granting final
-22 8 granting in
8 4 granting joint
-1 -10 granting leave
-3 -7 granting parties
33 12 granting petition
5 18 granting petitioner
10 -4 granting plaintiff
9 -11 granting plaintiffs
4 8 granting preliminary
-6 0 granting request
-1 12 granting respondent
17 -5 granting respondents
-14 -5 granting stipulation
-21 16 granting temporary
10 -18 granting the
-3 -8 granting unopposed
1 10 grants
-4 7 grants in
16 5 grants the
21 3 great
-14 22 greyling
-14 22 greyling on
-11 -1 grievance
-7 17 ground
-1 -13 grounds
7 -2 group
-5 12 guantanamo
-5 12 guantanamo bay
-8 12 guatemala
18 4 guatemalan
6 0 guerrero
-14 -3 guidry
-6 -1 guidry t
-14 15 h
-5 18 h .
11 -4 ha
11 -2 ha #
67 6 habeas
29 0 habeas corpus
22 1 habeas petition
10 1 habeas petitions
4 -8 habeas relief
2 -14 hac
-11 -6 hac vice
22 32 had
8 -1 had a
9 -9 had been
9 12 had before
3 14 haddadin
-6 23 haiti
3 8 hale
-13 16 halloran
2 16 halt
7 -3 halvorsen
-3 -13 hampshire
1 -8 hampshire .
28 -21 hand
15 -3 hand and
-3 6 handed over
-4 11 handing
-5 -9 hands
8 -2 happen
-6 19 harlingen
8 2 harm
5 -7 harm .
-4 10 haruki
-4 10 haruki d
16 1 has
29 13 has been
8 -2 has come
11 -5 has gone
10 -6 has heard
-3 12 has her
13 -8 has issued
9 0 has lived
11 23 has no
9 -7 has not
-17 15 has passed
12 0 has read
-4 -12 has received
-2 10 has run
10 10 has said
-5 -8 has served
-10 11 has the
-4 6 has until
4 11 have
-4 -7 have a
-12 9 have been
-11 1 have his
12 4 have no
-19 24 have not
-5 20 have petitioner
-15 7 have ten
8 -22 have until
-11 -3 haviland
-30 6 having
-7 -22 having been
3 7 having considered
6 -4 having declined
0 7 having filed
-10 -2 having let
12 -1 having missed
11 6 having no
-9 0 having passed
-3 9 having removed
1 6 having reported
-16 14 having ruled
-17 4 having withdrawn
11 -3 haxhiu
29 -1 he
25 -6 he be
6 -3 he goes
-6 -17 he has
19 -3 he is
-10 27 he may
-8 -5 he must
3 12 he not
17 -5 he remains
11 -9 he shall
-11 -8 he should
-7 10 he understands
-10 23 he was
18 -10 he will
15 3 hear
9 -1 hear argument
-3 16 hear the
-3 30 heard
25 10 heard .
10 -1 heard ;
-10 12 heard and
6 -3 heard at
-25 -9 heard on
6 -4 heard the
28 -64 hearing
-15 -5 hearing #
17 12 hearing .
48 7 hearing ;
11 -1 hearing at
5 12 hearing be
-10 4 hearing before
-18 49 hearing held
23 -4 hearing in
4 -23 hearing is
-12 -2 hearing may
14 -1 hearing nor
15 -12 hearing of
-61 -22 hearing on
-18 0 hearing order
-6 -3 hearing petitioner
-6 0 hearing re
13 -7 hearing that
-11 -1 hearing the
3 -8 hearing time
-1 7 hearing to
-6 0 hearing took
-7 7 hearing unless
-14 -1 hearing was
22 -1 hearing which
6 -2 hearing within
79 -53 hearings
8 -5 hearings and
21 -15 hearings for
22 -14 hearings is
11 -2 hearings shall
7 -1 hearings within
12 -7 hears
13 -14 held
-20 18 held .
-19 -2 held and
-10 -3 held at
39 -9 held before
8 4 held in
6 29 held on
3 -12 held outside
9 -1 held the
-6 -7 held there
9 -10 held under
-12 0 help
-5 15 henceforth
49 17 her
3 6 her .
16 0 her from
11 -4 her go
4 -6 her husband
3 -9 her in
17 2 her into
-17 9 her motion
18 24 her out
5 7 her referred
-17 4 her removal
8 16 her to
10 11 here
6 10 here ;
7 18 hereby
12 -12 hereby is
-22 -19 hereby ordered
20 -12 hereby stayed
-1 -7 heretofore
23 10 high
41 34 him
-8 -4 him .
-10 3 him and
16 -4 him back
6 -9 him from
24 -13 him in
13 4 him into
-1 15 him on
6 -12 him out
3 20 him outside
8 -6 him the
-13 28 him to
4 8 him until
1 9 him without
20 16 himself
1 28 his
8 -3 his #
-6 0 his address
-7 -3 his attorney
-13 -6 his bond
-9 -4 his brother
-12 5 his case
17 -1 his confinement
3 -9 his detention
-5 10 his family
-7 7 his hearing
17 7 his lawyer
-13 0 his lawyers
-16 1 his legal
9 -6 his liberty
13 20 his motion
-13 18 his or
3 -11 his order
-4 12 his own
-9 -6 his passport
-9 11 his petition
19 -3 his prior
-1 11 his property
-14 -7 his release
40 -23 his removal
19 2 his request
-11 11 his return
21 -6 his sister
-14 6 his travel
-3 11 his wife
29 -25 hold
8 1 hold a
-1 -7 hold case
7 -5 hold him
20 -6 hold petitioner
-4 -9 hold respondents
-9 0 hold room
-15 -6 hold rooms
-9 10 hold that
26 -13 hold the
-19 -2 holding
-19 8 holding that
0 7 holds
-8 15 home
-14 10 home to
7 -7 hon
7 -7 hon .
1 10 honduras
5 10 honor
1 -12 honorable
5 7 honorable :
3 -16 honorable on
12 24 hospital
-31 13 hour
-16 3 hour .
20 -25 hours
15 2 hours .
1 6 hours ;
-7 -4 hours after
1 -9 hours and
18 -15 hours notice
-13 -8 hours of
-6 10 hours on
27 -2 house
-5 6 house petitioner
8 -2 housed
-2 -10 housing
-16 -1 however
6 1 hpb
17 -1 hr
5 21 hrg
-16 5 i
-7 -17 i #
-11 10 i .
-11 1 ibarra
38 -48 ice
-9 -11 ice .
8 -4 ice at
-5 10 ice custody
8 -8 ice has
15 -3 ice is
15 -18 ice may
-9 -2 ice officer
-9 -9 ice personnel
-6 13 ice s
23 -12 ice shall
-11 6 ice to
-7 8 ida
9 -2 idemudia
-3 7 identified
-17 8 identity
-16 -22 if
-8 3 if it
4 -10 if no
5 -9 if one
-5 -12 if petitioner
7 0 if she
-10 6 if such
-7 3 iii
3 -8 ij
-6 13 ikeda
18 -4 illinois
-6 7 image
-6 7 image attached
25 12 immediate
-3 10 immediate steps
10 3 immediately
7 -5 immediately release
78 -12 immigration
48 -12 immigration judge
15 5 imminent
1 -9 impose
9 0 imposed
10 -12 imposed at
9 7 imposed by
-8 4 imposed on
-9 -3 imposes
-7 -6 imposing
12 -1 imprisonment
6 11 improper
4 -8 imre
5 -8 imre appellate
-8 -11 in
33 -9 in #
-9 6 in a
-7 -32 in abeyance
-17 -20 in accordance
-2 7 in active
8 16 in addition
4 9 in alexandria
-9 -13 in all
18 0 in arizona
16 -15 in chambers
-15 -21 in civil
7 12 in concert
-4 10 in conformity
-29 -16 in contempt
2 28 in court
-7 -9 in courtroom
-15 8 in custody
10 3 in december
6 -6 in detention
7 5 in due
0 24 in effect
2 -6 in english
-10 7 in error
2 -12 in every
5 23 in exhibit
-24 -7 in favor
-11 -5 in fees
-4 -8 in force
-9 -1 in forma
20 11 in full
-9 7 in habeas
23 -3 in hand
-16 -10 in his
-9 14 in ice
2 -13 in it
3 -15 in its
8 0 in keeping
-4 27 in lieu
-11 -12 in light
-9 -1 in limine
4 -8 in maine
14 -7 in minnesota
-7 -3 in no
7 0 in one
-8 7 in open
9 16 in opinion
-9 0 in opposition
4 -15 in order
-7 0 in oregon
-7 2 in paragraph
17 16 in part
-33 -11 in person
10 8 in petitioner
29 33 in place
-3 10 in portland
-3 -8 in private
-5 -11 in receipt
0 -14 in refusing
14 7 in san
10 -1 in september
4 19 in seven
-10 -10 in support
-22 6 in that
26 44 in the
-42 6 in this
-4 7 in today
-9 10 in u
16 -1 in vermont
8 10 in violation
1 8 in virginia
-2 11 in which
-17 -3 in writing
-9 8 include
12 8 included
-14 6 including
10 -17 indefinite
15 -3 indiana
-13 -2 indictment
14 6 individual
42 -24 individualized
13 -5 individualized custody
17 -12 individualized determination
6 26 individuals
9 20 individuals on
-11 19 ines
-21 11 inform
-21 11 inform the
10 -7 informal
-10 -3 information
-6 -1 information .
6 -2 informative
6 -2 informative motion
-8 -19 informed
-8 0 informed of
7 -3 inherent
8 7 initial
-4 -8 initials
23 72 injunction
14 -5 injunction #
46 -2 injunction .
-9 19 injunction :
9 21 injunction ;
-45 28 injunction against
15 -2 injunction and
-18 14 injunction as
8 9 injunction at
-14 6 injunction barring
14 -6 injunction directing
-1 7 injunction doc
17 -4 injunction entered
10 -13 injunction filed
7 2 injunction for
-5 -11 injunction hearing
-16 9 injunction in
-3 11 injunction is
-75 45 injunction pending
7 -7 injunction requiring
21 -28 injunction that
12 2 injunction to
1 -8 injunction vacated
-6 11 injunction will
-3 11 injunctive
0 11 injunctive relief
-9 -1 inmate
12 -4 ins
18 -1 insofar
18 -1 insofar as
-11 -9 inspection
-12 -3 instead
-9 6 instructed
-8 6 instructed to
3 -8 intention
3 -8 intention to
-9 -6 interest
38 19 interim
19 10 interim order
-14 33 interim relief
1 -29 interim stay
12 -4 interior
-31 -5 interpreter
4 -8 intervene
10 -2 intervening
-9 8 intervenor
-19 16 interview
1 9 interview .
-3 -8 interview class
0 24 interview with
-18 -13 interviews
13 -54 into
8 -17 into a
30 -22 into custody
-12 -5 into the
-10 4 iraqi
-18 20 irr
-7 4 irreparable
9 -7 irreparable harm
9 18 is
9 -26 is .
3 -6 is a
-6 1 is about
0 -17 is accordingly
-9 -6 is adjourned
33 -13 is administratively
8 9 is adopted
7 -9 is affirmed
-4 10 is allowed
-1 -8 is also
-4 -8 is an
-2 6 is approved
-8 3 is asked
-1 -11 is at
15 -2 is before
-2 11 is broadened
-9 -2 is canceled
-3 -19 is cancelled
-17 5 is certified
-9 13 is changed
-23 -1 is closed
0 -27 is continued
-16 -8 is corrected
0 -11 is decertified
-18 34 is decided
20 7 is deferred
40 17 is denied
-12 -7 is discharged
-24 4 is dismissed
-3 20 is dissolved
19 11 is done
-29 -14 is due
-7 9 is enjoined
-10 10 is enlarged
-4 -17 is entered
-7 -1 is excluded
10 -15 is extended
-7 -10 is filed
-11 7 is finally
-5 25 is for
0 6 is free
11 20 is further
-7 0 is governed
15 -30 is granted
7 4 is heard
26 -6 is held
8 22 is hereby
2 -15 is in
-8 6 is instructed
11 3 is kept
18 -17 is left
15 8 is lifted
-9 12 is likewise
12 -8 is made
-3 -8 is moved
7 -2 is narrowed
-1 10 is neither
-29 19 is no
23 -22 is not
-6 3 is nothing
-10 -9 is now
12 -4 is of
-15 13 is off
-12 32 is ordered
-2 -12 is otherwise
8 3 is over
11 4 is pending
-10 -1 is placed
-8 -5 is planned
-7 10 is postponed
15 -1 is preliminarily
16 -4 is premature
-1 9 is present
-10 12 is prolonged
-3 13 is provisionally
-2 -6 is put
-7 -1 is received
-12 -3 is referred
6 0 is refused
9 0 is reinstated
9 -3 is released
14 -18 is remanded
-4 -9 is removed
-16 14 is renewed
-6 -2 is replaced
-10 -2 is represented
9 -8 is rescinded
-7 -1 is reset
18 7 is resolved
-3 11 is respectfully
23 -8 is revoked
-7 -17 is satisfied
0 -16 is scheduled
-5 11 is set
24 3 is stayed
9 -2 is still
-17 -2 is struck
15 -5 is subject
25 -24 is suspended
10 20 is temporarily
-11 15 is terminated
-4 -7 is that
7 -25 is the
-18 9 is therefore
2 8 is this
-10 6 is timely
35 18 is to
-11 3 is too
4 -28 is unaffected
-7 -16 is unchanged
-6 -10 is under
23 9 is undone
9 -3 is unlawful
-8 15 is until
-10 -6 is vacated
-14 -8 is waived
-15 8 is warranted
-7 0 is well
-4 9 is withheld
35 -2 island
20 -5 island .
-19 17 issuance
-19 12 issuance of
8 9 issue
25 19 issue .
3 10 issue ;
-8 -18 issue a
1 -8 issue date
12 -32 issued
-18 -18 issued .
-1 8 issued a
-10 -1 issued as
-17 -24 issued by
-1 28 issued in
2 -9 issued on
13 4 issued papers
18 0 issues
10 -17 issues .
16 22 it
-6 10 it :
-20 5 it ;
-12 -8 it appearing
3 8 it as
0 -6 it by
-3 18 it did
-5 8 it forbids
2 -9 it in
3 -6 it is
-8 -4 it may
-10 -1 it now
-14 5 it protects
-13 8 it reaches
5 -11 it requires
-6 9 it says
-11 -2 it seeks
13 -6 it shall
15 1 it stands
-10 1 it that
10 8 it the
1 -10 it to
17 3 it was
-22 -1 it will
-4 7 it within
-5 -14 itinerary
41 -4 its
6 -4 its costs
-14 4 its discretion
16 -3 its earlier
15 -4 its entirety
6 6 its entry
24 2 its jurisdiction
3 -12 its order
-12 -18 its own
-2 -13 its response
-1 -7 its return
11 -2 its terms
-24 -1 itself
-2 -6 itself .
-6 -5 itself is
-11 0 iv
28 -8 j
36 -7 j .
34 -20 jail
-19 -1 jail .
6 -5 jails
-9 9 january
-7 14 january #
-3 10 jean
-1 11 jean robert
7 -11 jena
6 14 jersey
30 3 jf
30 3 jf #
-7 -3 jfk
-15 4 jlw
-6 -1 jocelerme
-6 -1 jocelerme philemon
-4 9 join
19 -11 joins
16 -11 joins dissenting
2 5 joint
-10 -3 joint letter
21 11 joint motion
-1 15 joint report
4 -9 joint status
-3 6 jp
-3 6 jp #
6 1 js
6 1 js #
-13 21 jt
13 -4 judge
9 -1 judge #
-4 -15 judge .
-16 10 judge :
6 10 judge ;
0 -7 judge and
-7 0 judge as
15 -8 judge castaing
-30 10 judge denying
-12 11 judge dissenting
-6 -11 judge dissents
-11 -1 judge ead
1 -16 judge easterling
7 -6 judge for
-7 11 judge gladding
13 -1 judge granting
-14 22 judge greyling
-1 10 judge has
5 -6 judge in
-8 -7 judge is
0 -13 judge judge
-9 19 judge kettering
14 -1 judge must
11 13 judge on
29 -12 judge order
-5 -16 judge panel
5 20 judge parties
6 0 judge presiding
9 2 judge re
-19 -9 judge s
11 1 judge shall
-8 -3 judge sy
-11 -4 judge text
7 0 judge that
-8 0 judge to
11 0 judge weighed
-9 12 judge with
16 -7 judge within
5 -2 judge would
9 18 judges
-53 35 judges :
-1 -10 judges ;
10 -3 judges authoring
14 -12 judges the
28 -28 judgment
-6 0 judgment #
20 12 judgment .
6 -5 judgment :
-8 7 judgment accordingly
4 -14 judgment adopting
-15 -8 judgment and
3 20 judgment as
7 -14 judgment by
12 7 judgment denying
-9 -16 judgment entered
23 10 judgment filed
-7 -6 judgment for
7 -6 judgment granting
-34 -12 judgment in
-9 15 judgment is
1 -6 judgment it
26 -1 judgment of
-4 -6 judgment on
-3 10 judgment order
15 -3 judgment pending
-15 0 judgment pursuant
-5 8 judgment that
-10 7 judgment the
-6 -3 judgment to
27 -2 judgment vacated
9 -6 judicial
19 5 judicial district
-10 -10 judicial notice
-15 20 july
-11 23 july #
-25 24 june
-19 19 june #
-7 11 jurisdiction
1 19 jurisdiction .
0 -15 jurisdiction is
10 -10 jurisdiction of
6 13 jurisdiction over
5 8 jurisdiction the
8 -1 jurisdiction to
-14 1 jurisdiction under
-3 -13 jurisdictional
-15 -1 jurors
-23 -10 jury
-8 0 jury selection
-2 -7 jury trial
-21 -3 just
-15 -2 justice
-12 10 justice .
12 -1 justice and
16 -11 justice joins
13 -8 justice with
6 -14 jw
15 -3 jwe
22 -11 k
9 -2 k .
9 -6 k sb
19 -6 karnes
-18 6 kb
-18 6 kb #
-23 0 kde
-7 0 kde judge
-16 16 kdp
27 -10 keep
10 5 keep him
-2 15 keep mr
16 -24 keep petitioner
-21 -10 keep the
11 12 keeping
8 0 keeping with
15 -5 keeps
7 0 kelley
7 0 kelley bearheart
-1 15 kentucky
21 -6 kept
-6 20 kept from
25 -4 kept in
-9 19 kettering
8 -2 kettering .
-17 21 kettering on
3 9 kim
-10 7 kittredge
-7 0 kjblc
-7 0 kjblc #
-3 7 kk
-3 7 kk #
-12 16 knowingly
0 -10 knowledge
-14 -1 known
-5 -10 knows
26 9 krome
22 -30 ks
-2 8 ktr
-7 -5 kw
-7 -5 kw #
6 0 kwaku
7 -1 kwaku adjei
-4 -13 l
-4 -8 l .
8 3 l dia
8 -5 la
-34 11 lack
-33 11 lack of
16 9 lacked
-6 7 lacks
-1 35 land
4 -7 landed
5 -11 landry
7 -11 landry cook
-11 3 language
-7 -7 language he
-7 40 laos
-13 14 lapse
6 7 lapsed
-7 12 lapses
5 9 large
-7 -16 last
2 15 last until
-23 -20 late
-1 -15 later
7 -8 later than
-26 7 law
-8 0 law library
-4 8 law of
9 2 lawful
-6 -24 lawyer
-4 -11 lawyer .
-10 0 lawyer within
-33 -12 lawyers
-13 -3 lawyers .
-7 -3 lawyers who
17 -9 lc
17 -9 lc #
-10 10 lcabp
-10 10 lcabp #
-6 -11 lcacf
-6 -11 lcacf #
-6 9 lcatl
-6 12 lcawp
-6 12 lcawp #
-2 -9 lcbjh
-2 -9 lcbjh #
-5 -10 lccnp
-5 -10 lccnp #
-7 4 lcedb
-7 4 lcedb #
0 7 lcepw
0 7 lcepw #
-4 8 lcinp
-4 8 lcinp #
-12 1 lcjb
-12 1 lcjb #
6 -8 lcjpo
6 -8 lcjpo #
-7 13 lclbh
-7 13 lclbh #
-8 20 lclfw
-8 20 lclfw #
-1 15 lclob
-1 15 lclob #
-11 5 lcmos
-11 5 lcmos #
-7 10 lconb
-7 10 lconb #
-6 -7 lcorb
-6 -7 lcorb #
6 -2 lcwos
6 -2 lcwos #
14 0 leal
18 -1 leal #
-5 6 learn
6 6 least
15 11 least #
33 7 leave
23 2 leave .
14 5 leave of
13 18 leave the
-47 -23 leave to
16 -9 leaves
-19 2 leaving
-17 -5 leaving the
26 -11 left
0 7 left the
-15 -4 left to
-39 -15 legal
-16 4 legal status
-3 17 legally
13 -28 length
15 -14 length of
-7 -2 leonie
-7 -2 leonie v
-9 12 less
-13 3 less than
18 -4 let
25 -17 let go
12 -4 let her
5 -9 let him
34 -18 let out
-7 -5 let petitioner
-21 11 let the
22 -2 leticia
-42 -29 letter
-2 -12 letter at
-9 -2 letter filed
-2 7 letter motion
26 8 letter order
2 -10 letter request
-4 -7 level
-13 -1 levy
-10 -8 lfe
-4 18 lhb
-19 17 lhs
-16 11 lhs judge
0 9 liban
40 -37 liberty
10 -9 liberty .
-5 -7 liberty is
8 -2 liberty on
-18 11 liberty to
-8 0 library
-4 27 lieu
-4 27 lieu of
17 0 life of
29 4 lift
16 4 lift the
17 1 lifted
12 2 lifted .
16 -10 lifted and
-13 26 lifted as
-8 4 lifting
-11 -12 light
-11 -12 light of
-18 5 like
12 -1 likelihood
1 8 likely
-6 19 likewise
17 2 lim
-9 -1 limine
1 -25 limit
-17 -6 limited
-7 -3 limited purpose
-7 0 limited to
0 -8 limits
11 -3 lindell
-11 10 lindholm
-6 -9 line
-2 -8 line .
-16 -9 lines
-10 -11 lis
-10 -11 lis pendens
-8 21 list
-4 -13 list of
-13 9 listed
-7 22 listed in
-7 -2 lists
11 6 litigant
11 6 litigant served
-12 -5 litigation
12 -13 live
7 -1 live with
11 -1 lived
-9 -1 llc
-18 32 lnhlc
-18 32 lnhlc #
-11 -3 local
-10 7 local civil
0 -7 local rule
0 -9 location
7 -1 locked up
-10 8 lodged at
-10 -8 log
-16 -4 logs
-2 -7 long
-8 8 long as
-21 29 longer
11 -5 longer .
-23 -4 longer in
17 -2 look at
-5 11 looked
10 -6 looks
-18 8 los
-18 8 los angeles
-17 -5 lost
16 -13 louisiana
0 -7 louisiana .
8 4 louisiana and
-12 2 lowell
-11 -1 lr
-8 -1 lucia
20 9 luna
11 0 luz
11 0 luz valenzuela
-12 1 lwd
-12 1 lwd judge
16 -1 lyle
5 14 m
7 -7 m .
-12 31 made
-7 -2 made .
6 10 made applicable
-11 -1 made at
8 -2 made in
-25 28 made the
-4 8 made to
-34 -66 magistrate
-29 -65 magistrate judge
-6 4 maharjan
-22 -8 mail
9 -11 mail .
3 -18 mailed
-1 7 mailed by
7 -18 mailed to
19 2 maine
9 14 maintain
8 8 maintain the
-1 15 makes
9 -6 making
10 0 makoa
10 0 makoa renfield
9 0 man who
-34 -26 mandamus
-19 -7 mandate
-5 44 mandate .
3 -8 mandate :
-5 8 mandate and
-3 10 mandate having
1 -8 mandate issue
0 -10 mandate issues
-9 3 mandate to
-1 -8 mandate until
12 0 mandatory
13 1 mandatory detention
-3 25 manifest
-4 9 manifest and
-14 -16 manifests
8 -3 manner of
2 -6 mansour
9 -6 march
6 -3 march #
6 -14 marchetti
-2 -7 marginal
-2 -7 marginal order
-10 -5 marguerite
-8 8 mark
-1 11 mark this
-1 13 marked
12 -9 marsh
33 -8 marshal
11 -1 marshal .
12 -3 marshals
33 -30 maryland
-2 -10 maryland and
16 1 massachusetts
10 -3 massachusetts .
21 -3 material
23 0 material witness
-32 -40 matter
15 -3 matter .
-6 -1 matter be
-9 1 matter comes
-1 -12 matter is
-13 4 matter jurisdiction
0 8 matter remanded
10 -18 matter submitted
-8 -3 matter under
-10 0 matter will
-7 9 matters
-2 3 may
-3 28 may #
17 -2 may act
-20 -6 may attend
15 15 may be
14 9 may carry
-11 -4 may come
23 4 may consider
-7 -19 may file
11 4 may go
1 -21 may have
-5 6 may learn
11 -10 may move
-2 37 may not
-3 21 may proceed
-3 17 may put
10 -11 may re
-9 -1 may refile
-24 22 may remove
-18 -5 may reply
12 -14 may seek
-12 0 may sit
13 -11 may take
-11 3 may travel
13 -12 mboye
13 -12 mboye circuit
-1 12 mc
-1 12 mc #
6 2 md
6 2 md js
31 3 means
26 12 meantime
18 8 meantime .
34 34 meanwhile
19 8 meanwhile .
-7 -5 mediation
12 -15 medical
-7 -1 medical records
-9 -17 meet
-7 -6 meet with
36 52 member
-15 -3 member .
8 0 member a
-11 -4 member about
18 2 member and
14 14 member before
13 -9 member for
20 -2 member j
3 11 member of
-4 11 member s
-12 8 member shall
-7 6 member to
0 -10 member unless
-11 4 member whose
3 10 members
-10 -12 members .
-5 -9 members about
-1 -10 members are
-4 -8 members at
10 3 members be
3 -13 members held
-8 9 members in
7 8 members is
-1 12 members may
-9 21 members of
1 -13 members outside
13 -7 members to
-1 19 members who
-13 6 members with
3 -14 members without
1 13 memo
6 -17 memo endorsement
-11 -13 memoranda
-18 -12 memorandum
21 -18 memorandum and
0 8 memorandum decision
12 -10 memorandum disposition
11 0 memorandum filed
-10 -5 memorandum of
-2 -14 memorandum on
-27 15 memorandum opinion
-19 1 memorandum order
10 16 memorializing
11 12 memorializing the
0 14 men
-2 15 menjivar
-1 9 menjivar stroud
-6 10 meo
-9 0 merit
12 3 merits .
8 -3 merits after
-8 3 merits of
-12 6 merits panel
19 -9 merrill
12 -16 mesa
-10 8 met
-1 10 met the
8 5 method
8 5 method :
9 3 mg
9 3 mg #
-4 -9 miami
1 -7 michigan
-12 10 middle
-10 11 middle district
-1 16 midnight
-2 10 midnight .
16 -7 miles
-6 -2 min
-6 0 min .
41 -14 minnesota
8 21 minnesota .
9 -6 minnesota by
2 -6 minnesota until
-1 -10 minors
-32 24 minute
7 19 minute entry
-37 8 minute order
-10 -21 minutes
-1 -10 minutes .
6 -5 minutes for
6 -7 minutes in
-12 -4 minutes of
0 12 miscellaneous
-2 7 miscellaneous relief
25 -6 missed
-19 9 modified
-1 -7 modify
11 -8 modify .
11 3 modify :
-25 -3 modify conditions
-8 9 modify preliminary
-16 10 modifying
-16 0 modifying conditions
19 -16 monday
-21 -15 monitor
-7 -3 monitor .
-14 -10 monitoring
-11 -1 monitoring device
18 4 montana
-10 17 montclair
-10 17 montclair devries
19 -4 montgomery
2 -14 month
-4 -6 month .
-8 1 month ;
-9 -6 monthly
42 -21 months
23 -3 months have
-37 -25 moot
-15 -6 moot #
2 23 moot .
-9 7 moot ;
-14 -4 moot and
25 -10 moot motion
-7 -3 moot petitioner
15 -15 moot the
-7 1 mootness
-27 4 more
-13 9 more days
-2 -23 more than
-11 19 morning
-12 -1 morning .
33 -11 moshannon
27 -3 moshannon valley
-62 13 motion
-9 13 motion #
18 8 motion .
-10 -3 motion :
-7 29 motion ;
5 18 motion and
14 -7 motion as
5 19 motion at
-8 3 motion be
-30 -13 motion by
2 13 motion denied
9 16 motion disposition
21 -15 motion dkt
-21 -3 motion doc
-15 4 motion docket
-11 -6 motion ecf
25 -9 motion filed
11 0 motion filing
-22 -68 motion for
5 23 motion granted
-30 21 motion hearing
-7 3 motion held
-18 5 motion is
18 -9 motion may
8 -19 motion of
1 7 motion on
11 4 motion respondents
-10 15 motion that
-36 -54 motion to
-26 19 motions
11 2 motions .
-12 10 motions and
-14 7 motions for
16 18 motions panel
-10 4 motions to
-12 -10 movant
0 -7 movant s
62 -53 move
0 -15 move him
23 -3 move petitioner
3 -9 move to
29 -5 moved
-1 9 moved for
2 -10 moved from
6 2 moved outside
25 12 moved to
11 0 moves
19 -28 moving
15 -24 moving petitioner
36 9 mr
36 9 mr .
-18 -2 ms
-18 -2 ms .
12 -19 much
16 -14 much of
10 -18 must
-8 10 must answer
18 -24 must be
9 -1 must have
-9 7 must keep
-6 3 must not
7 -3 must release
13 3 must return
20 0 n
-3 9 n .
21 -1 n ybarra
19 -6 nakashima
-31 -1 name
7 8 name .
-7 -1 name and
-10 -7 name the
-33 21 named
-16 21 named in
0 -9 named petitioners
0 -11 named plaintiffs
-15 0 names
-12 -5 names of
7 -2 narrowed
7 -3 narrowed to
-11 3 nationals
-9 11 nationwide
0 6 naval
0 6 naval station
5 -8 near
12 -8 nearer
3 14 necessary
1 8 necessary .
12 -15 need
4 -8 need for
-14 -15 need not
-5 10 needed
11 -2 needs
6 -7 nef ammi
-12 4 nef dls
12 -4 nef rfj
-1 10 nef sld
15 -2 nef tr
-4 -8 nef trw
20 -3 negative
27 35 neither
9 -4 neither a
4 17 neither deported
22 -18 neutral
6 -4 neutral adjudicator
13 -9 neutral decisionmaker
-30 27 never
-12 8 never been
25 31 new
1 19 new date
-3 -13 new hampshire
6 14 new jersey
21 13 new york
16 1 newly
10 6 next
39 -11 next available
-1 7 next conference
-25 -11 next friend
-12 5 ngata
-1 16 nigeria
7 -2 night .
17 9 nine
8 0 nine detainees
3 10 nine persons
-16 12 ninety
-13 15 ninety days
-10 -3 ninth
-10 -2 ninth circuit
-16 -7 nkemelu
-5 25 nken
6 -7 nken factors
18 -22 no
25 16 no .
-5 -9 no administrative
-1 14 no attached
11 -3 no bond
-18 10 no class
-7 -3 no compelling
27 -1 no condition
2 7 no document
-16 11 no extension
31 -23 no further
5 -1 no hearing
-11 -2 no ice
-6 7 no image
-10 -8 no judge
3 16 no jurisdiction
16 -2 no later
-4 7 no less
8 0 no likelihood
-14 37 no longer
8 6 no member
-14 2 no more
-2 8 no objection
-8 -3 no objector
-13 -13 no officer
14 8 no one
16 -1 no opposition
-17 9 no order
10 -4 no pdf
8 -3 no person
-9 -2 no present
10 -3 no reason
2 21 no removal
-14 -1 no right
-2 -11 no ruling
-13 6 no stay
-6 7 no step
22 -2 no such
-12 -1 no view
-26 18 nobody
7 -30 non
16 -7 non document
4 -14 non published
-1 -9 non registered
8 1 noncitizen
-10 10 noncitizens
-8 14 noncitizens in
-8 -1 nondispositive
2 38 none
-16 21 none .
15 10 none of
32 -8 noon
-9 1 noon #
10 -7 noon .
0 13 noon ;
22 -14 noon on
6 -10 noon tomorrow
5 -5 noonan
5 -5 noonan ray
-7 -3 nop
55 42 nor
-12 5 nor irreparable
5 18 nor to
8 -4 northern
8 -4 northern district
-7 5 northwest
-11 9 not
-2 16 not #
24 -13 not .
-8 6 not ;
-7 1 not act
-18 -30 not affected
-13 9 not appear
-9 -1 not at
-6 13 not be
5 -9 not become
-1 -10 not been
-9 1 not before
-7 5 not board
-6 6 not carried
-8 32 not deport
-4 14 not effect
-8 0 not exceed
-17 14 not execute
-13 3 not for
7 0 not have
0 -7 not having
15 -1 not hold
-3 15 not in
14 15 not issue
-9 -7 not later
-16 21 not made
41 -19 not move
-7 4 not named
-16 -6 not of
8 8 not one
-9 6 not only
16 0 not order
-13 -14 not precedential
14 10 not produced
26 7 not re
5 -8 not relocate
-1 37 not remove
-14 6 not restrain
9 -14 not shown
7 -6 not so
-8 -1 not solicit
4 9 not subject
17 -16 not take
-13 1 not the
18 -16 not to
16 -3 not transfer
11 12 notation
11 12 notation order
1 -8 notes
9 3 notes for
-16 -20 nothing
-9 3 nothing further
0 10 nothing herein
-14 -5 nothing is
-8 -2 nothing of
7 -5 nothing to
-33 3 notice
9 -4 notice .
4 8 notice and
-26 13 notice in
0 7 notice mailed
-26 -1 notice of
6 4 notice on
-9 -1 notice plan
-12 0 notice that
0 12 notice the
8 -1 notice to
-10 -8 noticed
3 11 notified
5 20 notified .
-10 -15 notify
-10 4 notify chambers
-6 -3 notify class
3 -16 notify the
-11 -5 noting
-6 -1 noting #
0 -8 noting date
10 1 notwithstanding
-13 2 notwithstanding #
6 7 notwithstanding the
-15 -14 november
-1 -23 november #
42 22 now
-4 7 now at
-15 9 now due
32 5 nowhere
24 -6 nowhere else
-9 7 number
-7 10 number #
16 9 number :
-8 -4 number in
12 -9 numbers
-7 -4 numerosity
-4 8 nunc
-4 8 nunc pro
-9 5 nwachukwu
-14 14 o
-6 10 o .
-23 13 oath
0 -9 obeyed
16 6 obi
-14 -13 object
-11 -6 object to
1 -12 objection
31 -8 objection #
-11 12 objection .
1 -16 objection ;
-9 -1 objection to
-12 -23 objections
-9 4 objections ;
-4 -8 objections due
-8 -2 objections to
-8 -3 objector
11 4 obligation
10 -3 obliged
10 -3 obliged to
-7 16 obt
-7 16 obt wnk
-18 -4 obtain
-7 -2 obtained
9 4 occur
0 14 occur before
-14 3 ochoa
-15 -1 october #
8 -1 october .
-10 0 oduya
14 -7 of
37 25 of #
13 -1 of alaska
-13 15 of all
-22 10 of an
11 0 of any
5 21 of appeal
-2 10 of appealability
36 -12 of appeals
0 -8 of appellant
-4 -10 of appellate
2 -21 of april
7 -6 of arrest
-7 2 of august
-9 -3 of certiorari
-5 -8 of charge
-7 -2 of civil
-8 -2 of class
15 5 of colorado
6 -10 of compliance
24 5 of confinement
-7 -2 of contempt
-16 -4 of costs
-7 4 of counsel
15 7 of court
-11 4 of custody
2 8 of december
-13 0 of defendant
3 -6 of defendants
-7 13 of defense
-9 19 of deportation
-9 -7 of detainees
31 -4 of detention
-22 -28 of dismissal
-13 -3 of each
-1 13 of ecf
0 -11 of electronic
-7 18 of entry
-13 -8 of every
-10 -4 of fact
9 17 of february
-1 -9 of filing
6 -28 of flight
2 12 of florida
-5 11 of fourteen
7 2 of habeas
3 -11 of her
-5 -19 of his
0 6 of ice
-1 -24 of it
-4 14 of its
16 -9 of january
-11 30 of judge
12 -20 of july
11 16 of june
-39 9 of jurisdiction
-11 -3 of law
-9 -1 of local
-21 -7 of louisiana
-10 -16 of mandamus
-3 26 of mandate
-13 35 of march
-9 -1 of may
12 -11 of minnesota
8 -1 of mr
22 -13 of new
-7 -6 of no
9 -5 of november
-18 12 of october
5 7 of oregon
16 -12 of pennsylvania
-13 -1 of persons
8 9 of petition
-4 -15 of petitioner
-5 19 of plaintiff
-7 7 of plaintiffs
1 -6 of proceedings
-2 12 of prosecution
-5 -7 of record
14 -12 of release
-45 0 of removal
11 -1 of request
6 -7 of respondent
12 -22 of respondents
-2 10 of responsibility
0 9 of return
7 -5 of section
6 -8 of september
-8 -2 of service
-9 -3 of standing
6 6 of state
-2 15 of stay
-11 -1 of subject
-1 10 of success
29 -10 of supervision
8 -6 of ten
8 11 of texas
-29 16 of that
-1 -26 of the
2 8 of their
6 3 of them
30 21 of this
-9 -1 of three
-31 -9 of time
7 9 of transfer
11 15 of usca
23 1 of vermont
8 -7 of virginia
0 14 of voluntary
7 -8 of which
-11 18 of whom
-2 27 off
9 5 off .
-11 12 off on
-7 24 off the
8 -3 offer
-14 -9 offered
28 -2 office
-7 7 office and
-10 3 office director
-34 -12 officer
-19 0 officer shall
-42 -61 officers
9 10 officers agents
-10 -15 officers are
-9 -14 officers from
-4 -8 officers may
-6 -13 officers shall
6 -7 okada
6 -6 okada and
-10 17 okafor
-10 17 okafor and
-8 5 old
12 -7 omnibus
12 -7 omnibus order
-13 -4 on
-15 8 on #
2 25 on .
-3 42 on a
-4 19 on american
-7 1 on an
-17 32 on any
-8 -11 on appeal
9 16 on april
0 9 on august
26 9 on bail
-9 7 on behalf
-17 -5 on bond
-15 -2 on compliance
-3 7 on conditions
19 -5 on consent
-1 7 on contempt
-5 9 on december
10 -6 on defendants
-14 14 on deportation
-9 -9 on each
-20 9 on fear
4 6 on friday
10 -1 on her
10 -11 on his
10 -2 on hold
-4 12 on it
3 -18 on its
-15 -7 on january
8 0 on joint
-17 28 on july
11 -32 on june
7 -21 on march
-40 -64 on motion
-10 8 on november
-4 -13 on october
9 -6 on or
11 -2 on order
17 -6 on parole
11 -3 on petition
-31 -4 on petitioner
-7 10 on plaintiffs
7 -6 on preliminary
1 -12 on re
-15 14 on reconsideration
0 40 on removal
17 -1 on report
-2 -7 on schedule
-9 6 on that
-43 -5 on the
12 -6 on their
26 14 on this
48 12 on to
24 -7 on transfer
45 -13 on transfers
-11 -3 on travel
-8 7 on until
-19 -5 on whether
-9 2 on which
17 -1 once
8 -4 once and
31 -3 one
-17 -3 one #
7 2 one .
9 -7 one ;
9 -9 one by
7 3 one days
-9 -1 one hour
15 -16 one is
-7 21 one of
4 10 one on
8 11 one week
1 -9 one who
-2 7 one with
11 0 one within
-28 12 only
12 1 only :
-6 -2 only as
7 -2 only by
-11 -7 only entry
-12 17 only order
-10 6 only so
-4 8 only the
-3 9 only to
7 -3 only upon
12 -2 open
-8 7 open court
24 -2 open the
-9 8 opened
-9 -9 opening
-8 -8 opening brief
43 -2 operative
26 -24 opinion
-5 22 opinion #
-19 -12 opinion .
18 5 opinion :
-11 -1 opinion ;
23 -10 opinion affirming
-21 23 opinion and
-2 9 opinion by
13 -2 opinion coram
19 -10 opinion denying
-13 2 opinion is
5 -17 opinion issued
8 5 opinion method
24 -5 opinion of
29 -10 opinion order
2 -8 opinion per
-30 -21 opinion re
9 -8 opinion signed
2 18 opinion vacating
-7 5 opinions
-1 -8 opinions page
-6 8 opportunity
-6 8 opportunity to
2 7 oppose
8 -12 opposed
13 -5 opposed motion
-1 -12 opposing
-29 -7 opposition
-5 -8 opposition due
-26 -4 opposition to
-9 9 optional
-9 9 optional reply
26 39 or
1 7 or #
19 15 or after
-19 4 or altering
18 -9 or amend
-12 -1 or an
-10 24 or any
2 -8 or at
-7 -27 or before
-3 6 or by
14 -20 or danger
3 7 or deport
-2 -9 or else
23 0 or from
-7 1 or further
-13 11 or her
16 -7 or in
10 0 or moved
-9 0 or on
-16 -3 or opinion
-7 8 or otherwise
11 6 or removal
18 12 or the
-13 41 or to
16 11 or transfer
13 7 or transferred
-1 -12 or voluntary
-19 5 or will
7 -1 oral application
-32 -24 oral argument
8 -3 oral hearing
16 13 oral motion
-19 12 oral order
3 12 oral ruling
-4 13 orally
-5 14 order
4 22 order #
-9 20 order .
-3 7 order :
0 15 order accepting
8 8 order adjourning
12 -10 order adopting
-2 9 order affirming
11 1 order after
1 12 order against
-15 15 order allowing
-14 8 order and
-8 -2 order appointing
9 -17 order approving
19 -7 order as
-6 23 order at
0 17 order be
16 -14 order became
3 -19 order by
-5 -15 order certifying
-10 8 order clarifying
9 -9 order clerk
-13 4 order compelling
5 13 order concerning
3 -6 order converting
19 -2 order dated
14 -8 order defendants
0 -17 order deferring
12 -4 order denying
-7 -8 order deputy
10 -12 order directing
-17 -11 order dismissing
-4 16 order doc
2 21 order enjoining
1 32 order entered
-15 0 order exonerating
-8 0 order expanding
7 3 order expires
9 2 order extending
-13 13 order filed
11 -30 order finding
12 19 order following
-8 1 order for
6 5 order forbidding
-3 15 order forthcoming
24 18 order granting
7 -13 order has
-7 -2 order imposing
0 14 order in
9 -11 order into
7 39 order is
-7 8 order issued
1 -11 order issues
-11 -2 order marguerite
15 -1 order memorandum
12 16 order memorializing
-12 3 order modifying
8 -5 order no
7 -10 order non
22 47 order of
-40 -19 order on
-11 3 order overruling
24 -3 order pending
-11 -6 order permitting
-7 -9 order petitioner
-6 -1 order preliminarily
-24 13 order re
-8 -5 order referring
-9 16 order regarding
26 -6 order releasing
7 4 order remains
8 -1 order requiring
-6 -1 order resetting
-4 -7 order resolving
16 -8 order respondents
14 -10 order setting
20 -14 order shall
10 -6 order signed
1 18 order staying
-4 -20 order striking
-6 -7 order taking
12 -9 order that
19 -22 order the
-30 13 order to
-9 10 order under
18 -7 order until
7 2 order upon
-9 -18 order vacating
-10 -7 order was
2 25 order which
20 1 order will
-7 -3 order with
-10 -11 order withdrawing
10 6 ordered
-16 -27 ordered .
-9 -5 ordered :
15 -12 ordered adjudged
-7 -7 ordered and
-6 17 ordered as
-14 16 ordered at
-21 -5 ordered by
11 -1 ordered denied
-11 6 ordered from
-2 19 ordered granted
7 -8 ordered granting
2 7 ordered not
23 1 ordered petitioner
16 11 ordered re
15 -2 ordered released
21 -2 ordered that
-18 13 ordered to
13 -10 ordering
24 18 orders
-5 10 orders .
23 -6 orders are
-9 1 orders of
-4 12 orders otherwise
8 3 orders respondents
35 0 orders that
7 -7 orders the
6 15 oregon
-9 0 orellana paz
13 -8 oriana
31 9 originating
16 9 originating case
17 -9 ork
17 -9 ork lc
9 -2 orozco
7 -2 orozco tinoco
7 4 orr
-11 -2 ortega
7 -16 osc
11 -5 ostrander
-4 10 ostrom
18 -1 osvaldo
18 -1 osvaldo pineda
8 -8 otay
8 -8 otay mesa
-13 24 other
7 -6 other relief
1 -8 other respects
-17 8 other than
-3 -15 others
-2 -6 others .
-12 9 otherwise
-7 9 otherwise .
7 -4 otherwise denied
2 7 otherwise or
9 5 otherwise ordered
-9 3 otherwise the
6 -1 ouedraogo
-3 -6 ought
-9 -5 our
37 22 out
8 -23 out .
41 26 out of
-8 -2 out on
14 10 out the
8 -1 outcome
81 -8 outside
18 -10 outside maryland
9 5 outside new
29 7 outside the
9 3 outside this
17 -12 over
6 -4 over .
5 -14 over objection
-14 -18 over the
14 11 over to
-2 -8 overrules
-2 5 overruling
9 0 overruling objections
-3 8 overruling respondents
8 -14 own
-12 6 own costs
8 -6 own making
-12 -3 own motion
15 -11 own petition
25 -2 own recognizance
-3 12 own request
-3 8 own terms
-9 -3 oyama
-8 -5 oyebanji
-17 -6 oyelaran
4 -7 oyelowo
-8 2 oyelowo brandt
10 0 oyler
10 0 oyler pryce
12 -6 p
1 -7 p .
10 3 p m
-2 -35 page
-6 -13 page #
3 -11 page .
-8 -9 page limit
-47 3 pages
-10 11 pages .
-9 13 pages :
-32 -10 paid
-10 10 panel
-8 5 panel .
3 9 panel :
9 -6 panel by
8 -4 panel considers
2 -13 panel has
11 5 panel may
-10 -3 panel on
10 25 panel opinion
-16 -20 panel rehearing
-8 29 panel s
-26 14 paperless
-8 -1 paperless minute
-18 15 paperless order
-30 7 papers
0 -13 papers .
-12 5 papers and
5 7 papers in
-14 -2 papers to
14 10 paragraph
-11 12 paragraph #
-10 16 parent
-27 24 parents
20 -11 parole
13 -4 parole .
1 -6 paroled
0 -7 paroled into
12 -7 parolees
5 -2 part
-14 5 part #
24 -11 part .
13 2 part :
13 -2 part ;
-13 -20 part and
-10 0 part defendants
-13 0 part dismissed
-10 -7 part in
12 -20 part motion
-7 0 part petitioner
-3 6 part petitioners
-1 13 part plaintiffs
-6 3 part respondents
11 -9 part vacated
8 -1 parte
14 -15 parte application
-6 15 parte motion
-6 21 partial
-1 -15 participants
-26 3 parties
16 -14 parties #
16 -9 parties .
25 2 parties agree
12 -2 parties agreement
-9 10 parties and
2 -8 parties are
-3 -7 parties having
-11 -5 parties joint
5 20 parties notified
-1 16 parties request
-11 8 parties shall
9 1 parties so
-19 11 parties stipulation
-6 -3 parties the
-18 -7 parties to
-8 -4 party
0 11 party shall
10 -1 paso
8 2 paso division
-12 2 pass
-14 9 passed
11 -1 passed with
-31 -19 passport
-11 -2 passport to
-3 7 past
-8 1 path
27 -3 patrol
-6 8 paul
-9 -1 pauperis
6 11 pauperis .
17 15 pause
-6 13 pay
-15 3 pay #
7 -5 pay and
-8 10 pay for
-11 -12 pay the
-13 -7 payment
-19 -5 paz
11 -10 pdf
2 -9 pdf document
-7 -4 penalty
-10 -11 pendens
30 42 pending
14 5 pending .
-1 6 pending ;
4 28 pending a
-6 12 pending appeal
-9 -7 pending arbitration
6 3 pending final
16 36 pending further
30 -3 pending habeas
-4 -13 pending motion
-8 -5 pending motions
8 -2 pending receipt
7 3 pending resolution
-8 11 pending review
-8 7 pending the
24 6 pending trial
20 -15 pennsylvania
-1 18 people
-40 20 per
-13 22 per curiam
11 0 peralta
27 0 period
14 -8 period of
2 7 permanent
-1 -10 permanent injunction
8 -4 permanently
17 4 permission
11 0 permission to
-2 -24 permit
-12 2 permit petitioner
0 -9 permit removal
8 0 permit transfer
-10 -11 permitted
-11 -6 permitting
-17 -15 person
-22 11 person .
-10 -2 person at
-7 -2 person hearing
0 -9 person proceedings
1 -16 personal
0 -10 personal knowledge
-11 -10 personnel
-32 21 persons
-3 -7 persons booked
-2 7 persons identified
-6 9 persons in
-5 10 persons listed
11 12 persons on
-9 2 persons who
-19 1 persons with
5 17 peru
20 -19 petition
23 11 petition #
-3 8 petition .
28 5 petition :
42 -7 petition ;
6 21 petition and
-27 -3 petition denied
7 6 petition dkt
20 5 petition doc
0 -9 petition ecf
-50 -29 petition for
9 -11 petition granted
-1 23 petition has
-8 3 petition held
15 -12 petition in
42 -13 petition is
-8 0 petition itself
-10 -1 petition may
26 -9 petition of
26 -1 petition should
-7 4 petition the
7 -1 petition to
7 7 petition under
-2 7 petition upon
-16 -8 petition was
-11 -3 petition within
-13 1 petition without
59 11 petitioner
-9 -4 petitioner .
5 -8 petitioner :
-11 14 petitioner aboard
-11 2 petitioner and
-2 12 petitioner appellant
-3 -12 petitioner appellee
-9 15 petitioner asks
29 -14 petitioner at
24 -4 petitioner be
-5 -18 petitioner before
11 -8 petitioner beyond
13 -4 petitioner by
-12 0 petitioner can
8 -4 petitioner does
1 21 petitioner for
29 22 petitioner from
8 -3 petitioner go
15 -3 petitioner goes
-9 0 petitioner got
7 -1 petitioner had
-42 3 petitioner has
-35 2 petitioner having
6 -26 petitioner in
33 9 petitioner is
-24 -19 petitioner may
-6 8 petitioner mr
-5 15 petitioner ms
5 9 petitioner must
-9 -1 petitioner need
25 23 petitioner not
-21 9 petitioner on
-4 8 petitioner or
20 3 petitioner out
20 -6 petitioner outside
1 12 petitioner received
8 -6 petitioner remains
-28 20 petitioner s
44 6 petitioner shall
-10 -2 petitioner should
13 3 petitioner stays
6 -10 petitioner the
59 18 petitioner to
11 4 petitioner under
-31 30 petitioner until
-7 -8 petitioner via
-23 -6 petitioner was
18 0 petitioner will
17 -8 petitioner within
11 -8 petitioners
-7 6 petitioners #
9 -12 petitioners .
-1 18 petitioners and
5 -8 petitioners are
-12 -1 petitioners motion
-10 -6 petitions
-13 14 petra
0 10 petrosyan
-6 -1 philemon
-3 9 philip
-5 -2 photographs
10 5 pike
15 -8 pine
17 -8 pine prairie
17 -1 pineda
18 -1 pineda leal
23 16 place
-8 1 place .
20 7 place for
18 23 place in
20 2 place of
-15 -13 place on
15 -11 place petitioner
0 9 place until
-24 10 placed
-10 2 placed on
-8 -2 placed upon
-8 2 plain
-32 18 plaintiff
-8 -7 plaintiff may
-15 9 plaintiff s
-11 17 plaintiff shall
-28 14 plaintiffs
1 19 plaintiffs motion
-7 0 plaintiffs request
9 10 plaintiffs shall
3 -21 plan
-7 5 plane
-2 -15 planned
-16 9 plans
7 -5 plaza
-8 -1 plea
-10 0 plea of
-3 -8 pleadings
8 4 pm
-10 -18 pm .
12 4 pm and
-16 -7 pm before
3 13 pm on
-11 5 pm to
11 -2 pod
7 -2 pod d
-6 -2 policies
-2 -8 poll
17 -20 pomfret
12 -14 population
-1 29 port
-5 14 port of
15 -2 portion
15 -2 portion of
-11 10 portland
-3 10 portland courtroom
14 0 poses
14 0 poses a
-10 9 position
-12 4 possible
-10 -18 post
-18 -1 post a
-6 -11 posted
7 -4 posting
-7 10 postponed
-16 38 power
-27 33 power to
8 0 practice
17 -8 prairie
5 -13 preceded
3 -8 precedential
16 -1 preclude
13 -30 prejudice
-15 26 prejudice #
-15 -20 prejudice .
3 -8 prejudice and
5 -18 prejudice as
-21 8 prejudice for
14 -4 prejudice petitioner
21 -16 prejudice to
-7 13 prejudice under
15 -1 preliminarily approved
-7 -1 preliminarily approving
-6 21 preliminary
-33 -11 preliminary approval
36 28 preliminary injunction
0 13 preliminary relief
-1 -17 premature
-13 -17 premature .
-14 -6 prepared
-9 -6 prepared to
-18 -7 presence
-15 -5 presence of
-10 -5 present
1 6 present .
-1 -10 present any
19 -5 present himself
15 0 present in
-1 -8 presented
-5 11 presently
8 -21 preserve
15 11 preserving
18 10 preserving jurisdiction
-25 -8 press
-15 4 pressed
0 7 pressed to
2 -7 presumption
-11 -8 pretrial
6 10 pretrial conference
-9 -1 pretrial order
3 -8 pretrial services
-7 7 prevent
13 -14 previously
15 -1 previously as
15 18 prior
3 -8 prior order
-10 -3 private
-10 0 private room
-20 -7 privilege
-7 0 privilege log
-9 -23 pro
-11 -6 pro hac
-4 8 pro tunc
-1 -22 probable
-1 -22 probable cause
2 -7 probation
-8 2 procedures
-29 -14 proceed
-2 -8 proceed .
0 -12 proceed as
-15 -3 proceed by
-1 -12 proceed under
-6 27 proceed with
16 -5 proceeding
-15 -29 proceedings
-4 12 proceedings .
-9 -5 proceedings are
-18 16 proceedings before
21 -12 proceedings by
-7 3 proceedings consistent
37 9 proceedings held
-10 -8 proceedings in
9 -18 proceedings is
-6 -1 proceedings on
-20 -2 proceedings pending
22 -6 process
10 -3 processing
17 -5 processing center
3 36 proclamation
13 4 proclamation .
-9 9 proclamation is
-3 9 proclamation without
-24 -21 produce
-20 -3 produce the
-1 -11 produce to
-20 16 produced
-10 -3 produced .
-11 -2 produced in
-24 -19 production
-13 -14 production of
-15 -2 program
26 23 prohibited
17 20 prohibited from
3 -10 prohibiting
5 23 prohibition
4 21 prohibition on
-4 13 prolong
-3 16 prolong the
6 12 prolonged
14 4 proof
9 -8 proof of
-5 23 proof that
17 -6 proper
-15 -7 properly
-3 7 property
1 11 property and
0 8 propose
-25 8 proposed
-10 6 proposed class
-2 11 proposed intervenor
-10 -2 proposing
-11 5 prosecution
8 14 protected
-20 31 protection
-10 11 protection of
-2 7 protections of
-13 -19 protective
-13 -17 protective order
-19 19 protects
6 -12 provide
2 10 providing
29 -20 provision
4 15 provisional
20 0 provisional class
15 19 provisionally
-2 7 provisionally certified
36 -3 provisions
16 0 provisions of
10 -5 pruitt
10 0 pryce
-3 -8 pseudonym
-54 -26 public
-7 -12 public .
-10 -4 public docket
-6 -5 public view
1 -17 publication
1 -17 publication .
-8 -3 publicly
-2 -7 publish
18 23 published
9 -1 published .
-1 12 published authored
22 4 published opinion
-18 11 published order
-7 -2 purged
-5 8 purposes
4 -7 pursuant
4 -7 pursuant to
-3 51 put
7 10 put aboard
6 1 put back
-6 16 put him
-1 -16 put in
18 -19 put off
23 25 put on
-20 13 put out
-11 20 put petitioner
-11 0 putative
-11 0 putative class
-7 14 putting
9 -5 pwh
9 -2 pwh adr
8 5 q
8 5 q .
34 -10 quarantine
-9 -2 quash
-31 -4 question
-8 -3 question a
3 -6 question of
-5 -15 questioning
-9 -1 questions
-14 32 quiet
2 9 quill
-9 6 quillfeather
-11 0 quispe
16 -2 quist
8 18 quo
2 14 quo .
-8 16 qvl
-7 16 qvl obt
23 -14 r
12 -8 r .
-9 13 raise
-12 7 raised
8 8 rather
9 9 rather than
5 -5 ray
-6 8 raymond
-16 10 rds
14 -57 re
-58 -18 re #
-29 -14 re :
32 -7 re arrest
17 -6 re arresting
37 -15 re detain
11 -6 re detaining
23 -21 re detention
-7 -1 re noting
10 -7 re preliminary
9 29 reach
-10 14 reached
-11 10 reaches
5 7 reaches persons
-16 -6 read
5 4 read .
-2 -7 read as
6 -5 reading
6 -5 reading of
-3 -9 ready
-1 -8 ready to
7 0 real
25 -12 reason
12 -1 reason for
1 -7 reason of
15 -3 reason to
-5 -17 reasonable
7 -2 reasonable .
-8 -3 reasonable and
33 -20 reasonably
23 -20 reasonably foreseeable
35 2 reasons
7 -4 reasons denying
-11 -10 reasons given
6 3 reasons granting
-19 17 reasons in
-7 -3 reassigned
-6 -2 reassigned to
-14 -4 reassignment
-5 6 rec
-5 6 rec .
-23 -3 receipt
-25 3 received
-3 9 received the
-12 4 receives
31 -8 recognizance
4 -4 recommendation
10 -5 recommendation #
9 -3 recommendation .
-6 0 recommendation :
10 14 recommendation doc
14 -4 recommendations
11 -8 recommendations .
2 15 recommendations ;
-14 -3 recommendations and
-4 31 reconsider
-11 27 reconsider #
-4 -9 reconsider .
-3 17 reconsideration
-9 4 reconsideration #
7 -3 reconsideration .
-3 8 reconsideration of
-10 10 reconsideration the
18 -4 record
-4 15 record .
-9 -8 record and
-5 -14 record is
18 -2 record on
-6 -2 record that
-1 18 record the
7 -1 recording
-20 -15 records
-8 0 records .
-3 -11 records of
-5 9 records on
-5 -8 recusal
-8 -5 redacted
20 4 redetermination
14 -4 redetermination .
-10 -4 reference
-28 18 referred
-16 18 referred to
-10 -15 referring
-12 -6 referring motion
14 -11 referring the
-9 9 refile
-4 34 refiled
11 -3 refiling
-18 4 refrain
-18 4 refrain from
-3 8 refugee
-13 -3 refusal
-9 -2 refusal to
32 -7 refused
8 1 refused .
-9 5 refused ;
-18 -2 refusing
-9 8 refusing to
-23 -3 regarding
-1 -9 registered
-9 -2 registry
12 -2 regular
-1 6 regular mail
-41 -30 rehearing
-10 -20 rehearing en
-5 -15 rehearing is
-9 -1 reimburse
7 7 reinstated
-8 -6 rejected
18 -1 rejecting
-3 -25 related
14 -10 related doc
8 -3 relaxed
113 -73 release
10 -6 release .
7 2 release ;
25 -1 release as
7 -1 release by
8 -9 release directed
-14 1 release from
14 -14 release him
10 3 release is
28 -13 release of
16 14 release on
33 -17 release order
19 -12 release pending
1 -9 release petitioner
-22 -2 release that
-14 -3 release the
-8 0 release to
62 -47 released
15 -6 released .
-11 6 released by
16 -2 released forthwith
8 -12 released on
0 -9 released or
-14 0 released to
19 -8 released today
2 11 released within
30 -19 releases
39 -14 releasing
18 -6 releasing petitioner
22 20 relief
13 -3 relief #
19 -1 relief .
1 10 relief ;
21 -24 relief in
-16 3 relief is
10 -1 relief not
0 36 relief of
-17 -7 relief requested
-11 -4 relief sought
-7 -1 relief to
12 -10 relieved
25 -6 relieved of
32 -17 relocate
21 -2 relocate petitioner
7 -1 relocated
25 1 relocating
10 3 relocating him
16 3 relocation
24 19 remain
4 -9 remain at
13 19 remain in
18 7 remain operative
-8 -9 remainder
1 -8 remainder of
7 -8 remaining
19 -9 remains
27 -7 remains .
4 9 remains at
-8 22 remains in
-8 -1 remains of
-12 -9 remains pending
7 -11 remains where
-29 -3 remand
-11 -4 remand .
10 -3 remand from
-4 -8 remand is
-7 12 remand to
22 0 remanded
11 -9 remanded ;
-18 11 remanded for
-3 23 remanded judge
34 -11 remanded to
2 16 remanding
-12 13 remedial
-12 13 remedial order
-8 -2 remedies
-11 -3 reminded
-11 -2 reminded that
-12 1 remote
-9 2 remote proceedings
-85 193 removal
-15 1 removal #
-34 -6 removal .
-12 4 removal :
21 16 removal ;
25 35 removal and
-4 8 removal at
-3 -14 removal be
-2 33 removal de
-3 -11 removal ecf
3 37 removal entered
-7 25 removal filed
1 -21 removal flight
-2 -8 removal for
10 -9 removal from
14 4 removal imposed
-2 -31 removal in
-39 46 removal is
7 12 removal no
-62 61 removal of
18 14 removal on
9 -12 removal or
-3 14 removal order
-8 3 removal orders
-3 9 removal pending
28 -12 removal period
-4 -6 removal previously
-10 14 removal remains
-7 24 removal shall
9 -3 removal should
0 9 removal terminates
12 6 removal the
-11 7 removal to
11 3 removal under
2 12 removal until
-3 -26 removal was
10 8 removal will
-29 79 removals
-7 15 removals .
-4 21 removals under
-57 99 remove
-7 1 remove any
-6 2 remove her
-11 23 remove him
11 16 remove or
-21 58 remove petitioner
7 -3 remove petitioners
-15 -11 remove the
-44 81 removed
-7 9 removed .
-14 8 removed before
30 15 removed from
-5 8 removed petitioner
-10 -10 removed to
-6 17 removed while
-25 76 removing
-12 13 removing any
-3 6 removing class
0 15 removing petitioner
-3 12 removing plaintiffs
-6 -1 removing the
19 0 renaldo
19 0 renaldo crossley
3 7 rendered
-12 6 renew
-8 2 renew it
7 2 renewal
19 31 renewed
7 5 renewed .
-24 22 renewed for
10 22 renewed motion
10 0 renfield
10 0 renfield #
-10 40 reopen
-18 9 reopen .
11 5 reopen and
-6 2 reopen have
-10 14 reopened
-12 29 reopening
-5 13 repatriated
-8 21 repatriation
-7 20 repatriation of
-6 -2 replaced
2 -22 reply
11 13 reply #
14 10 reply by
-2 -17 reply due
-7 2 reply is
-6 -9 reply within
5 4 report and
9 3 report by
10 1 report due
-8 -4 report every
11 -5 report of
-19 -2 report that
22 -8 report to
0 10 report within
-9 12 reported
14 -14 reporter
16 -10 reporter :
21 -7 reporting
-14 -18 reports
-8 1 representation
-14 -10 representative
-1 -11 represented
-11 -3 represented .
-7 3 republic
-13 0 republic of
-48 10 request
-13 6 request #
34 -8 request .
-7 -9 request :
14 5 request for
19 6 request is
-7 1 request of
-12 46 request that
-11 10 request the
-25 -62 request to
-21 14 requested
-4 18 requested .
-8 -8 requested a
-1 7 requested to
-13 16 requests
0 9 require
7 4 required
-12 19 required .
10 -3 requirement of
27 -5 requires
11 2 requires .
-9 3 requires the
34 -18 requiring
11 -4 requiring bond
6 3 rescinded
-2 10 rescinded .
-14 1 reserved
-27 2 reserved .
11 -1 reserved for
-5 -12 reserves
-12 0 reserving
-6 -2 reset for
-4 19 reset from
9 -9 reset to
-7 -1 resetting
8 0 reside
7 2 resolution
7 3 resolution of
15 6 resolved .
-4 -8 resolving
-4 -7 resolving #
1 -10 respect
-2 -8 respect to
-3 11 respectfully
-3 10 respectfully directed
0 -9 respects
-3 -11 respects the
-15 -18 respond
-28 -30 respond to
-11 -3 respond within
-9 -1 respondent
-1 -8 respondent #
-2 -8 respondent .
-4 11 respondent is
22 6 respondent s
11 -4 respondent shall
-11 19 respondent to
35 12 respondents
4 13 respondents .
13 12 respondents and
8 0 respondents answer
54 9 respondents are
-11 -1 respondents be
15 -3 respondents from
8 -1 respondents give
-9 -22 respondents have
-14 -7 respondents in
24 8 respondents may
15 -23 respondents motion
17 -13 respondents need
-8 0 respondents notice
-11 -5 respondents on
20 6 respondents oral
-18 13 respondents request
16 -1 respondents say
-32 10 respondents shall
14 7 respondents their
11 4 respondents to
-9 0 respondents unopposed
-7 6 respondents will
-15 -17 response
-8 19 response .
-12 4 response by
18 3 response due
-15 -6 response is
-30 -16 response to
-2 9 responsibility
10 3 rest .
-18 -1 restitution
-4 -16 restore
6 -8 restore petitioner
-8 5 restrain
-6 3 restrain execution
-17 16 restrained
-3 8 restrained from
-2 6 restrained through
7 24 restraining
12 30 restraining order
21 60 restraint
3 19 restraint against
8 9 restraint at
3 -10 restraint imposed
25 10 restraint in
-3 22 restraint is
3 -10 restraint on
15 30 restraints
17 18 restrepo
-2 -6 restrict
14 -16 restriction
14 -3 restriction on
6 1 rests on
12 -6 result
7 -10 resumes
-23 64 return
-7 -2 return .
-1 10 return and
11 13 return by
5 -14 return him
-22 3 return is
-16 2 return of
11 10 return petitioner
7 33 return to
-20 -24 returned
-7 -19 returned to
-8 22 reunification
-1 -11 reverse
52 -21 reversed
24 -9 reversed .
21 2 reversed and
-13 10 reversed in
-25 15 review
-11 19 review .
-10 4 review ;
-9 -16 review denied
-5 -9 review granted
-24 30 review is
12 -15 review of
-15 -9 reviewed
28 -5 revisit
16 -9 revocation
12 -4 revoke
19 -9 revoked
24 -4 revoked and
12 -4 rfj
-12 16 rh
18 -11 rhode
18 -11 rhode island
-10 6 right to
11 0 rightly
-15 -5 rights
-9 -2 rights ;
-2 -9 ring
42 -9 risk
10 -3 risk .
11 0 risk of
9 -12 risk or
10 6 river
-9 24 rjl
-12 1 rkc
9 -8 rkl
-13 5 rm
26 -2 roa
1 8 road
-1 11 robert
-3 -11 rolling
-30 -20 room
-2 -9 room .
-23 -12 rooms
-6 22 rosalba
-7 -3 roscoe
-7 -2 roscoe abernathy
-6 11 ross
-6 -1 roster
-6 10 rqs
-6 10 rqs meo
7 -1 rsp
18 -8 ruben
15 -7 ruelas
-6 7 ruiz
12 -1 ruiz .
-49 -17 rule
-10 -15 rule #
-7 0 rule on
-20 9 ruled
-7 -5 ruled .
13 -5 rules
16 -7 rules .
21 -6 rules on
0 -9 ruling
4 18 ruling .
0 15 ruling :
-7 3 ruling and
-10 -5 ruling by
1 -15 ruling from
-3 -16 ruling is
45 15 ruling of
-8 -9 ruling on
-8 -2 rulings
12 15 run
1 9 run .
32 -10 run ;
-4 -9 run from
-4 12 run out
-16 42 runs
-10 1 rvh
-12 -5 s
69 -4 s #
20 -10 s .
15 -1 s appeal
-1 -16 s application
13 -8 s april
12 -7 s arrest
18 -3 s bond
-2 -14 s brief
-5 -6 s conference
-13 -3 s cost
-3 -10 s counsel
7 -5 s custody
-2 -10 s decision
1 18 s departure
-16 29 s deportation
1 -20 s detention
14 -5 s earlier
0 13 s emergency
-2 9 s ex
-10 -2 s family
8 -2 s fees
11 2 s habeas
-1 13 s hearing
18 2 s hr
10 -7 s informal
-22 26 s injunction
-14 -2 s judgment
-21 21 s june
15 -4 s lawyer
-20 -17 s letter
-7 -1 s medical
12 3 s minutes
-3 -17 s motion
7 2 s notes
-1 -7 s notice
-10 2 s objections
-8 -3 s office
-1 -8 s opinions
10 7 s oral
-30 -43 s order
-16 8 s own
-6 -4 s passport
14 -7 s petition
-10 -5 s prior
9 -3 s re
7 -5 s reading
41 -16 s release
-23 22 s removal
-10 -6 s reply
-12 7 s request
-10 -2 s response
-18 47 s return
-2 7 s staff
-7 12 s stay
-11 -2 s surname
-6 12 s temporary
13 -9 s time
14 -12 s transfer
-9 13 s travel
23 17 s unopposed
6 1 sah
-15 4 sah .
-6 25 said
5 9 said at
8 1 said no
2 8 salm
-8 6 salvador
21 19 same
11 -5 same conditions
1 -10 same day
2 24 san
8 6 san francisco
-24 -8 sanction
-8 0 sanction for
-9 -22 sanctions
-1 -7 sanctions .
10 -13 sandoval
10 -13 sandoval thorne
12 -3 santos
-1 15 sargon
-18 1 satisfied
15 -6 save
11 -9 save for
-5 -14 say
-8 -1 say by
-2 9 say so
-5 -16 say whether
-2 -6 saying
-9 -15 says
-4 15 says and
-8 9 says so
1 -9 says that
9 -6 sb
13 0 sbh
-14 -10 schedule
21 -5 schedule #
-4 14 schedule for
-8 0 schedule remains
3 -11 scheduled
-2 12 scheduled for
-25 -4 scheduling
-23 4 scheduling order
-2 8 scope
-1 8 scope of
11 6 se litigant
-9 -3 se petitioner
-24 -36 seal
22 13 seal #
-12 -16 seal .
-8 -2 seal ;
-9 -6 seal is
7 -4 seal on
-6 -8 seal the
-26 -21 sealed
-13 0 sealed exhibits
-8 -7 sealed motion
-16 -8 sealing
-15 14 seat
36 1 second
20 -1 second bond
-7 3 second business
-2 -9 second circuit
9 0 second hearing
-4 23 second motion
-8 -4 secrecy
-5 23 secretary
18 -12 section
28 -14 section #
-7 -3 security
3 7 see
-21 -2 see #
6 0 see attached
-21 4 see document
26 -18 see order
-11 13 see to
16 -11 seek relief
10 0 seek review
7 -5 seekers
-17 0 seeks
-12 2 sees
-7 -2 sees no
9 -5 seized
-9 0 selection
-9 0 selvin
-9 0 selvin orellana
-1 -6 send
-3 -8 send petitioner
17 17 sending
19 -11 senior district
-18 4 senior judge
7 -15 sensitive
7 -14 sensitive motion
-7 25 sent
2 11 sent off
19 5 sent on
-8 -7 sent to
-11 0 sentence
13 -7 senterfitt
12 -4 senterfitt appellate
-6 -23 separate
-8 -1 separate docket
-8 -1 separately
-7 -1 separately .
0 8 september
-9 3 september #
10 -1 september .
4 7 serious
-6 0 serve
-9 6 serve the
6 9 serve this
10 8 served
-13 -2 served on
-4 16 served via
-13 4 service
4 15 service .
6 -8 service of
2 -8 services
14 3 set
-10 -5 set .
-16 18 set aside
20 4 set at
2 -15 set by
-17 23 set for
7 -3 set forth
14 -8 set on
-15 -3 set out
7 -2 set the
-5 12 sets
-3 -8 sets a
15 -27 setting
-8 9 setting a
-9 -3 setting briefing
50 -1 setting conditions
-15 -1 setting hearing
-38 -37 settlement
16 -4 settlement ;
-7 -2 settlement and
0 -7 settlement is
46 -11 seven
8 14 seven #
17 -9 seven day
24 -8 seven days
16 -4 seventh
16 -4 seventh circuit
-11 -4 sgrim
10 -38 shall
-3 7 shall allow
-8 12 shall also
-8 -2 shall answer
-11 15 shall appear
24 1 shall be
-3 15 shall bear
-21 5 shall by
-7 17 shall certify
-2 15 shall close
-6 -1 shall come
12 -1 shall conduct
15 11 shall continue
20 -7 shall discharge
-2 9 shall dissolve
-4 -10 shall explain
-3 8 shall facilitate
-27 4 shall file
7 -13 shall give
8 -6 shall have
7 -4 shall immediately
-7 13 shall inform
2 12 shall issue
10 -4 shall keep
10 2 shall last
15 -5 shall leave
6 6 shall maintain
-2 -7 shall make
-2 11 shall mark
43 22 shall not
-1 -9 shall notify
7 4 shall occur
8 16 shall pay
-9 -2 shall post
10 -3 shall present
0 -22 shall proceed
-10 -1 shall produce
5 -7 shall provide
-8 5 shall question
-6 -4 shall refrain
13 -8 shall release
-6 3 shall remain
16 0 shall report
-2 -23 shall respond
4 -12 shall restore
12 -6 shall return
-2 6 shall see
0 7 shall serve
-10 1 shall show
-6 -2 shall stand
-27 -8 shall state
9 -16 shall stay
8 -4 shall surrender
-10 17 shall take
-9 -4 shall tell
10 1 shall terminate
10 -3 shall walk
7 0 shawna kelley
36 4 she
22 -16 she is
-7 7 she may
27 3 she shall
26 -8 she was
0 -6 sheet
-15 25 shelter
7 -1 sherburne
7 -1 sherburne county
-8 -4 sheridan
15 9 shield
3 8 shipped
-6 -12 shop
19 -11 short
1 -7 short of
-6 -1 shorten
-17 -24 should
-11 -1 should a
-6 -7 should be
-31 -12 should not
-14 -15 show
-8 -9 show cause
10 0 showing
-5 -10 showing that
-7 -17 shown
8 -1 shown a
-12 5 shown neither
11 -8 shown that
-4 15 shown the
6 -7 shows
-9 -2 shut
-4 7 side .
-6 -2 side to
-11 -3 sides
7 -3 sides the
1 7 sign a
11 -11 signature
-18 -4 signatures
-8 -1 signatures on
7 9 signed
-21 -5 signed by
9 12 signed on
8 -9 significant
8 -9 significant likelihood
-11 -8 silence
-4 -33 since
7 -5 since #
-1 -9 since his
9 0 since the
22 -7 sister
16 -4 sister s
-15 5 sit
-13 5 site
-11 8 sitting
37 -29 six
14 5 six class
-7 -2 six hours
11 -12 six months
15 15 sixty
3 9 sixty #
-5 25 slc
-1 10 sld
16 -6 sleeps
9 -2 slm
9 -2 slm pwh
-7 3 sn
11 25 so
-6 16 so .
-8 7 so as
2 8 so far
20 -15 so much
-5 25 so ordered
9 4 so that
-16 40 soil
-11 11 soil by
-2 12 sokolov
-11 7 sole
-10 -2 solicit
7 -2 solicitor
7 -2 solicitor general
-1 -13 some
-1 8 son
0 10 soon
-8 11 soon as
-15 2 sooner
-16 -9 sought
-7 10 sought .
0 -19 sought is
6 -1 south
6 4 south .
-8 -1 southern
-15 -2 southern district
-3 -6 spanish
-10 4 speak
-7 -2 speak to
-4 -7 speaking
-3 -7 speaking with
-19 1 special
-9 -1 speedy
-9 -1 speedy trial
-11 -3 spelling
-11 -3 spelling of
-10 8 spent
-11 10 spoken
-6 -13 sponte
2 -18 staff
-7 -1 staff are
-9 -1 staff filed
13 0 staff sbh
20 7 staging
4 8 staging facility
14 4 stand .
1 11 standard
6 49 standing
16 41 standing order
13 0 standish
13 0 standish wolfe
-17 10 stands
-12 -6 stands .
-11 -6 stands as
9 -4 start
-2 -20 state
-24 -10 state by
12 -18 state of
-16 -1 state whether
7 -9 stated
8 -4 stated from
17 -11 stated in
-4 17 stated on
-16 -5 statement
-11 6 statement of
-10 -5 statements
-18 48 states
-12 3 states .
15 9 states and
-4 14 states by
-11 -14 states district
-10 6 states for
-12 -3 states marshal
13 1 states nor
0 -15 states of
19 15 states or
1 17 states pending
12 -4 states shall
-20 13 states unless
-13 12 states until
10 -12 stating
-3 -14 stating where
-3 -11 statistics
-27 1 status
-2 -14 status conference
9 12 status hearing
-12 0 status of
8 18 status quo
-2 -7 status reports
0 21 status set
-13 4 status until
21 -7 statute
13 91 stay
-14 56 stay #
-10 43 stay .
-10 15 stay as
4 -19 stay at
-5 11 stay be
-3 -7 stay case
-5 26 stay deportation
8 -20 stay entered
-1 -8 stay expires
20 -2 stay filed
11 6 stay from
1 11 stay in
13 -11 stay is
-13 9 stay it
19 -5 stay judgment
-10 -17 stay motion
-21 14 stay of
-11 16 stay on
12 7 stay pending
8 -5 stay preliminary
8 -5 stay presented
-28 -22 stay proceedings
22 -6 stay release
-6 -1 stay removal
-8 13 stay shall
18 -8 stay that
-25 5 stay the
25 -19 stayed
7 6 stayed .
17 -19 stayed as
-8 23 stayed for
-11 8 stayed pending
11 -9 stayed through
8 -1 stayed to
16 -39 stayed until
9 -1 staying #
-7 -7 staying removal
10 4 staying the
26 1 stays
11 8 stays in
-14 18 stays vacated
-7 14 step
-6 9 step to
-24 57 steps
0 7 steps including
-9 19 steps taken
-2 14 steps to
-8 9 steps within
10 -9 stewart
9 -2 stewart .
-3 -11 stickney
6 16 still
-25 -15 stipulated
-13 0 stipulated motion
5 6 stipulated order
-3 -22 stipulated removal
-30 28 stipulation
-7 24 stipulation #
-26 27 stipulation .
25 -7 stipulation :
8 -3 stipulation and
-10 -7 stipulation doc
4 19 stipulation is
22 -14 stipulation of
-2 10 stipulation the
-18 -22 stipulation to
-3 11 stop
-9 0 stopped
20 3 strafford
6 -1 strafford county
11 -12 strand
-7 -2 strauss
-7 -2 strauss and
-2 -7 streamlined
6 -3 street
7 3 strength
7 3 strength of
5 9 stretched
-17 1 stricken
-11 -14 stricken .
-6 3 stricken ;
15 9 stricken and
-4 9 stricken as
8 -4 stricken from
-15 1 strike
-4 -8 strike the
-1 -25 striking
-2 -20 striking #
-7 12 strong
5 9 stroud
-1 9 stroud #
-21 -9 struck
-11 -1 student
-6 -13 sua
-6 -13 sua sponte
-1 -12 sub
-16 -20 subclass
-12 -1 subclass ;
-13 4 subject matter
23 6 subject to
2 -16 submission
-3 -9 submission of
-8 -2 submit a
-13 -21 submitted
-10 4 submitted .
-2 -16 submitted to
-1 -8 substantially
10 -7 substantially the
-8 -5 substitute
-1 18 success
11 -8 success and
-12 5 success nor
21 -6 success on
18 4 such
-2 27 suffice
1 21 suffice .
-7 0 suffices
-7 -16 suit
-14 0 suitable
-14 0 suitable for
8 -2 summary
-18 2 summary order
-11 -3 superintendent
-8 0 superseding
-8 0 superseding indictment
-1 -7 supervised
43 -34 supervision
-12 -3 supervision on
7 -3 supervision under
12 -9 supervision within
-20 -13 supplement
-15 -2 supplement the
-15 -14 supplemental
-1 14 supplemental brief
-6 10 supplemental briefing
-10 -10 support
-8 -10 support of
13 -2 supports
-3 -8 suppress
24 -5 surgery
9 -5 surgery and
-11 -2 surname
11 8 surrender
8 11 surrender at
11 -4 surrender to
31 -18 suspended
25 -11 suspended pending
-15 15 suspension
-13 -3 sworn
8 -3 sworn .
-9 0 sworn and
-9 4 sy
8 -11 t
-24 3 table
35 -13 tacoma
-12 0 tacoma facility
10 -11 take
-4 29 take all
-6 11 take every
9 1 take her
23 -9 take him
-7 -3 take in
-6 7 take no
-9 -4 take part
38 -2 take petitioner
-9 -16 take place
-14 6 take the
15 7 taken
12 0 taken .
5 -10 taken and
-22 2 taken at
7 -14 taken back
-12 -7 taken from
-11 5 taken off
23 23 taken out
28 -2 taken to
-1 10 taken under
-14 -3 takes
11 4 takes effect
-8 15 takes in
-19 -4 takes the
28 -3 taking
10 21 taking him
15 3 taking petitioner
-7 -6 taking under
-8 9 tamar
13 -16 taxed
31 -9 taxed against
-8 3 teeth
-8 3 teeth of
-2 -6 teixeira
-2 -20 teleconference
-53 -27 telephone
-6 -6 telephone .
0 6 telephone access
-5 -6 telephone and
19 -13 telephone conference
-11 -1 telephone is
-9 16 telephone on
-24 10 telephonic
0 8 telephonic conference
-18 8 telephonic hearing
-5 -9 telephonic status
-27 -13 tell
-9 -9 tell the
-8 -5 telling
-8 -5 temitope
-8 -5 temitope oyebanji
43 14 temporarily
1 8 temporarily enjoined
9 11 temporarily stayed
9 -1 temporarily staying
-11 46 temporary
-13 25 temporary administrative
28 -10 temporary restraining
-9 2 temporary restraint
10 -3 temporary restraints
-32 22 temporary stay
-22 21 ten
-10 14 ten #
2 -13 ten days
-13 -6 tenth
-8 0 tenth circuit
-7 -2 term
19 10 terminate
-3 17 terminate ecf
10 10 terminated
0 16 terminated .
-5 -6 terminated as
9 -4 terminated on
15 21 terminates
0 11 terminates on
-7 0 termination
-7 0 termination of
29 -9 terms
-8 -2 terms .
7 3 terms of
2 -10 tesfamariam
-3 -7 tesfaye
17 -1 tested
14 -4 testimony
0 -14 testing
36 8 texas
22 -7 texas .
-15 -9 text
12 -12 text entry
-9 -2 text minute
-6 7 text only
21 -22 text order
-5 -6 tf
-4 16 tfo
-7 0 thaddeus
-5 -16 than
10 -6 than may
5 -7 than noon
-5 6 than october
-1 -11 than ten
-10 -1 than the
9 -3 thanked
-7 0 thanks
13 31 that #
6 6 that :
-9 -6 that a
7 10 that all
-13 0 that any
-8 -8 that appellants
15 -15 that appellee
-8 -1 that bond
-2 21 that by
14 10 that class
3 6 that counsel
6 -19 that date
26 1 that day
-19 -4 that defendant
-2 -20 that defendants
9 8 that ecf
18 1 that extent
-1 11 that for
-10 20 that he
10 -7 that her
-2 -10 that his
-13 15 that ice
-9 -4 that in
2 9 that is
-32 -9 that it
-12 -1 that judgment
-2 -42 that no
8 -3 that none
-8 2 that nothing
0 -11 that of
-7 -1 that officers
-7 11 that order
20 9 that petitioner
-3 9 that petitioners
1 -13 that plaintiff
-15 -1 that removal
8 -2 that required
20 5 that respondents
-30 22 that she
-13 12 that the
-6 14 that they
18 -10 that those
9 12 that time
-7 3 that upon
-11 6 that was
-9 6 that would
-14 -27 the
1 9 the #
-11 0 the .
8 6 the a
-10 16 the accompanying
0 12 the act
-5 12 the acting
-10 12 the action
5 -13 the active
11 -5 the adelanto
-6 4 the administrative
-1 -24 the agency
-17 1 the agreement
-6 13 the air
7 -7 the all
17 -1 the alternative
-10 -11 the amount
-9 -1 the ankle
-6 -2 the answer
-1 9 the answering
-13 -15 the appeal
21 -3 the appellant
10 14 the application
10 -1 the applications
-7 6 the april
1 -6 the aurora
22 -13 the bail
-6 7 the balance
6 6 the baltimore
-2 22 the bar
13 10 the bench
-17 1 the bia
-19 23 the board
-21 -25 the bond
6 -3 the boundaries
-5 -9 the bracelet
-11 6 the brief
-27 -14 the briefing
7 2 the briefs
10 -5 the building
25 -20 the burden
-13 -2 the by
-17 -7 the calendar
-5 -6 the call
-11 -11 the caption
10 17 the caroline
-5 8 the case
-15 -1 the certification
-3 -10 the certified
-11 2 the child
-5 15 the children
-20 9 the circuit
-17 -48 the class
-21 -6 the clerk
25 -3 the clock
-4 15 the close
32 -4 the commonwealth
22 -4 the community
-13 -1 the complaint
-4 -7 the concurrence
-29 -10 the condition
-7 -1 the conditions
-20 -12 the conference
-10 14 the consent
10 -2 the constitution
-11 -3 the contempt
-2 6 the continental
-19 62 the country
-10 -4 the county
-9 29 the court
-13 -1 the curfew
3 10 the custody
-14 37 the date
-3 13 the day
-17 1 the december
8 -11 the declaration
-12 -4 the defendant
8 -10 the definition
-6 7 the delay
-10 9 the denial
-13 27 the department
-3 -8 the deportation
-10 -3 the deposition
8 -8 the deputy
-9 -8 the detained
-2 -13 the detainee
-12 -3 the detention
-6 10 the detroit
3 14 the direction
12 -7 the directive
-4 16 the dismissal
-21 2 the disposition
34 22 the district
13 -1 the docketing
24 -12 the door
0 22 the duration
-9 15 the duty
13 -3 the eastern
13 -11 the effect
8 -1 the eighth
16 3 the el
-1 15 the eleven
6 -1 the eloy
-3 16 the emergency
5 18 the end
10 -1 the essex
6 -2 the evidence
14 -3 the ex
-7 14 the execution
-1 -9 the executive
-2 -7 the exhibits
-8 -1 the explanation
5 -19 the facility
10 -4 the fairness
5 6 the february
-8 -2 the federal
-7 -1 the fee
-11 21 the field
10 -3 the fifth
-5 -9 the file
-21 21 the filing
-1 11 the final
3 10 the first
-23 44 the flight
-8 -3 the folkston
15 -10 the foregoing
-8 -5 the form
29 -2 the four
7 13 the fourteen
6 -24 the fourth
7 -2 the from
-11 3 the full
11 16 the government
-3 16 the ground
-1 -7 the habeas
-8 -38 the hearing
13 -2 the hearings
2 -7 the hold
6 -9 the honorable
-12 0 the hour
6 -7 the ij
7 -10 the immigration
12 10 the injunction
14 17 the interim
12 -4 the interior
9 -7 the jail
6 -2 the january
32 -20 the judgment
-6 16 the june
10 -10 the jurisdiction
-9 0 the jury
12 -3 the krome
-2 -8 the lapse
-7 -1 the late
3 8 the law
23 -14 the length
-8 -1 the letter
13 0 the life
13 1 the line
6 24 the list
-12 9 the los
-18 -4 the magistrate
2 6 the man
-17 -7 the mandamus
-16 -14 the mandate
-6 11 the manifest
-11 -2 the manifests
15 -13 the march
21 -4 the marshal
-9 -13 the matter
26 12 the meantime
9 -6 the men
-10 11 the middle
-8 0 the minor
-3 9 the minute
24 -37 the motion
10 -3 the move
-12 -6 the name
-21 3 the named
-9 5 the names
9 0 the new
15 0 the next
11 5 the nine
-10 -2 the ninth
-1 14 the nken
-17 -4 the no
8 -4 the northern
3 -9 the notice
-4 7 the november
-7 -1 the officer
-2 -13 the opening
6 -19 the opinion
-5 10 the opposition
-6 9 the oral
13 4 the order
0 -7 the orders
7 0 the outcome
-5 -6 the page
14 20 the panel
-30 2 the papers
-23 -12 the parties
-7 -14 the pending
10 -8 the period
-3 6 the persons
51 14 the petition
33 -30 the petitioner
13 -2 the place
0 10 the port
-11 8 the preliminary
-14 -5 the presence
-3 10 the present
2 -7 the presumption
-14 14 the prior
-4 39 the proclamation
12 18 the prohibition
-7 3 the proposed
-15 27 the protection
-2 7 the protections
-6 14 the provisional
-28 -10 the public
8 11 the purpose
8 -4 the r
19 6 the reason
15 -13 the reasonably
16 -9 the reasons
21 9 the record
-8 -2 the registry
8 -21 the release
-9 -8 the remainder
9 -7 the removal
-8 23 the renewed
11 9 the report
-10 1 the republic
0 -9 the request
6 -2 the requirement
-16 17 the respondent
4 -8 the respondents
-12 -24 the response
-5 5 the rest
-13 39 the restraining
34 39 the restraint
15 -13 the restriction
11 -5 the result
-26 12 the return
2 9 the right
-12 -14 the room
-8 20 the rule
3 26 the ruling
20 25 the same
0 -13 the schedule
-14 -6 the scheduling
-2 -7 the seal
-15 1 the sealed
12 6 the secretary
13 -14 the september
-27 -10 the settlement
18 -8 the seven
16 -4 the seventh
0 -14 the show
18 2 the six
9 1 the sixty
-10 7 the sole
7 -2 the solicitor
8 -4 the south
-14 -5 the southern
-11 -3 the spelling
9 6 the standing
27 -21 the state
6 -12 the status
18 -2 the statute
-32 54 the stay
-16 27 the steps
30 2 the stipulation
7 3 the strength
-14 -1 the subclass
-11 -4 the subject
-3 -11 the supplemental
-13 -3 the surety
-7 17 the suspension
-13 4 the table
8 3 the tacoma
-8 3 the teeth
-13 -3 the telephone
-9 10 the telephonic
3 44 the temporary
5 16 the ten
-13 -6 the tenth
26 -10 the terms
13 2 the the
10 0 the third
8 -6 the thirteen
7 -3 the thirty
24 -17 the three
-18 -2 the time
-13 -6 the transcript
-9 -4 the transferee
4 -7 the travel
-7 -5 the trial
26 22 the tro
-6 -20 the two
21 -10 the u
-15 8 the undersigned
-8 43 the united
-15 -3 the unopposed
2 10 the usual
-2 -7 the warden
15 -7 the way
-14 -2 the western
-5 -21 the word
10 -12 the words
40 -13 the writ
0 -11 the wrong
-12 4 their
-5 11 their answer
-12 11 their burden
2 -13 their claims
-4 -7 their lawyers
8 10 their officers
26 -5 their own
-5 12 their removal
13 -5 them
-9 -2 them .
8 3 them are
-7 -1 them in
6 11 them is
0 9 themselves
7 -14 then
17 16 there
22 -19 there .
-7 1 there and
-10 -8 there are
-8 32 there be
0 27 there being
-25 3 there is
15 -1 there will
-14 -1 thereafter
0 8 thereafter .
-11 31 therefore
-14 11 therefore ordered
-5 40 these
-17 9 they
-5 10 they are
-4 9 they go
5 12 they have
12 -12 they may
6 -2 they should
-14 -1 they would
-6 -4 thibault
-9 14 thibeaux
-4 13 thibeaux m
14 -10 think
8 -2 third circuit
-14 12 third countries
3 10 third country
10 -3 third party
7 -6 thirteen
12 -8 thirty
26 -19 thirty days
6 -9 this
-10 0 this action
21 -13 this afternoon
12 -11 this appeal
-10 -7 this case
-11 4 this circuit
-4 13 this country
7 16 this court
1 10 this docket
-2 12 this entry
19 5 this judicial
-13 -12 this matter
-4 9 this morning
6 -9 this opinion
-13 -17 this petition
7 4 this proceeding
6 -4 this record
-4 -11 this suit
-1 -9 this time
-9 7 thornbury
6 -13 thorne
15 20 those
-10 11 those held
-10 8 those in
6 -7 those who
-13 5 though
7 -2 though the
8 -30 three
7 -3 three business
-2 15 three days
-6 -1 three hours
-5 -16 three judge
21 40 through
13 -7 through #
-6 1 through and
10 -4 through august
3 15 through counsel
14 13 through july
-7 15 through june
19 6 through may
-3 9 through september
18 -9 through the
10 -4 thursday
-4 -8 thus
-9 2 ticket
4 10 till
-15 13 tillinghast
-2 7 tillinghast .
-29 -31 time
0 25 time .
-2 -8 time :
-3 -6 time ;
-6 8 time after
9 0 time for
2 6 time in
-3 -12 time on
7 -15 time sensitive
6 -1 time served
-16 -22 time to
-18 -8 timely
8 -10 timely petition
-7 12 timely sought
9 -7 timetable
-7 -2 timoteo
-7 -2 timoteo ibarra
7 -2 tinoco
13 -2 tinoco #
-16 20 title
-15 23 title #
-12 21 tk
17 -1 tml
-18 -1 tmolc
-18 -1 tmolc #
-17 -21 to
-20 23 to #
35 -12 to a
7 -2 to abel
-1 -7 to accept
-5 16 to add
-21 -14 to adjourn
-7 -3 to adopt
-11 -1 to advise
7 -1 to afford
-13 26 to all
-4 -10 to allow
16 20 to alter
-15 -10 to amend
-4 9 to and
7 22 to another
-6 -16 to answer
18 0 to any
-12 1 to appeal
-7 -26 to appear
6 9 to appellant
11 -11 to appellants
-17 -4 to appoint
-4 -14 to april
14 -2 to arrange
-4 -7 to ask
-14 0 to attend
-10 10 to august
18 -8 to bail
11 -2 to bar
44 9 to be
-12 -6 to bear
-12 9 to bring
-3 8 to broaden
-3 30 to carry
10 0 to cedric
-15 -9 to certify
-9 0 to chambers
-1 -11 to choose
-12 3 to clarify
17 -14 to class
5 -11 to close
-10 -9 to compel
7 -4 to comply
-17 19 to continue
-12 -10 to correct
7 0 to cosmo
-10 11 to counsel
-12 0 to count
6 -18 to custody
-23 8 to decertify
7 -2 to decide
-11 0 to defendant
-4 19 to depart
24 0 to deshawn
21 -3 to detain
3 11 to detention
17 -3 to disclose
-13 -5 to dismiss
33 1 to dissolve
3 9 to do
-5 16 to doc
-7 -2 to drop
-5 16 to each
-7 3 to effect
-1 11 to effectuate
31 -1 to efra
-7 -2 to eight
-7 9 to enforce
-17 37 to enjoin
-10 19 to enlarge
-14 17 to enter
0 8 to everyone
0 -14 to exceed
-1 7 to execute
-7 -2 to exhibit
-6 -17 to expedite
8 0 to ezequiel
-33 48 to facilitate
-16 -26 to file
-8 4 to find
8 -3 to fly
28 -6 to folkston
-11 3 to follow
0 8 to forbid
-8 -6 to forward
-5 -7 to furnish
-19 4 to get
-11 10 to give
-30 26 to go
-6 23 to haiti
-12 18 to halt
-22 2 to have
-11 -5 to him
0 -21 to hold
2 15 to honduras
-8 5 to house
13 -24 to ice
4 -8 to in
-6 13 to include
4 -8 to intervene
-14 11 to it
8 29 to its
-10 -1 to january
-1 11 to july
6 -14 to keep
7 -1 to kwaku
-10 27 to laos
-6 -3 to lawyers
28 15 to leave
25 15 to lift
11 -11 to louisiana
11 0 to luz
-15 -2 to magistrate
4 8 to maintain
22 -8 to march
-13 1 to may
-9 -6 to meet
11 -5 to mesa
12 3 to minnesota
-4 -10 to modify
28 -5 to moshannon
-4 -15 to motion
13 -7 to move
8 -3 to mr
3 -12 to ms
-7 -1 to name
-19 9 to new
-1 16 to nigeria
-6 -11 to non
-8 2 to notify
-8 -1 to november
-10 -5 to object
-8 -6 to obtain
26 3 to october
-8 0 to one
29 2 to open
-12 -4 to order
7 -1 to oregon
18 -1 to osvaldo
-1 -11 to pay
2 -12 to permit
-7 -8 to persons
-27 -4 to petitioner
16 -8 to place
-3 -6 to plaintiffs
2 -9 to post
16 -1 to preclude
8 -21 to preserve
-7 -2 to pretrial
-12 6 to prevent
-8 -1 to pro
-14 -8 to proceed
-8 8 to produce
-3 16 to prolong
4 10 to propose
-8 -5 to public
-14 9 to put
-9 -2 to quash
-9 6 to raise
23 -3 to re
0 30 to reconsider
11 -3 to refiling
-4 7 to refrain
17 -9 to release
18 -1 to relocate
18 -3 to remain
4 11 to removal
-38 13 to remove
7 2 to renewal
-5 41 to reopen
8 1 to report
-14 1 to respond
-2 -6 to restrict
-12 -12 to return
19 -7 to revisit
9 -3 to revoke
-12 -18 to rule
0 7 to run
-14 -6 to say
-12 -24 to seal
-14 -4 to see
-3 10 to seek
5 11 to september
-6 -5 to serve
7 0 to shawna
-2 -12 to show
-8 5 to speak
-18 -5 to state
40 -44 to stay
10 -3 to stewart
0 9 to stop
7 0 to strafford
-15 7 to strike
14 -2 to submit
-17 -8 to supplement
-3 -8 to suppress
27 -12 to tacoma
6 7 to terminate
12 -5 to texas
41 1 to that
-22 -25 to the
-7 -2 to them
4 -6 to think
-14 12 to third
15 -12 to this
16 11 to those
2 -18 to transfer
-6 -4 to transport
-13 -3 to travel
7 6 to twenty
-10 20 to undo
-14 -11 to unseal
1 34 to vacate
-13 3 to vietnam
11 -5 to wait
7 -5 to walk
1 7 to whom
-7 3 to wit
-23 -45 to withdraw
17 28 today
3 -12 today .
21 -11 today ;
10 -3 today on
1 19 today s
3 -13 together
-7 -11 together with
-7 -11 told
-2 -10 told that
7 -4 told the
-9 -3 told to
2 -8 tomorrow
2 14 tomorrow .
7 9 tomorrow ;
21 10 tonight
13 -1 tonight .
15 -9 tonight ;
-23 2 took
-18 8 took place
8 4 torrance
-16 -3 tort
-10 2 torture
1 -12 total
3 -8 total hearing
0 -11 total pages
-1 7 total time
-5 17 toward
51 -23 tr
5 9 track
-2 6 tran
-16 -13 transcript
-6 -1 transcript at
136 -13 transfer
9 -9 transfer .
2 15 transfer and
-4 -14 transfer from
12 4 transfer her
27 -12 transfer is
27 -4 transfer of
7 15 transfer or
12 10 transfer petitioner
-14 4 transfer to
-9 -4 transferee
-8 -4 transferee court
30 5 transferred
20 1 transferred from
-15 -11 transferred out
2 7 transferred outside
12 6 transferring
59 -24 transfers
24 -1 transfers .
10 -2 transmit
9 7 transport
17 -8 transported
12 -5 trask
-25 15 travel
-2 12 travel back
19 -23 travel document
10 3 travel documents
-9 2 travel papers
-29 6 travel to
-8 -1 traverse .
12 -1 traverse due
11 -12 trb
-6 8 treadgold
6 -1 trevor
-22 -5 trial
22 -1 trial as
-6 -4 trial date
-13 4 trimble
-4 10 trimble haruki
11 -6 trip
11 -6 trip to
47 90 tro
-1 -13 tro #
21 29 tro .
13 -3 tro ;
-9 2 tro hearing
19 -20 tro is
-8 7 tro lapses
11 -10 tro shall
14 31 tro to
-8 4 true
0 -8 trv
38 -7 tuesday
-4 8 tunc
-9 -16 turn
-12 -5 turn over
7 14 turned
-12 14 turned around
13 0 turned over
18 -8 tuttle
-12 -2 tw
-4 7 twa
-4 7 twa #
-7 -3 twelve
-8 4 twenty
17 -3 twenty eight
-13 14 twenty one
-10 -18 two
-2 8 two .
-12 -2 two business
-12 21 two days
16 -7 two hours
1 -8 two named
-7 -1 two of
-1 -9 two pages
8 -1 two weeks
-13 -5 u
-10 5 u .
-7 -7 ugwu
1 -27 unaffected
1 -27 unaffected .
-18 -10 unchanged
-18 -10 unchanged .
0 -6 uncontested
-11 -8 undecided
-11 -8 undecided .
-7 6 under
44 -24 under #
-9 -13 under a
-23 1 under advisement
10 5 under an
22 -9 under conditions
-15 -3 under eaja
-9 -14 under fed
-4 14 under it
-20 2 under its
-6 9 under local
-23 14 under oath
15 7 under rule
-1 -7 under section
10 17 under standing
15 -9 under supervision
10 11 under the
7 -7 under which
17 -2 under zadvydas
-15 8 undersigned
-6 12 understands
-7 -16 undertaking
-15 12 undisturbed
-14 7 undisturbed .
-11 30 undo
22 14 undone
9 -5 unit
-14 51 united
-14 51 united states
22 -7 unlawful
15 -4 unlawful .
47 -4 unless
6 -15 unless a
5 22 unless and
-8 -10 unless class
-4 -11 unless counsel
1 18 unless he
6 9 unless his
8 4 unless otherwise
-13 9 unless the
8 -4 unlikely
-12 8 unnecessary
-19 14 unopposed
-7 -1 unopposed and
-3 9 unopposed application
2 8 unopposed motion
-8 -2 unpublished
1 6 unpublished order
8 -6 unreasonable
9 3 unreasonably
10 3 unreasonably prolonged
-17 -14 unseal
-11 -18 unsealed
27 -3 unsecured
8 -2 unsecured bond
-1 -13 unsigned
47 75 until
18 -18 until #
27 -17 until a
-7 15 until august
2 12 until final
2 -7 until further
-10 -5 until he
-7 13 until issuance
-9 5 until it
8 3 until judgment
-4 10 until september
0 -7 until seven
-7 -17 until that
13 32 until the
8 -6 until then
17 19 until this
-3 -13 untimely
-8 6 untouched
-8 7 untouched .
18 -5 up
6 -4 up again
12 -4 up at
-22 6 up on
8 -7 up the
1 9 update
0 18 upon
10 -5 upon #
0 19 upon consideration
-1 -7 upon her
-6 11 upon his
-5 13 upon issuance
6 12 upon proof
8 -3 upon respondents
5 10 upon review
12 -4 upon the
-8 -9 urge
19 -5 urgent
16 -2 urgent motion
10 -4 us
14 -3 us district
-15 -1 us magistrate
8 0 us mail
10 -2 usc
10 -2 usc #
21 38 usca
-9 8 usca case
-4 6 usca order
-21 8 uscis
-10 30 use
2 9 usual
4 -9 utah
14 -20 v
4 -19 v .
-3 32 vacate
4 8 vacate #
12 19 vacate .
-2 13 vacate stay
-17 1 vacate the
21 39 vacated
5 17 vacated .
5 -16 vacated ;
-7 -26 vacated and
-3 30 vacated as
-18 16 vacated by
30 10 vacated in
6 14 vacated under
-18 4 vacates
-16 4 vacates the
13 -2 vacating
2 -13 vacating #
24 -20 vacating the
17 -8 vaccinated
15 -5 vail
11 0 valenzuela
11 0 valenzuela roa
-3 8 valid
17 13 valle
26 -3 valley
2 -9 van
18 -2 vance
-8 2 vanderlyn
-8 2 vanderlyn and
7 -3 varick
7 -3 varick street
-7 1 venezuelan
14 24 venue
10 -7 verde
8 -6 verde .
40 -4 vermont
8 -5 vermont by
-17 2 via
-1 12 via regular
-11 -6 vice
-20 -7 video
-3 11 video .
-10 -3 videoconference
-16 12 vietnam
-9 6 vietnam .
2 7 vietnamese
21 -5 view
12 -4 view .
-1 -7 viewed
-6 -7 viewing
-22 2 vilsaint
3 -16 violated
10 8 violation
8 10 violation of
8 -6 virtual
8 -6 virtual order
-16 2 visa
-4 -7 visit
-11 -6 visitation
-16 -10 visits
-11 -4 vlg
-2 -16 voluntarily
-8 -12 voluntarily .
-26 20 voluntary
-14 -13 voluntary departure
-3 13 voluntary dismissal
-8 -1 voss
-12 -4 vote
1 22 vs
1 22 vs #
6 -3 vtrlc
6 -3 vtrlc #
11 -3 vu
-8 3 w .
8 -1 w in
-1 9 wait
-10 7 waiting
-12 11 waived
-12 13 waiver
11 0 waives
15 -9 walk
13 -8 walk out
-9 4 want
-9 4 want of
13 -12 wants
-10 -13 warden
11 -4 warden .
-8 0 warden shall
31 -16 warrant
12 -2 warrant and
-23 7 warranted
-13 7 warranted .
1 11 warsame
-20 -25 was
15 -6 was arrested
-26 17 was done
-22 -3 was filed
-2 6 was granted
-9 3 was held
-26 14 was in
-6 -13 was not
-1 9 was ordered
8 0 was refused
-19 -2 was released
-4 7 was said
-8 -1 was set
-10 -5 was timely
-15 5 was told
-8 -5 was within
3 -8 washington .
29 -3 way
13 15 we
17 -1 we affirm
-3 8 we hold
-20 -2 wear
-15 -2 wear a
-10 8 webb
-20 -5 week
-7 13 week .
-14 -5 week is
-11 -1 weekday
-16 -11 weekly
5 3 weeks
2 -10 weigh
18 -1 weighed
13 1 well .
-8 -19 were
6 -1 were to
-14 -1 western
-14 -1 western district
7 0 wetherbee
44 15 what
8 11 what #
-12 9 what has
7 -2 what is
3 10 what it
12 -7 what the
-12 0 what they
8 10 what was
16 -15 when
9 5 when a
-6 7 when he
6 -5 when the
11 27 where
27 6 where he
2 13 where it
-32 -9 where petitioner
13 21 where she
-12 7 where they
-72 -47 whether
-7 -2 whether anything
-16 3 whether he
-21 -6 whether it
-26 -3 whether petitioner
5 -18 whether the
-18 4 whether they
5 -10 whether to
12 3 which
-2 7 which asks
15 11 which forbade
-7 0 which he
52 11 which is
-7 0 which no
-13 7 which petitioner
1 16 which respondents
-7 -2 which statute
11 -17 which the
10 11 which to
-1 -8 which was
-6 16 which would
-10 6 whichever
27 18 while
13 1 while #
-13 7 while the
18 -6 while they
24 -14 while this
-10 6 whitlock
-8 0 whitlock reyes
-11 23 who
-17 26 who are
-6 0 who have
-12 -3 who may
16 3 who shall
13 1 who was
-7 12 who wish
5 12 who wishes
25 -4 whoever
14 -4 whole
3 27 whom
3 8 whom it
16 -11 whom justice
-9 -6 whose
-6 2 whose motions
12 -6 whose removal
-41 -19 why
-7 -2 why a
0 7 why respondents
-6 0 why they
22 5 wide
11 -1 wide bond
8 -7 wide injunction
-1 10 wife
-12 9 wilber
9 -5 wilhelmina
-20 -20 will
-40 -14 will be
-3 -11 will decide
14 -5 will do
13 6 will hear
15 9 will hold
-7 1 will likely
23 18 will not
-7 -7 will proceed
-8 10 will remain
-5 10 will run
-7 -12 will take
7 3 wish
-4 15 wishes
-4 15 wishes to
-7 3 wit
8 10 with
-40 -4 with #
-19 -28 with a
4 -7 with all
-2 13 with an
9 -1 with chambers
-15 -7 with class
3 25 with counsel
8 -1 with directions
-7 9 with final
8 -12 with her
-7 -4 with him
16 10 with his
33 15 with it
-9 -10 with leave
-9 -3 with no
2 -12 with one
0 -10 with personal
-6 25 with petitioner
31 -12 with prejudice
-2 -8 with respect
14 -11 with the
10 14 with them
0 -6 with this
0 9 with travel
13 -8 with whom
-3 -44 withdraw
-4 -14 withdraw #
6 -14 withdraw the
-19 -10 withdrawing
-8 -8 withdrawing #
-36 4 withdrawn
4 -8 withdrawn .
-2 -7 withdrawn as
-8 26 withdrawn the
-9 -5 withdraws
-9 -5 withdraws its
-17 8 withheld
-3 -10 withholding
-2 -7 withholding only
11 -17 within
-17 8 within #
7 -4 within a
17 -10 within five
3 -7 within fourteen
-5 8 within it
-11 11 within its
16 -5 within seven
5 -20 within ten
2 -12 within the
-7 -3 within three
-30 4 within twenty
10 9 without
5 8 without #
10 -1 without an
-4 -18 without counsel
3 -10 without effect
1 10 without first
-21 14 without her
27 -8 without leave
-9 24 without notice
-16 6 without objection
7 -2 without oral
-19 -18 without prejudice
5 7 without prior
9 -7 witness
-11 -3 witnesses
-7 16 wnk
-7 16 wnk filed
13 0 wolfe
8 6 women
-5 3 word
0 11 word .
-1 -11 word limit
6 -4 word to
6 -13 words
-11 -12 work
13 -6 working
-15 -1 worksheets
-9 0 worku
-9 14 would
12 -6 would be
-4 9 would deny
8 -5 would grant
66 -24 writ
26 -1 writ and
19 2 writ is
0 14 writ should
-8 -8 write
-8 20 writes
17 5 writing
-7 6 writing .
-7 -5 writing by
36 4 writing the
-6 -3 writing why
7 -7 writs
7 -7 writs act
21 37 written
-5 12 written decision
10 21 written notice
27 -11 written opinion
-4 10 written response
11 -6 written ruling
8 -3 written signed
3 -11 wrong
-7 -5 wrong case
11 -7 wyatt
0 9 xiomara
-1 9 xiomara menjivar
17 -2 xtflc
17 -2 xtflc #
8 7 y
8 7 y .
-6 18 yacoub
21 -1 ybarra
21 -1 ybarra luna
13 -10 year
10 -2 year .
10 -15 years
2 -9 years .
16 -6 yesterday
9 -25 yet
7 -10 yevgenia
7 -10 yevgenia marsh
-9 22 yocum
-9 22 yocum m
33 8 york
-6 9 york .
9 4 york and
12 3 york city
15 4 york or
9 5 youngstown
-2 6 yusuf
17 -13 zadvydas
-2 -20 zoom
-4 -8 zoom .
9 -9 zoom on
`;

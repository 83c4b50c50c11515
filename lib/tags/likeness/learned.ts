/**
 * What `npm run learn` learned from 6716 labelled orders (`scripts/learn/orders`); `readModel` tells how it is
 * written. Learned, not edited: a test learns it again.
 */
export const LEARNED = `
-10 -25 *
-6 6 # #
6 4 # .
-9 5 # :
-25 20 # ;
-1 10 # a
-7 -3 # administrative
6 -1 # adopting
7 6 # after
-10 -11 # all
-1 -13 # am
2 18 # an
-16 -6 # and
1 -7 # any
11 -1 # appearances
-15 -10 # application
4 41 # are
23 25 # as
-3 -10 # asking
-9 -6 # asks
14 2 # assented
-28 -1 # at
-10 -1 # attorney
-5 15 # authorized
-12 -16 # aw
6 -30 # b
-1 9 # because
-22 -7 # before
13 -10 # bond
-7 4 # but
20 4 # by
33 -8 # c
-6 8 # ca
3 12 # cannot
7 0 # cc
1 18 # charter
-1 15 # cir
6 25 # class
-6 -7 # clerk
-6 -11 # concerning
-27 10 # consent
4 17 # continues
16 -5 # copies
-14 14 # copy
6 4 # correia
28 -5 # counsel
22 -24 # court
2 7 # cross
-5 -8 # cyndi
11 -4 # date
9 2 # day
-11 7 # days
39 -1 # defendant
-23 31 # defendants
-8 40 # denied
-4 -12 # denying
-23 45 # deputy
-10 12 # dg
28 -12 # dh
2 8 # did
-5 -12 # directing
-7 18 # directive
-9 2 # dismissing
-4 11 # disposition
1 -10 # doc
-6 -13 # due
14 -13 # e
17 5 # each
-8 -18 # eb
-8 4 # ec
12 14 # emergency
-11 5 # ex
-34 5 # filed
-12 -2 # filing
-6 23 # flight
12 6 # floor
-4 -28 # for
-5 9 # forbidding
-8 -15 # from
-19 49 # g
-14 6 # government
-13 -13 # granted
12 2 # granting
-10 -1 # h
10 -3 # ha
-22 10 # has
-1 19 # have
0 -11 # having
-8 -2 # hearing
13 -6 # held
-9 -3 # holding
-8 14 # hour
25 -11 # hours
6 0 # hpb
8 17 # hrg
5 -9 # ice
-8 5 # if
-17 15 # in
7 -6 # injunction
12 -5 # insofar
30 -3 # is
-7 -1 # issued
-4 14 # it
27 3 # jf
2 10 # joint
-4 7 # jp
-15 25 # jt
-7 7 # judge
-19 -8 # judgment
6 -16 # jw
14 -6 # k
-17 8 # kb
-12 7 # kdp
-2 8 # klm
19 -34 # ks
-3 13 # ktr
-6 -14 # kw
-7 7 # lcabp
-8 -8 # lcacf
-4 8 # lcatl
-6 13 # lcawp
-3 -10 # lccnp
-7 2 # lcedb
-5 7 # lcifc
-12 2 # lcjb
5 -9 # lcjpo
-8 18 # lclbh
-11 18 # lclfw
-1 13 # lclob
-8 4 # lcmos
-7 12 # lconb
-7 -7 # lcorb
-5 -9 # letter
-7 -2 # line
2 -24 # mailed
-2 15 # matter
5 32 # may
12 6 # memorandum
11 0 # miles
-6 -1 # min
10 -1 # months
15 -7 # motion
-2 -8 # nd
1 -13 # no
-7 -2 # nop
12 -1 # not
-15 4 # nothing
6 14 # notice
-7 -4 # objections
12 -23 # of
6 -17 # on
21 -4 # only
3 -13 # opinion
26 -4 # opposed
-25 -4 # or
3 34 # order
-10 -9 # ordered
9 -16 # p
-15 9 # pages
28 -15 # pending
-8 -2 # per
13 6 # persons
28 9 # petition
26 8 # petitioner
-4 10 # petitioners
12 -15 # plaintiffs
5 7 # pm
-10 11 # preliminary
8 6 # pro
-19 10 # re
-18 12 # referred
-10 4 # referring
-23 0 # release
3 8 # remove
-24 -1 # report
29 6 # respondent
-4 30 # respondents
10 -2 # response
34 -19 # reversed
-15 18 # rh
-9 5 # rm
2 19 # runs
11 -1 # s
0 12 # save
-8 -9 # sealed
8 0 # set
-7 -1 # sgrim
7 18 # shall
-6 1 # should
-9 14 # signed
-7 0 # sn
-14 -29 # so
6 5 # south
-3 11 # standing
-3 15 # status
-1 -22 # staying
-12 2 # stipulated
-29 -1 # stipulation
-10 0 # temporary
-5 13 # tfo
-17 -2 # that
-13 10 # the
8 -5 # there
-7 -3 # they
-12 -19 # this
-7 -15 # through
3 -8 # time
-7 13 # tk
-10 -34 # to
43 -19 # tr
3 8 # transfer
2 28 # tro
-10 2 # tw
-13 5 # under
28 0 # unless
-12 6 # unopposed
19 -1 # unsecured
1 -18 # until
14 -6 # urgent
-19 17 # vacated
19 -6 # vacating
0 7 # vs
8 -6 # was
11 -2 # what
-33 -11 # whether
-12 -4 # which
-13 11 # will
-10 -10 # with
7 0 # within
-2 -11 # without
6 -8 # yevgenia
-2 -17 . #
21 -6 . .
-2 11 . :
15 -6 . ;
-35 49 . a
8 1 . accordingly
4 -18 . adp
29 -2 . affirmed
3 -8 . after
0 -7 . all
-17 6 . an
-2 22 . and
5 -7 . app
5 7 . appeal
10 -8 . appellants
-2 -8 . argued
-18 9 . argument
2 -6 . as
-3 -7 . ashgrove
-3 17 . at
-9 -20 . attorney
14 -10 . authoring
15 -9 . authorized
9 2 . b
5 -4 . bail
8 2 . because
-7 3 . before
-6 -5 . brisbane
5 -10 . brummel
15 -2 . by
-9 7 . c
-9 5 . carvajal
-7 -5 . case
22 -16 . cc
17 0 . cd
8 -2 . cfblc
20 7 . cho
-15 -4 . civ
9 -7 . class
13 -3 . clerk
-3 -8 . closing
0 11 . cmd
-10 2 . consuelo
-3 19 . copies
23 -19 . costs
7 9 . counsel
2 -19 . court
18 -7 . crt
-9 19 . custody
-4 7 . d
-4 18 . danforth
9 1 . date
22 -11 . defendant
-17 -5 . defendants
20 15 . delacroix
20 -11 . denied
-5 15 . denying
25 -24 . deputy
-8 -4 . discovery
-4 11 . doc
-9 11 . e
-10 -4 . each
7 -6 . emailed
-2 -9 . enter
-10 0 . entered
18 -9 . entry
-10 -2 . ero
16 -3 . f
50 12 . filed
21 -1 . fmtlc
27 6 . for
11 -2 . ftr
19 -8 . further
-12 12 . g
-4 20 . good
8 -5 . grady
-21 4 . granted
8 -2 . halvorsen
52 -17 . he
-7 8 . heard
-19 11 . hearing
2 8 . hrg
23 17 . ice
9 0 . inabinet
-17 4 . is
3 -20 . issued
2 -16 . it
7 9 . joint
-19 22 . judge
-7 7 . judges
19 -3 . judgment
14 -20 . justice
6 8 . kim
-7 -1 . kjblc
-2 11 . l
-4 23 . let
-22 38 . lnhlc
-9 -7 . m
10 0 . magistrate
3 14 . mailed
-7 0 . mandate
6 -9 . marchetti
23 0 . marshal
-11 -17 . matter
-2 13 . mc
3 12 . meanwhile
11 1 . mg
8 30 . motion
17 -17 . mr
-60 -5 . no
2 -9 . nobody
5 12 . none
11 -14 . nothing
-15 14 . notice
9 5 . o
5 20 . on
-15 8 . opinion
-7 9 . oral
18 11 . order
-26 -12 . ordered
15 10 . originating
18 -9 . ork
-5 12 . ostrom
-9 3 . otherwise
-16 14 . our
-11 -1 . oyama
-7 7 . p
-8 19 . panel
4 8 . paragraph
5 -8 . pdf
20 -6 . pending
-1 -13 . petition
-4 -13 . petitioner
-26 -7 . plaintiff
-4 -6 . pollitt
6 -8 . published
4 7 . q
-8 23 . r
-11 8 . raymond
14 -6 . related
14 12 . release
5 13 . removal
12 -3 . reply
-14 1 . respondent
28 2 . respondents
-6 -7 . response
10 8 . return
18 -6 . reversed
9 -8 . ruling
-7 14 . s
15 0 . section
-11 23 . see
8 -4 . senior
-12 -4 . served
-2 -7 . service
-11 0 . set
14 9 . seven
9 -8 . she
-13 -2 . should
-26 7 . signed
18 -10 . so
9 -2 . stathakis
33 16 . status
-1 -7 . streamlined
6 6 . t
14 7 . temporary
13 -10 . text
-5 4 . the
18 2 . there
20 -8 . they
-27 -1 . this
-9 7 . thornbury
11 11 . those
-3 11 . tiller
-24 -4 . tmolc
10 -10 . today
0 11 . tonight
-9 -5 . total
5 9 . tro
16 -6 . tuttle
-8 -10 . ugwu
10 -1 . unless
10 5 . until
-8 9 . usca
10 -12 . vacated
6 -2 . vtrlc
-5 6 . was
13 -12 . we
-17 23 . what
-10 8 . while
6 2 . whitcliffe
-15 -4 . whitcombe
-8 21 . who
3 -7 . why
-18 27 . with
0 7 . within
-7 0 . worku
29 -1 . written
-3 9 . xiomara
17 14 : #
-1 -8 : a
5 1 : affirmed
7 8 : all
15 -5 : an
21 -5 : and
9 -8 : appellant
13 2 : appellants
-7 -2 : appellees
7 0 : argument
41 0 : as
4 -11 : at
15 -12 : attys
33 -18 : bail
4 -21 : by
9 5 : class
1 -13 : cor
-7 2 : cts
-15 -2 : curfew
-3 -14 : defendant
6 -6 : defendants
-7 -8 : denied
5 -15 : denying
-7 -5 : discovery
-2 -9 : electronic
-7 5 : emh
-10 -7 : fairness
-9 -3 : final
-22 22 : for
-3 -12 : government
24 -11 : granted
-9 -23 : granting
13 5 : having
11 -5 : he
11 -5 : hearing
8 -1 : held
-2 7 : his
-14 -6 : in
11 12 : initial
-8 -18 : it
-19 9 : jlw
-2 -8 : joint
30 -9 : judge
-15 -4 : leave
-9 -12 : lfe
-4 25 : lhb
-18 16 : lhs
-8 -1 : lwd
6 8 : memorandum
-29 11 : motion
-3 6 : mr
5 -13 : non
-9 -2 : not
24 28 : on
11 -5 : one
-15 9 : oral
3 27 : order
-10 8 : ordered
3 7 : pending
7 1 : per
-7 -3 : persons
-9 15 : petition
-1 9 : petitioner
-2 15 : plaintiff
-24 1 : plaintiffs
-9 14 : preliminary
-11 17 : published
-7 -15 : respondent
-11 14 : respondents
-2 -6 : response
-8 -1 : rkc
24 -2 : sah
-7 10 : she
30 9 : so
-11 8 : status
27 -5 : telephone
-6 -3 : telephonic
10 -5 : text
11 17 : that
-21 19 : the
-14 6 : there
-7 -9 : this
8 -5 : to
5 -15 : tro
-1 24 : two
22 10 : unless
-9 1 : until
16 15 : upon
-2 18 : vacated
18 -3 : we
16 5 : what
-7 10 : with
-7 -1 : wld
-29 10 ; #
-3 -13 ; a
10 -1 ; accordingly
-14 -1 ; all
-9 -5 ; an
46 21 ; and
6 6 ; any
15 -5 ; appeal
9 5 ; argument
1 -8 ; as
0 -14 ; brief
-9 0 ; certification
-2 7 ; class
-8 -22 ; counsel
-14 -1 ; decision
-6 6 ; defendants
15 -5 ; denied
16 15 ; denying
-4 21 ; directing
0 9 ; dismissing
2 11 ; dissolving
-7 -2 ; each
-3 10 ; from
2 -13 ; government
6 14 ; granting
23 -4 ; he
2 -15 ; hearing
25 -1 ; his
5 -8 ; ice
5 -24 ; if
-17 24 ; judge
9 -4 ; matter
-16 -5 ; motion
-3 15 ; new
-22 -12 ; no
-9 -3 ; opposition
23 9 ; order
24 30 ; ordered
6 7 ; parties
7 12 ; petitioner
-13 -6 ; production
-4 7 ; remanded
27 -7 ; reply
22 -4 ; respondent
1 -23 ; respondents
0 14 ; response
12 -3 ; senterfitt
13 -2 ; she
11 0 ; should
-2 -9 ; status
-3 19 ; stay
-28 -11 ; the
4 19 ; they
3 12 ; this
-9 -1 ; those
-11 7 ; until
5 -11 ; upon
-10 3 ; vacating
22 -10 ; written
7 0 = asked:bond-hearing-denied
7 0 = asked:bond-hearing-denied:none
32 -13 = asked:bond-hearing-ordered
52 -15 = asked:bond-hearing-ordered:denied
-9 6 = asked:bond-hearing-ordered:extended
56 -5 = asked:bond-hearing-ordered:granted
27 -6 = asked:bond-hearing-ordered:granted-in-part
-8 -1 = asked:bond-hearing-ordered:none
-18 2 = asked:bond-hearing-ordered:set
-20 6 = asked:bond-hearing-ordered:taken-under-advisement
7 -4 = asked:class-certified
21 6 = asked:class-certified:granted
-12 -6 = asked:class-decertified
-12 -6 = asked:class-decertified:granted
-16 -7 = asked:class-modified
-9 -5 = asked:class-modified:granted
-41 -31 = asked:contact-restricted
-9 -25 = asked:contact-restricted:granted
-12 -2 = asked:contact-restricted:granted-in-part
-1 -7 = asked:contact-restricted:set
-25 5 = asked:contempt-found
-7 2 = asked:contempt-found:granted
-17 -29 = asked:counsel-access-ordered
-1 -23 = asked:counsel-access-ordered:granted
-11 -4 = asked:counsel-access-ordered:granted-in-part
-1 -7 = asked:counsel-access-ordered:set
72 -33 = asked:detention-ordered
23 -11 = asked:detention-ordered:denied
73 -20 = asked:detention-ordered:granted
0 -12 = asked:disclosure-ordered
7 -1 = asked:disclosure-ordered:denied
8 -11 = asked:disclosure-ordered:granted
-25 -17 = asked:dismissed
-4 -9 = asked:dismissed:denied
-10 -4 = asked:dismissed:dismissed
-33 -7 = asked:dismissed:granted
21 -6 = asked:release-denied
12 -4 = asked:release-denied:denied
7 -1 = asked:release-denied:dismissed
19 -5 = asked:release-denied:none
96 -36 = asked:release-ordered
104 -24 = asked:release-ordered:denied
-12 -4 = asked:release-ordered:denied-as-moot
12 8 = asked:release-ordered:dismissed
-9 5 = asked:release-ordered:extended
64 -40 = asked:release-ordered:granted
20 23 = asked:release-ordered:granted-in-part
23 18 = asked:release-ordered:none
-17 13 = asked:release-ordered:set
-12 17 = asked:release-ordered:taken-under-advisement
42 -20 = asked:release-stayed
29 -8 = asked:release-stayed:denied
32 -9 = asked:release-stayed:granted
58 -2 = asked:relief-stayed
2 36 = asked:relief-stayed:denied
41 12 = asked:relief-stayed:granted
8 -23 = asked:relief-stayed:granted-in-part
5 -14 = asked:relief-stayed:vacated
7 52 = asked:removal-permitted
16 44 = asked:removal-permitted:granted
-23 49 = asked:removal-stay-ended
-29 33 = asked:removal-stay-ended:denied
-9 30 = asked:removal-stay-ended:granted
-3 11 = asked:removal-stay-expanded
-3 30 = asked:removal-stay-expanded:granted
-23 28 = asked:removal-stay-extended
2 37 = asked:removal-stay-extended:granted
-70 105 = asked:removal-stayed
-33 90 = asked:removal-stayed:denied
19 -12 = asked:removal-stayed:denied-as-moot
6 11 = asked:removal-stayed:extended
-35 88 = asked:removal-stayed:granted
-20 21 = asked:removal-stayed:granted-in-part
6 -1 = asked:removal-stayed:none
13 -34 = asked:removal-stayed:set
-36 58 = asked:return-ordered
-27 82 = asked:return-ordered:granted
-2 15 = asked:return-ordered:granted-in-part
-1 -13 = asked:return-ordered:set
-23 -14 = asked:sanctions-ordered
-8 -3 = asked:sanctions-ordered:granted
-9 7 = asked:sanctions-ordered:granted-in-part
0 -11 = asked:sealed
2 -10 = asked:sealed:granted
-8 -6 = asked:settlement-approved
-8 -6 = asked:settlement-approved:granted
-8 -3 = asked:settlement-preliminarily-approved
-8 -3 = asked:settlement-preliminarily-approved:granted
101 -43 = asked:transfer-barred
7 -7 = asked:transfer-barred:denied
-8 -4 = asked:transfer-barred:denied-as-moot
83 -22 = asked:transfer-barred:granted
-12 10 = asked:transfer-barred:granted-in-part
13 -6 = asked:transfer-barred:set
82 -20 = asked:transfer-permitted
71 -15 = asked:transfer-permitted:granted
-47 -15 = court:review
-60 -115 = court:trial
4 -8 = did:bond-hearing-denied
38 -30 = did:bond-hearing-ordered
33 -10 = did:bond-hearing-ordered:denied
8 -4 = did:bond-hearing-ordered:granted
-17 -8 = did:class-certified
4 6 = did:class-certified:denied
-10 2 = did:class-certified:granted-in-part
-7 -4 = did:class-certified:vacated
-8 -13 = did:contact-restricted
-9 -5 = did:contact-restricted:granted
-39 -15 = did:counsel-access-ordered
-7 -11 = did:counsel-access-ordered:extended
-20 -10 = did:counsel-access-ordered:granted
-6 -8 = did:counsel-access-ordered:set
15 -3 = did:detention-ordered
-8 -8 = did:disclosure-ordered
-7 -5 = did:disclosure-ordered:denied
-6 -9 = did:release-denied
14 -8 = did:release-denied:denied
-10 3 = did:release-denied:vacated
78 -65 = did:release-ordered
18 -15 = did:release-ordered:denied
39 -15 = did:release-ordered:granted
36 -28 = did:release-stayed
16 -8 = did:release-stayed:denied
28 -13 = did:release-stayed:vacated
14 -27 = did:relief-stayed
12 -21 = did:relief-stayed:denied
1 -13 = did:relief-stayed:vacated
-6 2 = did:relief-vacated
-27 16 = did:removal-permitted
-21 6 = did:removal-stay-denied
-4 13 = did:removal-stay-ended
-6 21 = did:removal-stay-extended
-48 153 = did:removal-stayed
1 40 = did:removal-stayed:denied
1 7 = did:removal-stayed:dismissed
-21 26 = did:removal-stayed:extended
-47 70 = did:removal-stayed:granted
12 7 = did:removal-stayed:granted-in-part
13 18 = did:removal-stayed:taken-under-advisement
-9 5 = did:removal-stayed:vacated
-26 21 = did:return-ordered
-16 34 = did:return-ordered:denied
104 7 = did:transfer-barred
22 -5 = did:transfer-barred:denied
-14 -5 = did:transfer-barred:denied-as-moot
27 7 = did:transfer-barred:extended
24 -2 = did:transfer-barred:granted
8 -1 = did:transfer-barred:granted-in-part
-15 -7 = did:transfer-barred:set
16 14 = did:transfer-barred:taken-under-advisement
7 0 = did:transfer-barred:vacated
-25 -1 = government:holds
-82 -129 = government:other
-39 -38 = kind:judgment
-14 3 = kind:minute-entry
-24 -37 = kind:opinion
-31 -45 = kind:order
13 15 = of:letter
-6 -4 = of:mandate
-10 7 = of:motion
10 -5 = of:notice
9 5 = of:notice-of-appeal
-36 7 = of:opinion
4 -23 = of:order
31 2 = of:other
1 20 = of:petition
-20 6 = of:stipulation
74 -14 = outcome:affirmed
17 -5 = outcome:affirmed-in-part
47 39 = outcome:denied
-51 -11 = outcome:denied-as-moot
-32 4 = outcome:dismissed
-9 22 = outcome:extended
29 9 = outcome:granted
24 -4 = outcome:granted-in-part
-35 23 = outcome:remanded
70 -29 = outcome:reversed
-20 -45 = outcome:set
1 -19 = outcome:stricken
-67 -57 = outcome:taken-under-advisement
48 36 = outcome:vacated
-28 -13 = outcome:withdrawn
11 4 > a
15 -6 > abdirahman
-15 11 > aboard
-2 -11 > about
15 -13 > absent
5 9 > accepted
-8 -20 > access
-6 -2 > account
1 11 > achebe
-3 -7 > acms
11 1 > act
-11 19 > acting
7 -11 > action
-5 10 > additional
-1 -9 > addressed
-6 -10 > adeyinka
9 -2 > adjudication
8 5 > admin
0 -5 > administrative
16 -2 > admitting
20 -9 > adopting
-8 0 > advance
12 17 > after
-25 11 > against
10 -5 > agency
-6 9 > agreement
4 13 > aguirre
1 7 > aiono
-14 9 > aircraft
8 -2 > al
-18 6 > alien
-24 27 > all
33 -8 > allow
-10 12 > allowed
-17 -5 > already
2 21 > alter
2 12 > altering
10 -12 > alternative
4 13 > alternatives
12 -1 > alvarenga
2 11 > amadc
-18 -4 > amadi
-5 6 > american
-13 -13 > an
32 2 > and
2 10 > anhdc
-1 -12 > ani
4 8 > anjdc
6 0 > another
-10 8 > answer
-26 3 > any
-3 10 > anyone
-11 0 > apamdc
27 11 > appeal
5 -15 > appellant
22 -18 > appellants
12 -30 > appellee
-17 -3 > appellees
-9 2 > appoint
-21 -3 > approval
-4 -9 > april
-18 46 > are
14 7 > area
-12 -3 > argument
15 -2 > arrest
6 4 > arrested
10 0 > asked
-7 -11 > asking
19 -25 > asks
20 4 > assented
-15 -36 > at
7 -2 > attached
-37 -8 > attorney
8 12 > atxwdc
17 -15 > ausa
4 6 > authored
12 -10 > authority
-14 0 > avaedc
-6 7 > available
-7 -3 > ayala
-27 6 > b
-15 5 > back
33 -15 > bail
8 -11 > baker
-17 2 > balogun
-12 -6 > banc
6 0 > banks
7 9 > bar
6 7 > barrientos
5 -8 > barring
-8 0 > barry
-16 -5 > basement
25 17 > be
-9 -4 > been
16 0 > bekele
30 -5 > between
-9 8 > bia
-4 -8 > bluebonnet
-12 24 > board
8 9 > boarding
-6 7 > bolaji
88 -62 > bond
-18 -4 > both
-1 -17 > briefing
-11 8 > bring
-8 1 > broadview
-5 -8 > brought
29 -3 > burden
-20 9 > by
-9 24 > c
-17 -10 > calls
9 1 > came
-7 3 > camp
13 -7 > caroline
-9 6 > carvajal
26 -23 > case
0 -7 > castaneda
18 5 > cause
35 -10 > center
-13 7 > certification
-10 1 > certified
-1 -20 > certify
-6 -18 > certifying
-11 -1 > challenging
-9 18 > charlemagne
0 23 > charter
9 -4 > check
-1 13 > cheikh
2 39 > chidi
14 -26 > circuit
11 -6 > circumstances
8 -8 > civil
8 0 > claim
16 -12 > clarify
-7 -38 > class
-12 -5 > clerk
7 4 > cm
-7 -9 > coercive
-6 -9 > compel
1 12 > compelling
13 14 > concerning
-8 -20 > conditions
-8 -5 > confidential
-7 -8 > confinement
-5 10 > consent
-10 -1 > consider
-9 9 > consideration
-34 -2 > contempt
1 12 > continental
5 -8 > continue
-6 -10 > continued
8 -6 > correctional
-7 -10 > correspondence
6 -3 > corwin
-28 -26 > counsel
-2 -7 > countries
-32 21 > country
27 -19 > county
30 -20 > court
11 -1 > courtroom
5 -14 > covid
-2 -16 > credible
-15 -6 > crt
31 -14 > custody
-10 -5 > customs
24 -5 > date
29 -21 > dated
22 -4 > dawit
-39 47 > days
-11 6 > decertify
-25 -16 > decision
-15 -2 > declaration
-13 -18 > defendant
-7 8 > deferring
-16 -6 > definition
19 7 > demba
2 7 > denial
1 -8 > denied
22 -4 > deny
-57 -1 > denying
-13 10 > department
-12 37 > deport
-66 68 > deportation
-16 24 > deported
-7 8 > designated
18 3 > desrosiers
-2 -12 > details
3 -16 > detain
13 -5 > detained
-14 1 > detainee
-4 -18 > detainees
8 -5 > detaining
27 -17 > detention
-3 10 > detroit
2 13 > dieng
-11 -8 > directed
-9 8 > directing
-6 9 > directive
-14 11 > director
-23 -25 > discovery
-6 -16 > dismiss
8 -13 > disposition
15 39 > dissolve
5 -23 > district
-7 5 > dkt
-14 33 > doc
5 -13 > docket
38 -10 > document
-6 16 > done
8 11 > dorsainvil
35 -4 > due
18 -1 > e
4 -15 > ecf
0 12 > edson
12 9 > effective
-7 -7 > eight
7 0 > ekwueme
18 22 > el
2 -22 > electronic
-12 23 > elizabeth
-9 26 > else
-7 -28 > emergency
-12 -6 > en
21 -13 > enforce
14 -8 > enforcement
-17 2 > enjoin
-18 20 > enjoined
0 -9 > enjoining
-10 18 > enlarge
1 8 > entered
7 -10 > entry
-8 -1 > equal
13 -5 > escamilla
-7 2 > esi
7 -1 > et
11 -3 > everglades
-4 11 > ex
-14 18 > execute
13 17 > executing
-6 -1 > execution
7 -2 > exhibit
-17 -4 > expedite
3 9 > expelling
-1 8 > expulsion
-10 15 > extend
8 8 > extending
-8 30 > extension
3 8 > f
8 11 > fabiola
-2 -12 > face
-15 18 > facilitate
28 -20 > facility
-8 0 > failure
13 -11 > farquhar
-4 -14 > fear
6 -12 > federal
-14 3 > fee
-10 -3 > fees
12 -3 > ferreira
-9 0 > ferrufino
12 -19 > field
-34 3 > file
5 -31 > filed
-17 11 > filing
-22 2 > final
6 -7 > finding
14 -10 > findings
-7 -1 > first
4 -8 > five
-11 26 > flight
8 -1 > floor
-9 -1 > flown
-25 8 > folake
4 -31 > folasade
-7 -1 > folkston
-1 -25 > for
10 0 > forbid
6 3 > forbidding
11 11 > force
9 -4 > foreseeable
4 -7 > forthwith
-4 24 > four
7 7 > fourteen
7 -7 > francisco
15 -12 > free
15 -4 > freed
1 44 > from
1 -9 > further
23 1 > g
3 -7 > gebru
-4 9 > general
-3 -8 > ghulam
1 -7 > gill
-13 1 > give
-11 7 > go
7 -1 > gps
6 0 > grant
7 1 > granted
9 -13 > granting
-9 0 > grants
-8 9 > ground
-6 15 > guatemala
-8 2 > guerda
-31 0 > habeas
-9 7 > had
8 9 > haitian
-2 9 > halt
-6 -7 > harpreet
8 2 > have
12 -1 > having
-25 41 > he
58 -53 > hearing
47 -40 > hearings
-44 -18 > held
-11 20 > her
-8 -2 > here
13 4 > herrador
-1 7 > him
-16 11 > his
9 -7 > hoang
14 -5 > hodan
-14 -3 > hold
-7 -2 > holding
8 11 > home
-28 32 > homeland
-22 15 > honduras
-4 -14 > honorable
6 -10 > hours
7 -1 > housed
-9 -2 > i
35 -10 > ice
-8 2 > if
12 -30 > immediate
5 -7 > immediately
22 8 > immigration
-15 -13 > in
-16 -5 > individualized
3 32 > injunction
5 -7 > interim
-8 -13 > interviews
18 -7 > into
-8 5 > is
12 -2 > island
13 1 > issued
9 -14 > issues
19 4 > it
12 9 > its
-7 6 > j
3 -10 > jail
-18 1 > january
11 4 > jean
14 -19 > jersey
-8 -1 > joaquin
8 -10 > judge
34 2 > judgment
-9 -6 > july
9 14 > jurisdiction
-8 -1 > justice
-7 0 > k
41 36 > keep
-3 15 > keeping
-3 -9 > kept
-13 -10 > krome
16 -3 > l
-7 2 > lamptey
5 9 > language
-19 9 > laos
7 1 > last
7 -9 > later
6 9 > layme
12 2 > leave
6 12 > left
-37 -6 > legal
-9 3 > lemus
12 -8 > lengthen
-1 -17 > let
17 27 > letter
18 -5 > liberty
-19 20 > lift
1 -13 > light
1 -8 > likewise
-11 12 > lisandro
11 10 > list
-13 2 > longer
15 0 > lower
-2 7 > lue
-10 18 > m
9 1 > made
0 -12 > magistrate
-8 -4 > mail
-7 0 > mandatory
7 -4 > mapp
13 -3 > marc
20 -6 > march
3 -9 > may
12 -25 > meantime
28 -14 > medically
27 5 > member
-24 32 > members
-18 24 > memorandum
-9 0 > merits
-5 -12 > mesa
-8 -1 > meseret
-7 -1 > method
6 -8 > midnight
19 -12 > minnesota
-2 -14 > minute
18 -18 > modify
6 7 > monteiro
-24 -1 > months
6 4 > more
1 11 > moreau
28 12 > motion
6 15 > move
-8 -10 > moved
7 8 > moving
25 4 > mr
1 -15 > ms
25 -5 > must
6 11 > n
-3 25 > naira
9 10 > named
2 -11 > narek
-1 14 > nationwide
-10 4 > neither
10 -7 > nevada
51 -15 > new
20 -13 > no
-5 6 > noon
-2 12 > nor
-9 -3 > north
-20 29 > not
6 -1 > nothing
-10 2 > notice
-8 16 > notified
40 -18 > noting
-12 24 > notwithstanding
1 -6 > november
4 11 > now
-6 16 > ntamack
-25 24 > number
8 -1 > nwosu
-12 12 > o
9 -1 > obi
1 11 > obinna
-4 -7 > objection
12 -8 > objections
30 5 > october
0 -7 > oduya
-10 3 > of
16 -8 > off
11 -3 > office
-21 -4 > officers
-1 37 > okoro
-19 29 > olawale
7 -8 > on
9 2 > one
-10 7 > only
-9 -3 > open
-10 -3 > opinion
15 -26 > opposed
28 26 > or
-12 -3 > oral
39 23 > order
12 0 > ordered
21 -2 > ordering
10 -3 > orders
11 -1 > orduno
-12 -4 > oregon
-20 3 > orellana
-16 8 > osmin
-7 -5 > osvaldo
11 -10 > others
14 5 > otherwise
20 -41 > out
-19 11 > outside
-7 16 > over
13 0 > own
5 -8 > oyelowo
1 7 > p
-10 8 > paid
-17 -3 > panel
0 -28 > parole
-8 5 > part
-4 11 > parte
-9 25 > parties
21 -9 > paso
-2 -15 > paul
-16 -5 > paz
-4 7 > pearsall
-3 9 > pema
-7 -5 > pending
-9 -3 > per
13 -2 > peralta
-1 8 > pereira
9 -4 > permanent
18 -19 > permit
5 -7 > person
11 8 > persons
-10 -28 > petition
31 -9 > petitioner
-32 29 > petitioners
-1 8 > petrenko
-8 -2 > petrosyan
-3 -13 > pike
-2 23 > place
12 7 > placed
7 24 > plaintiff
-12 0 > plaintiffs
8 0 > pm
20 -3 > population
6 -8 > power
-14 12 > praying
-1 -6 > pre
-9 -6 > preliminary
11 11 > preserve
-3 9 > pressing
-8 -14 > preventing
12 0 > previously
11 -7 > prison
-5 -19 > pro
-8 9 > proceed
-26 -24 > proceedings
27 -8 > processing
-6 -3 > produce
-6 -1 > production
9 -30 > prohibiting
8 0 > prolonged
-7 4 > prompt
-12 -14 > protective
13 -1 > provide
9 5 > provisional
17 -2 > provisionally
4 6 > published
-10 9 > pursuant
8 24 > put
-10 -20 > putative
-14 -5 > questioning
5 14 > quo
2 32 > r
-15 -2 > rahimi
13 -2 > ramiro
7 -3 > ravensworth
53 -36 > re
9 -4 > reasonably
-4 20 > reasons
-22 22 > receipt
27 -15 > recommendation
28 0 > recommendations
-18 -17 > recommended
7 3 > recommends
-18 2 > reconsider
23 8 > reconsideration
6 -8 > record
11 -1 > redetermination
9 -1 > referred
17 11 > refrain
-1 -9 > regarding
-15 1 > rehearing
83 -57 > release
33 -12 > released
25 -37 > releasing
13 -2 > relief
8 12 > relocation
8 -3 > remain
-31 -1 > remand
1 -12 > remanded
-57 98 > removal
-4 6 > removals
-3 17 > remove
-6 10 > removed
-6 34 > removing
9 2 > renewed
-9 7 > replies
22 -11 > report
-7 -5 > represented
8 -2 > request
13 -10 > requested
7 -8 > requesting
-7 4 > require
-11 0 > required
29 -24 > requiring
-16 -7 > respond
-13 9 > respondent
39 4 > respondents
-7 -4 > response
19 -6 > responses
14 -7 > restore
-7 19 > restrained
8 14 > restraining
5 35 > restraints
-8 18 > return
-4 13 > returned
34 -16 > review
25 -4 > revoke
4 -9 > reyes
8 -2 > rigoberto
15 -1 > risk
26 -4 > robert
2 9 > roderick
-16 -6 > rooms
8 -3 > rosario
37 -22 > ruiz
-7 -19 > rule
10 -1 > ruled
-32 -20 > ruling
-17 0 > s
-3 -8 > safi
-11 -5 > salvador
1 -21 > san
-23 -18 > sanctions
15 -9 > scheduled
0 -19 > se
-4 -11 > seal
19 -12 > second
-37 54 > secretary
-23 25 > security
-7 10 > see
2 16 > seeking
13 0 > seen
1 7 > sefo
-10 11 > selam
13 -4 > separate
12 -9 > sergio
1 5 > service
-7 9 > set
-19 -1 > settlement
5 -18 > seven
-14 0 > seventeen
-17 -26 > shall
15 14 > she
6 -3 > show
1 -8 > shown
-16 37 > signed
10 -6 > singh
11 -1 > sister
-17 4 > six
17 -13 > so
-3 6 > soil
-15 13 > solange
-2 14 > somalia
6 -7 > soto
15 4 > south
19 7 > sow
-7 1 > state
-11 21 > states
-6 36 > status
33 14 > stay
-23 5 > staying
-11 31 > step
-1 -7 > steps
19 -11 > stewart
-5 18 > stipulated
9 31 > stipulation
-3 -10 > stop
-10 -4 > street
-9 -2 > submitted
-2 -15 > suit
-8 6 > suleymanov
1 -7 > supervision
-16 -2 > support
-18 -2 > surety
-15 11 > t
0 -12 > take
-7 8 > taras
0 19 > tavares
9 -15 > temporarily
0 30 > temporary
12 12 > ten
-7 6 > tesfai
-19 12 > tesfaye
8 -4 > texas
7 11 > text
5 13 > thais
15 -14 > than
21 -55 > that
-22 19 > the
-4 8 > them
15 -4 > there
-18 2 > they
17 0 > thi
-10 -14 > third
8 -5 > thirty
7 -3 > thomas
-7 13 > those
41 -22 > three
10 11 > through
1 9 > time
-11 15 > to
5 -7 > today
-13 -4 > tomas
93 -40 > transfer
10 -9 > transferred
35 -14 > transfers
14 5 > travel
-10 2 > trial
-3 9 > tshering
-21 10 > u
-8 -1 > ubeda
0 -19 > under
-11 21 > united
-14 23 > unopposed
-7 52 > until
2 10 > up
8 5 > upon
15 -5 > urgent
6 -15 > us
-17 0 > usc
-6 -4 > usca
-10 18 > vacate
6 9 > vacated
-5 -9 > vacating
-7 8 > vale
8 -7 > van
12 -5 > varga
11 -1 > vega
-5 -12 > verde
2 7 > viliami
-4 11 > violation
-7 -9 > visitation
-14 -8 > visits
6 6 > voluntary
-3 -9 > vu
19 -14 > vulnerable
13 1 > w
30 -32 > warden
1 16 > warrant
-3 -9 > was
3 -12 > week
4 11 > weeks
-15 0 > western
-5 21 > what
-9 8 > whether
-21 -15 > which
15 10 > while
17 -1 > who
-7 4 > whose
-10 -2 > why
28 -13 > wide
-4 14 > wilber
20 21 > will
33 -11 > with
9 5 > withdrawn
39 -33 > within
-18 11 > without
4 -18 > word
7 -1 > worku
16 -3 > writ
-8 -2 > wyatt
12 -4 > yesenia
6 9 > yober
15 4 > york
10 -32 a
0 22 a #
-17 29 a .
9 -2 a and
30 -10 a bond
14 -5 a call
-9 -2 a certificate
-10 21 a chance
0 12 a charter
-10 0 a child
-6 0 a claim
-26 4 a class
-10 5 a conference
0 -7 a conforming
0 -13 a copy
-9 9 a country
17 -5 a custody
11 -9 a danger
-10 -6 a date
-14 -1 a day
-5 -9 a declaration
9 0 a detainee
21 -1 a different
9 -9 a facility
0 9 a file
-12 20 a final
9 -3 a finding
-8 -4 a fine
13 51 a flight
2 19 a foreign
10 -2 a further
-12 -2 a gps
45 -4 a hearing
23 -12 a is
1 12 a joint
13 -3 a judge
-7 6 a language
-34 -22 a lawyer
-11 16 a like
17 -10 a likelihood
-4 -12 a list
-2 8 a memorandum
-1 6 a motion
21 7 a move
20 -14 a neutral
20 -2 a new
-8 -2 a notice
-7 -2 a number
1 8 a panel
-7 -1 a party
9 0 a person
-12 10 a petition
7 -3 a petitioner
-7 13 a plane
0 -13 a preliminary
-20 9 a private
2 8 a reasonable
-16 6 a removal
4 -6 a reply
-9 -12 a request
-3 17 a return
-1 6 a rule
-16 24 a ruling
-13 3 a sanction
-8 3 a schedule
-8 11 a seat
0 12 a second
17 -4 a seven
-2 11 a shall
9 -2 a short
9 -5 a showing
6 -4 a significant
12 -29 a stay
-5 -11 a stipulated
-4 9 a strong
-15 -3 a telephone
-6 7 a telephonic
-12 3 a temporary
-7 -3 a the
-2 13 a third
-7 -17 a three
10 -1 a travel
-10 -3 a traverse
10 6 a two
-12 -1 a vote
9 -6 a warrant
-15 -8 a week
-14 -3 a writ
13 -2 a written
14 -8 a year
11 -7 abarquez
6 0 abbasi
10 11 abdirahman
-12 -2 abernathy
-10 -24 abeyance
-11 -7 abeyance .
-8 -6 abeyance through
7 -7 abeyance until
12 -6 ability
12 -6 ability to
-15 50 aboard
6 11 aboard a
-11 21 aboard any
-2 9 aboard the
-47 -14 about
-10 -8 about the
-12 -3 about this
-6 0 about to
-11 -11 above
-14 19 abroad
-13 9 abroad and
8 -8 absconded
-11 -13 absence
38 9 absent
14 0 absent a
17 4 absent objection
30 -17 abuse
1 -11 accept
10 -26 accepted
0 6 accepting
2 18 accepting the
-8 -18 access
-30 0 access to
-9 16 accompanying
-6 8 accompanying opinion
15 -3 accord
-16 -20 accordance
-16 -20 accordance with
-11 3 accorded
-11 4 accorded to
21 -10 accordingly
19 0 accordingly the
-11 8 account
-3 -8 account of
8 -2 achterberg
6 12 act
18 2 act .
-12 14 acted
1 12 acting
-3 9 acting director
5 10 acting in
-1 -26 action
22 0 action .
3 24 action is
-2 -15 action on
9 -4 action settlement
-14 2 actions
-2 6 active concert
11 -11 active docket
-8 -3 ad
-6 14 add
7 11 addition
9 5 addition to
23 13 additional
-11 -10 address
-7 2 address .
-8 -1 address whether
-12 1 addressed
-9 -1 addressed to
48 -17 adelanto
7 -5 adelanto facility
-13 8 adequate
9 14 adheres
-19 -10 adjourn
0 -8 adjourned
8 7 adjourning
-8 -10 adjudged
9 -11 adjudged and
-6 -3 adjudged in
0 -8 adjudging
8 -10 adjudicate
-4 33 adjudicated
-4 33 adjudicated .
0 -13 administrative
-7 -3 administrative motion
-4 -14 administrative record
16 8 administrative stay
25 -2 administratively
25 -12 administratively stayed
-3 -9 administrator
15 -11 admission
-9 12 admit
5 6 admitted
9 -3 admitted to
21 15 adopted
8 1 adopted .
27 -9 adopting
7 -1 adopting in
20 -6 adopting report
9 -6 adopting the
22 -1 adopts
11 -13 adr
7 -1 adr filed
-8 -4 advance
8 2 advance notice
2 -7 advanced
-2 12 advice
-11 -4 advise
-24 -20 advised
-8 -1 advised of
-1 -9 advised that
-24 5 advisement
-3 -7 advisement #
-12 0 advisement .
-6 5 advisement ;
1 12 advisement as
-3 -8 advising
-20 -20 affected
-20 -8 affected .
-13 -4 affidavit
29 -4 affirm
25 -13 affirmance
35 5 affirmed
22 22 affirmed .
-5 -11 affirmed ;
-7 2 affirmed as
31 -7 affirmed in
22 -13 affirmed judge
-11 -9 affirmed the
21 -15 affirming
-3 -15 affirming the
-9 -7 afforded
-16 0 afforded a
-8 21 after
2 6 after #
8 9 after a
8 -2 after argument
-14 14 after decision
0 -7 after disposition
3 7 after filing
-2 -13 after oral
-15 3 after release
-7 -2 after six
-5 -6 after that
-8 -1 after the
20 -11 afternoon
15 -10 afternoon .
8 -4 afterwards
24 9 again
4 -9 again .
3 -9 again unless
-2 6 again without
-45 46 against
-8 -7 against appellant
-7 26 against deportation
0 17 against his
-10 -8 against petitioner
13 -7 against re
-17 13 against removal
-12 0 against respondents
-12 3 against third
7 -13 agency
0 -10 agency s
-14 -8 agents
9 9 agents and
-7 3 aggravated
-7 3 aggravated felony
19 -13 agree
-8 -1 agree that
-8 -30 agreed
-7 -3 agreed order
8 -15 agreed to
-16 -21 agreement
-1 -11 agreement ;
-3 -8 agreement is
2 9 agreement of
0 -22 agreement the
3 -7 agrees
-10 7 ahead
0 14 ahead .
-4 -6 ahead of
3 36 air
-8 12 air is
-12 31 aircraft
-14 22 airport
15 -8 ajn
15 0 alaska
16 10 alex
16 10 alex e
36 2 alexandria
14 7 alien
-4 10 aliens
-9 11 alive
-32 19 all
8 -3 all .
-2 15 all available
1 12 all class
10 33 all counsel
-10 -6 all dates
-8 -11 all discovery
-8 4 all else
-5 9 all immediate
21 5 all interim
-5 8 all members
-9 12 all noncitizens
4 -18 all other
5 -9 all others
-21 4 all pending
-10 9 all persons
-1 -14 all records
-2 8 all steps
-10 -3 allegations
-2 9 allow
-12 7 allow travel
17 25 allowed
-9 28 allowed .
6 -3 allowed as
7 -2 allowed in
4 11 allowed to
27 4 allowing
27 1 allowing #
-8 12 allows
-11 10 alone
-8 -1 alone .
5 -11 along
5 -11 along with
-3 -16 already
1 26 also
3 -10 also available
-7 8 also cover
24 20 alter
0 30 alter judgment
16 -8 alter or
-16 3 altering
-7 2 altering her
-9 1 altering his
-15 -1 alternates
14 0 alternative
3 8 alternative request
17 4 alternatives
12 6 alternatives to
-7 3 although
4 -19 am
6 -3 am .
2 -12 am and
-9 -2 am courtroom
12 12 am in
-9 8 am to
-13 -28 amend
12 -5 amend #
-8 -9 amend class
-3 -7 amend the
-46 18 amended
-4 -8 amended opinion
-12 -2 amended order
-14 12 amended petition
-7 1 amended standing
-5 11 amended to
-7 4 amending #
-2 -7 amendment
-4 17 american
-4 17 american soil
-7 -10 ames
-3 -18 amici
-9 -18 amicus
7 -7 ammi
-10 -9 amount
-6 -8 amount of
45 3 an
22 6 an additional
15 -10 an administrative
7 -2 an aggravated
-16 8 an answer
18 -8 an appeal
14 -8 an applicant
-8 2 an application
7 -1 an arriving
0 24 an asylum
12 -8 an end
17 8 an expedited
-6 -8 an extension
1 -7 an ij
17 9 an immediate
29 0 an immigration
-10 0 an in
-1 7 an individual
21 -14 an individualized
-11 8 an injunction
1 -10 an interim
-8 8 an opportunity
15 23 and
-53 -36 and #
-16 -6 and a
10 -5 and ability
-7 -8 and adjudged
-9 -3 and affirming
5 12 and an
-8 -10 and anselm
-11 13 and applications
22 -4 and are
-7 7 and as
-18 -1 and bond
14 -4 and brandao
-17 0 and by
-1 18 and closing
-15 -1 and continued
10 -15 and convincing
1 13 and counsel
9 -11 and decreed
10 -1 and defendant
19 -7 and denying
-19 4 and directing
8 -6 and directs
40 -14 and dismissed
-7 13 and dissolving
6 -10 and e
14 0 and each
-8 12 and entered
-2 7 and fifteen
8 5 and filed
8 -1 and finding
-9 14 and for
24 34 and from
7 -3 and give
10 -2 and go
-6 18 and granted
6 -4 and gregor
-1 17 and halloran
6 3 and he
9 -7 and hold
14 -11 and ice
1 -11 and if
10 30 and in
-5 7 and including
12 -3 and it
-10 25 and judge
16 19 and judgment
8 -11 and let
9 3 and may
13 -12 and mboye
21 -6 and must
10 3 and need
15 -3 and no
3 7 and none
6 -16 and not
30 -8 and nothing
-8 6 and nwachukwu
-9 2 and nwosu
8 13 and of
-15 -2 and or
25 -5 and order
14 -5 and ordered
1 -8 and orders
-9 4 and otherwise
-8 1 and oyelowo
38 -5 and petitioner
11 -3 and pike
-9 -1 and place
-4 6 and plaintiffs
-9 5 and quillfeather
19 -16 and reasons
10 2 and recommendation
8 -3 and recommendations
11 -12 and referring
-10 -4 and remand
-20 14 and remanded
-2 17 and remanding
15 0 and reset
37 -24 and respondents
-18 7 and restrained
7 -6 and set
-1 -7 and sets
13 5 and setting
-22 1 and shall
2 8 and should
-5 -11 and so
-9 8 and son
9 11 and stay
-15 17 and stays
-9 -1 and submitted
14 19 and that
15 8 and the
1 -9 and their
13 6 and there
-6 0 and thereafter
2 -22 and this
-5 7 and those
-8 -2 and three
-19 1 and to
18 4 and transfer
-9 0 and two
13 21 and until
-17 3 and vacates
-12 9 and we
-10 -13 and what
-9 -4 and when
-18 -6 and whether
9 -4 and whose
4 -14 and will
7 15 and with
-13 0 and without
7 4 anew
-20 13 angeles
-17 -9 ankle
-6 -3 ankle bracelet
9 -2 annex
24 5 announced
4 10 announced on
26 35 another
8 2 another district
15 -9 another facility
-8 -10 anselm
-8 -10 anselm o
-46 -1 answer
-16 -19 answer .
6 10 answer and
1 -8 answer by
12 5 answer in
-11 -9 answer on
-5 7 answer or
-14 -17 answer the
-11 11 answer to
-1 16 answer within
0 -11 answered
-6 5 answering
-2 5 answering brief
-14 47 any
-6 16 any aircraft
-2 -9 any class
-16 14 any country
18 -3 any facility
-12 -6 any flight
-4 7 any means
-16 14 any of
-9 -1 any opposition
-1 19 any other
11 0 any petitioner
-6 -4 any putative
16 18 any removal
-7 8 any time
0 -7 any timely
-9 -5 any transfer
8 6 anyone in
-11 -7 anything
-7 -2 anything remains
22 -1 anywhere
16 -1 anywhere but
5 -7 app
10 -5 app .
15 -7 appeal
-19 -2 appeal #
29 -30 appeal .
14 11 appeal :
5 16 appeal and
9 -10 appeal at
-14 2 appeal be
-9 23 appeal by
7 -12 appeal docket
15 -5 appeal expedited
3 -17 appeal from
-17 4 appeal goes
-15 35 appeal in
2 -35 appeal is
8 -21 appeal of
18 -3 appeal pursuant
16 7 appeal to
-9 -2 appeal was
-5 11 appealability
-4 8 appealable
-19 7 appealed
-7 14 appealed from
14 -9 appeals
-9 19 appeals .
-36 -2 appear
-8 8 appear .
7 -3 appear before
-1 7 appear for
-7 7 appear in
-6 -6 appear pro
10 8 appearance
9 -4 appearances
14 -2 appearances of
-5 -11 appeared
-9 -3 appeared .
-9 -5 appearing
-11 -8 appearing that
7 -3 appears
35 -13 appellant
-4 -7 appellant .
14 -12 appellant field
-7 8 appellant is
30 -23 appellant s
50 -25 appellants
-1 10 appellants #
15 -16 appellants .
14 -12 appellants emergency
-4 6 appellants have
17 -9 appellants is
18 -3 appellants motion
-7 16 appellants to
11 -15 appellate
23 -6 appellate judge
-10 7 appellate judges
-2 -13 appellate proceedings
22 -33 appellee
9 -14 appellee be
10 -6 appellee is
7 -6 appellee s
-5 -18 appellees
19 -9 appellees .
-19 -21 appendix
-1 8 appendix a
-19 17 applicable
-9 13 applicable to
9 -11 applicant
14 -8 applicant for
15 -5 applicants
8 3 applicants it
-38 12 application
-9 30 application #
5 8 application .
-25 -20 application for
-21 4 application to
-1 13 applications
-11 13 applications are
10 -2 applications of
6 1 applied
0 15 applies
-2 12 applies to
7 3 apply to
-16 -4 appoint
-7 -1 appoint next
-10 -8 appointing
18 -13 appointment
-12 -3 appointment of
-8 -2 appropriate
-16 -34 approval
-7 -2 approval #
3 -13 approval .
13 -4 approval of
-14 -19 approved
-18 4 approved .
12 -5 approved ;
-13 0 approves
-15 -20 approving
-15 -9 approving #
-10 -1 approving class
-1 -10 approving the
13 -9 apr
13 -9 apr #
-20 6 april
-16 6 april #
-14 -6 arbitration
12 -8 arce
1 11 are
6 -4 are allowed
-15 13 are at
-3 11 are barred
7 -2 are detained
13 8 are free
-9 16 are hereby
8 6 are in
-4 -6 are no
7 -18 are not
7 -1 are ordered
-4 10 are pending
22 4 are prohibited
-13 -2 are reminded
14 0 are restrained
-24 -23 are stayed
-15 -2 are stricken
-3 9 are subject
13 20 are to
18 7 are vacated
13 0 area
-15 -22 argued
-8 -1 argued .
-13 -41 argument
11 -1 argument #
-2 -15 argument .
10 -7 argument calendar
-3 13 argument heard
-7 5 argument is
-27 -27 argument on
-8 -3 arguments heard
-1 16 arising
-1 16 arising from
32 11 arizona
-10 10 arlington
-8 1 armistead
-8 1 armistead vanderlyn
-14 12 around
-7 0 arraignment as
12 6 arrange
75 -29 arrest
17 -8 arrest .
6 -9 arrest and
11 16 arrest in
8 -2 arrest of
26 -5 arrested
19 -12 arresting
-1 -6 arrests
-2 9 arrieta
-9 8 arrival
-4 6 arrival at
-8 9 arrived
8 -1 arriving alien
-17 13 as
-12 -13 as a
-3 -18 as amici
-3 -8 as and
12 -1 as announced
-8 6 as before
-4 -8 as certified
-5 9 as discussed
1 -12 as follows
5 11 as it
-6 8 as long
-10 0 as modified
-36 -2 as moot
-13 11 as no
-33 39 as of
-14 -5 as petitioner
-19 -12 as premature
10 14 as requested
-10 -1 as separate
-8 16 as soon
15 25 as the
3 9 as they
-7 13 as this
-9 21 as though
80 9 as to
-11 5 as unnecessary
10 9 as well
-20 -2 as written
13 0 ashdown
-10 3 ashgrove
14 5 aside
8 -8 aside .
-17 18 aside the
12 -15 ask
-8 -6 ask for
6 -1 ask that
16 0 asked to
-8 -17 asking
-8 -10 asking that
-22 24 asks
-12 1 asks for
-19 24 asks that
13 -10 assented
13 -10 assented to
-17 -1 assessment
-20 -2 assigned
-17 -1 assigned to
-10 -5 assistant
-8 -2 assistant director
-11 -1 assurance
12 -7 assure
6 21 asylum
-5 19 asylum application
-3 24 asylum officer
9 -4 asylum seekers
23 -4 at
-7 -11 at #
-23 -3 at a
13 4 at all
13 -4 at an
-4 13 at any
15 -4 at batavia
8 17 at de
14 -6 at dilley
-5 8 at dkt
-6 15 at doc
1 -8 at docket
12 -4 at each
-5 -10 at ecf
18 -8 at elizabeth
-6 7 at government
-25 23 at his
21 -18 at home
7 8 at large
28 -28 at liberty
-5 15 at midnight
3 9 at noon
21 -13 at once
5 -6 at otay
-5 -8 at page
-5 16 at the
-9 -8 at this
-7 0 at trial
0 -10 at which
3 17 atlanta
-7 -6 attach
15 11 attached
24 -6 attached .
-6 7 attached copies
-34 -8 attend
-7 -10 attend .
-16 6 attend the
-59 -58 attorney
-11 -3 attorney fees
6 -15 attorney general
-6 -4 attorney is
-23 -13 attorneys
15 -12 attys
-4 26 august
-3 29 august #
13 -9 aurora
-18 -4 ausa
-6 20 authored
-11 24 authored opinion
-1 11 authoring
2 -16 authoring .
-10 -4 authoring and
-9 29 authoring judge
9 -2 authority
-4 10 authority to
-18 29 authorized
3 -13 authorized by
-15 20 authorized to
25 4 available
-9 5 available on
-2 15 available steps
3 -10 available through
-12 -16 aw
29 -6 await
-8 1 awaiting
-24 -8 award
-20 -8 awarded
-16 42 away
-6 6 away and
-9 -25 b
26 0 b #
-15 -14 b .
19 8 back
-11 0 back .
-9 0 back ;
7 -2 back for
-5 8 back here
-13 -6 back his
11 8 back in
20 -12 back into
-5 23 back on
-2 -5 back to
12 -4 bag
135 -75 bail
-14 -1 bail conditions
1 -12 bail granted
11 -16 bail hearing
12 -2 bail hearings
19 4 bail is
11 -1 bail on
30 -7 bail order
34 -8 bail pending
9 -3 bail review
-6 -3 balance
2 -12 balance of
-6 -2 balogun
5 8 baltimore
4 -10 banc #
3 20 banc .
-12 -7 banc filed
-7 4 banc is
16 36 bar
-2 35 bar on
6 -1 barnabas
9 0 barnabas l
-3 13 barred
9 13 barred from
-21 8 barring
-6 18 barring removal
-7 -8 barring transfer
19 -19 bars
-1 -10 basis
7 0 basis on
18 -1 batavia
-3 10 bay
23 -3 bdp
12 -1 be
-13 18 be affirmed
-13 -5 be afforded
7 20 be allowed
9 -1 be arrested
18 2 be at
6 18 be back
-2 -8 be decided
-7 -13 be denied
-20 28 be deported
23 -2 be discharged
-3 16 be dissolved
-11 3 be entertained
-38 -19 be filed
3 12 be flown
10 -2 be found
10 -4 be freed
-21 14 be heard
24 -19 be held
9 2 be housed
-5 10 be in
13 -4 be kept
11 2 be left
32 -28 be let
5 -12 be lifted
-15 0 be made
-2 -15 be mailed
32 0 be moved
12 -6 be nearer
3 19 be neither
7 -1 be no
-10 10 be opened
11 -9 be out
-1 11 be placed
-18 -7 be prepared
-29 -7 be produced
-8 20 be put
-3 -9 be re
-10 -8 be read
-2 -8 be ready
60 -25 be released
1 -6 be relieved
-18 90 be removed
-5 11 be repatriated
-1 -20 be returned
6 42 be sent
8 2 be set
3 -14 be sought
-15 1 be stayed
2 9 be subject
6 2 be submitted
47 -13 be taken
-14 -13 be told
9 -8 be transferred
19 -4 be transported
14 10 be turned
-7 -8 be unsealed
5 22 be vacated
-17 7 bear
-15 14 bear its
-8 -11 bearing
20 -18 became
20 -16 became final
7 5 because
6 6 because petitioner
-9 -2 because the
5 -8 become
8 2 become unreasonably
-3 18 becomes
17 -11 bed
26 -7 beds
11 -17 been
7 -3 been arrested
7 -13 been at
-5 -10 been brought
11 -2 been confirmed
9 5 been convicted
-7 18 been done
8 -20 been filed
-11 5 been finally
-17 -8 been granted
0 7 been heard
-9 0 been held
-3 12 been made
18 -4 been mailed
-12 -4 been moved
5 -9 been put
-3 7 been received
-31 -7 been released
-12 3 been removed
-12 7 been sent
8 7 been told
18 4 before
35 -11 before #
-5 25 before .
19 -28 before a
13 -12 before an
-12 -6 before any
-1 12 before chief
-6 8 before his
11 0 before it
-1 8 before january
-48 14 before judge
-18 13 before judges
-4 -6 before july
7 -1 before magistrate
-11 18 before the
-10 -1 before then
11 -4 before us
16 0 beforehand
14 -4 beforehand .
14 -11 begin
9 -3 beginning
7 -3 beginning #
-14 5 behalf
-9 5 behalf of
4 6 being
-3 10 being a
-8 -8 being in
1 14 being no
11 -3 being taken
6 -2 bekele
-5 11 bellwether
5 -10 belongings
-4 8 belongs
13 -9 below
24 -18 below is
16 5 bench
1 9 bench .
1 -13 bench :
42 -7 bench ruling
-9 9 bench that
-14 11 bench to
-15 -5 bergen
-19 -3 between #
10 1 between the
40 -28 beyond
17 -35 beyond the
-11 3 bia
8 -7 bia having
16 -2 bids
7 8 binds
-21 22 bjorklund
-9 -3 blacked
-9 -3 blacked out
-13 -3 blanket
10 -4 blessing
-7 9 bnclc
-7 9 bnclc #
-32 41 board
-13 21 board .
0 6 board ;
-8 4 board and
-9 28 board has
-6 -5 board s
12 7 body
118 -102 bond
-6 -16 bond .
-6 -1 bond ;
8 -2 bond by
-10 -2 bond denial
35 -22 bond hearing
36 -17 bond hearings
18 -3 bond is
-7 2 bond of
0 -11 bond order
6 -1 bond set
-8 -2 bond was
22 0 bond with
2 7 booked
-13 0 booking
36 5 border
25 -3 border patrol
21 36 both
-13 -2 both sides
-3 13 bound
-19 -9 bracelet
-9 -2 bram
9 0 brancato
9 0 brancato ruiz
13 -5 brandao
13 -5 brandao appellate
-15 2 brandt
7 -1 breath
-51 -23 brief
-1 -7 brief #
-6 -4 brief .
-4 25 brief due
-14 -1 brief in
-6 -26 brief is
-33 -10 briefing
-3 10 briefing .
0 -6 briefing ;
-6 7 briefing on
-16 -2 briefing schedule
15 -11 briefs
13 0 briefs #
6 -4 briefs .
-17 -8 bring
-3 -12 bring petitioner
-6 -5 brisbane
-6 -5 brisbane :
-3 12 broadened
-7 -6 broadview
-11 -4 brother
-23 -6 brought
5 -10 brummel
0 -9 brummel :
11 -10 burden
-6 -6 burden of
6 -3 burden on
12 -3 burlington
13 -9 bus
6 3 business
-13 6 business day
13 -11 business days
11 22 but
11 -4 but in
-4 13 but not
48 -8 by
0 -40 by #
11 -13 by .
1 10 by :
-35 2 by a
4 -9 by an
6 -1 by appellant
26 -18 by appellants
12 4 by appellate
-11 -7 by appellee
-6 -9 by appellees
12 1 by bdp
13 -4 by chief
9 5 by class
8 -13 by clear
3 -14 by clerk
1 -10 by close
15 -3 by consent
-12 -4 by counsel
-29 -2 by court
10 21 by december
-2 -8 by direction
-10 9 by district
9 -3 by email
-11 -12 by february
-10 -6 by for
11 -8 by fpg
11 22 by her
-22 -5 by ice
0 9 by judge
25 12 by judges
5 -4 by july
-1 -9 by june
-1 8 by justice
3 -6 by letter
0 -44 by magistrate
-9 -2 by march
8 -2 by monday
-3 7 by no
13 -3 by noon
7 -11 by november
-17 6 by october
-7 -6 by of
37 -38 by on
9 -5 by one
-22 39 by petitioner
-6 13 by qvl
-12 4 by rds
3 -8 by reason
6 -9 by regular
-1 -15 by respondent
10 -6 by rkl
-6 6 by rqs
8 -8 by september
7 -4 by statute
-23 10 by telephone
-15 -11 by the
-7 -18 by this
10 -7 by tomorrow
15 -11 by trb
-4 7 by uscis
2 13 by which
1 -10 by zoom
17 9 c
-1 -6 c #
0 11 c .
18 -3 c ;
9 -3 c and
-6 8 ca
3 -31 calendar
21 -12 calendar .
-10 -11 calendar and
12 -3 calendared
6 -12 california
-7 -20 call
-13 -4 call to
8 -5 call with
17 -13 called
9 -11 called for
-7 0 calloway
-26 -15 calls
-6 -2 calls for
36 -26 came
14 -6 came on
14 -5 came with
-12 -3 cameras
-37 2 can
-15 7 can be
-8 -1 canceled
-5 -24 cancelled
-1 -24 cancelled .
12 19 cannot
12 3 cannot be
-7 14 cannot do
13 -3 cannot stand
-9 -12 caption
7 -3 card
-4 13 care
-2 7 care of
19 6 caroline
8 17 caroline facility
20 41 carried
-6 -10 carried out
5 39 carry
-2 35 carry out
-15 31 carrying
-7 13 carrying out
-9 5 carvajal
-9 5 carvajal ibarra
-16 -3 carvalho
-31 -19 case
0 -12 case #
7 12 case .
-12 -6 case :
-8 7 case as
7 0 case called
6 3 case closed
1 20 case number
-1 -13 case pending
14 -19 case remanded
-24 1 case shall
-7 4 case to
-14 12 case until
-8 -9 cases
10 -5 cases .
13 -8 castaing
13 -8 castaing on
-12 -1 castaneda
2 7 castellanos
-26 7 cause
9 -11 cause :
-2 14 cause and
0 8 cause by
13 -5 cause came
-1 8 cause exists
20 24 cause hearing
0 -6 cause is
-1 -29 cause order
-7 -3 cause re
3 -14 cause respondents
-7 5 cause shown
-3 -13 cause why
13 -11 cause with
-26 19 cause within
-5 -14 caused
-14 17 cbp
29 -17 cc
29 -17 cc :
17 0 cd
15 -4 cease
6 0 cedric oyler
12 -1 cell
37 -16 center
13 0 center .
7 -2 center on
6 -1 centers
2 -7 central
-7 10 certificate
-6 4 certificate of
-27 8 certification
-6 10 certification .
8 8 certification and
-10 14 certification is
-15 5 certification of
-5 -7 certification order
-39 -21 certified
-6 1 certified ;
-1 -11 certified a
-12 5 certified and
2 -22 certified at
6 5 certified class
3 -8 certified copy
4 -7 certified mail
-7 -1 certified under
-7 0 certifies
-15 0 certifies a
-19 6 certify
9 4 certify and
-7 -9 certify class
0 -12 certifying
4 -7 certifying class
-25 10 certiorari
-9 16 certiorari if
-11 -2 chair
-1 -8 challenge
-1 -8 challenge to
-10 -20 chambers
-7 -1 chambers .
4 -17 chambers by
-6 11 chambers of
9 -4 chambers order
-9 17 chance
-9 17 chance to
2 -7 change
11 3 change in
12 3 changed
-8 13 changed to
-6 7 changes
15 -27 charge
8 -2 charge .
-10 -5 charge and
-8 -1 chart
-12 48 charter
-9 15 charter to
4 -18 check
3 -10 check in
10 -2 check ins
9 5 chief
14 -12 chief appellate
-4 17 chief judge
-16 13 child
10 10 child in
-18 32 children
20 7 cho
-10 -4 choose
2 10 choosing
-7 12 choosing .
-1 14 cir
-1 14 cir .
17 5 circuit
-8 9 circuit .
1 -9 circuit ;
-21 31 circuit and
-6 -9 circuit decides
10 -6 circuit has
-5 12 circuit having
0 -10 circuit judge
11 -8 circuit judges
-18 2 circuit rules
5 6 circuit s
12 -12 circumstances
6 1 circumstances .
-9 -3 citation
7 14 city
-15 -4 civ
-15 -4 civ .
-33 -25 civil
-3 -7 civil action
-20 -24 civil contempt
-10 9 civil rule
-10 -1 cja
-7 -1 cja counsel
-25 -14 claim
-21 0 claim and
8 -1 claim is
8 2 claim to
-34 -29 claims
2 -6 claims are
-19 13 clarification
-9 5 clarification .
-12 0 clarify
-11 6 clarifying
-30 -17 class
-4 -7 class .
-9 -7 class :
-19 13 class ;
9 -4 class action
-10 -3 class allegations
-12 4 class and
-14 10 class certification
1 -24 class certified
-50 -25 class counsel
-27 -19 class definition
9 -9 class is
24 47 class member
26 11 class members
2 7 class now
-22 8 class of
-1 -6 class settlement
-5 -8 class shall
-6 -1 class to
21 -2 class under
26 3 class wide
15 -7 clay
13 -8 clay county
1 -9 clear
10 -15 clear and
-11 -5 clear error
-31 -37 clerk
26 -12 clerk .
-12 4 clerk :
16 -5 clerk hac
2 -8 clerk is
7 -7 clerk of
-19 1 clerk order
-16 5 clerk s
-14 6 clerk shall
13 -1 clerk tml
-14 -15 clerk to
-10 -5 clerk vlg
14 8 clerk will
-10 -14 client
25 -9 clock
12 -6 clock in
3 29 close
-8 -1 close .
2 8 close of
8 24 close the
-20 -11 closed
-14 -8 closed .
-10 -3 closes
16 1 closing
23 5 closing case
-1 10 cmd
0 11 cmd #
-7 -3 cmr
-7 -3 cmr #
-3 -9 coercive
13 -8 cole
0 8 colloquy
18 1 colorado
18 5 colorado .
17 0 colter
17 0 colter standish
-5 2 come
-19 10 come back
-8 -5 come before
-7 -3 come off
-30 20 comes
-8 1 comes before
-11 -10 comes off
-1 14 comes to
-29 3 coming
-11 8 commercial
-11 8 commercial flight
29 -12 committed
29 -12 committed to
-9 -1 committee
-9 -8 commonality
24 -2 commonwealth
-9 -4 communication
-15 -8 communications
-15 -7 communications with
13 -5 community
-10 -9 compel
7 -2 compel .
-21 0 compelling
-7 -4 compelling reason
-16 -2 complete
-7 -7 complete details
1 7 complete text
-6 -7 compliance
-13 -6 compliance .
-3 18 compliance is
19 -14 compliance with
-20 4 complied
-13 5 complied with
8 -13 comply
7 -1 comply .
-9 -2 compromise
6 -1 concede
-4 -9 concedes
0 13 concerned
-25 2 concerning
5 11 concerning service
-8 -18 concerning the
-2 22 concerns
3 17 concert
5 17 concert with
7 -8 concludes
10 -10 concludes that
-8 -8 conclusions
-8 -5 conclusions of
3 -8 concurrence
4 -7 concurring
15 -8 condition
-31 -5 condition of
2 -10 conditionally
26 -24 conditions
28 -7 conditions .
-19 5 conditions of
-7 -11 confer
-30 -36 conference
-5 11 conference #
-5 -20 conference and
19 -2 conference by
-1 -9 conference for
22 7 conference held
-10 -5 conference of
-18 -1 conference set
-18 -7 confidential
-3 8 confidential telephone
6 -17 confined
-9 -1 confined in
64 -20 confinement
24 1 confinement .
10 -1 confinement is
10 7 confirmed
-1 -7 conforming
-6 14 conformity
-6 14 conformity with
8 -3 connecticut
-8 -5 consent .
-41 14 consent motion
-11 -1 consent of
8 0 consent order
-10 15 consents
9 15 consider
6 1 consider it
7 13 consider the
-6 25 consideration
11 -3 consideration .
-5 21 consideration of
7 10 considered
13 -3 considered and
3 8 considered the
-6 7 consistent
-6 7 consistent with
-10 -1 consolidated
9 -3 constitution
9 -1 constitutionally
9 -1 constitutionally adequate
-18 13 construed
-6 -1 construed as
-11 3 consuelo
-10 2 consuelo trimble
-7 10 consul
-7 -13 consular
-78 -60 contempt
-21 -12 contempt .
-8 -7 contempt and
-7 0 contempt by
-13 3 contempt is
-33 -25 contempt of
-2 6 continental
-2 6 continental united
0 24 continue
-10 32 continue the
9 1 continue through
13 -3 continue to
-4 7 continue until
7 14 continued
-10 -5 continued .
11 -1 continued confinement
-5 15 continued hearing
-8 7 continued in
7 1 continued on
12 -15 continued to
6 32 continues
5 11 continues .
12 16 continues in
-7 0 continues the
-5 6 continues until
12 -7 continuing
-9 6 contractor
3 10 control
16 2 converting
5 -22 converting the
16 -4 convicted
15 -12 convicted of
-26 -2 conviction
-15 10 convictions
10 -15 convincing
8 -14 convincing evidence
8 -13 cook
8 -13 cook m
-2 11 copies
-10 -3 copies of
0 19 copies to
-26 -10 copy
1 8 copy served
-7 -11 copy to
1 -13 cor
10 -6 coram
10 -6 coram :
13 -12 cornwallis
21 -1 corporate
28 2 corpus
-11 4 corpus #
-12 -1 corpus .
5 17 corpus ;
15 2 corpus and
22 0 corpus ecf
19 -10 corpus is
-15 0 corpus should
-13 -15 correct
-9 -11 correct the
-20 -9 corrected
-10 -4 correcting
-12 -8 correctional
-7 -6 correctional facility
-6 3 corrections
6 4 correia
6 4 correia l
-1 -9 correspondence
12 0 corwin
6 0 corwin dale
-35 -8 cost
-11 -5 cost and
-4 7 costa
-16 -37 costs
-14 5 costs .
-8 -4 costs and
28 -11 costs taxed
-10 1 could
-78 -56 counsel
-12 -2 counsel .
27 -13 counsel access
15 -4 counsel and
9 -4 counsel are
-10 -7 counsel by
-11 -6 counsel each
-16 -4 counsel in
-22 -25 counsel is
-13 -7 counsel may
-16 6 counsel s
-16 8 counsel shall
-13 -3 counsel the
8 -9 counsel to
-8 -3 counsel who
-10 -1 counsel within
-9 -7 count
6 2 counted
-17 16 countries
-49 101 country
-14 -8 country .
-17 14 country before
8 -2 country is
-6 5 country not
-15 12 country other
-3 -9 country removal
-8 4 country removals
-6 -7 country report
8 11 country unless
-4 21 country while
-8 -7 counts
44 -41 county
20 -5 county .
6 -2 county and
-14 -2 county correctional
12 -5 county facility
12 -9 county jail
9 15 court
6 8 court #
-11 19 court .
8 -15 court :
7 13 court ;
24 2 court adopts
8 -4 court agrees
-7 -3 court an
-21 -4 court and
-9 3 court approves
-9 0 court are
-8 9 court as
10 0 court being
-13 7 court by
-23 -4 court can
-15 0 court certifies
14 -1 court declares
11 15 court declines
20 -22 court did
0 20 court directs
-8 -1 court expresses
14 0 court extends
-10 0 court finds
-12 -15 court for
6 6 court granted
0 14 court grants
26 -8 court has
-6 3 court having
13 -5 court hears
-13 -6 court holds
-2 -22 court in
-9 -2 court is
-5 6 court lacks
17 10 court may
-11 20 court now
19 0 court of
5 -18 court on
9 27 court order
21 16 court orders
-2 29 court proceedings
5 -17 court reporter
0 -13 court reserves
20 -23 court rules
15 20 court s
-3 8 court said
7 -3 court says
-2 -6 court shall
12 -11 court staff
-6 -13 court sua
-20 -15 court takes
-11 -28 court that
5 -15 court the
-10 10 court to
-8 0 court under
-13 18 court was
9 -13 court will
-2 7 court without
-8 -9 court would
7 -8 courthouse
14 4 courtroom #
-10 0 courtroom minutes
15 -5 courts
-3 9 cover
-7 9 covered
-6 9 covered by
1 16 covers
-16 7 credible
-16 7 credible fear
10 -1 criminal
10 4 cross
4 8 cross motion
10 0 crossley
10 -9 crt
16 10 crt alex
-11 1 crt dauterive
-13 -4 crt guidry
8 -13 crt landry
-7 10 crt thibeaux
-7 21 crt yocum
-7 2 cruz
-4 25 crw
-7 2 cts
-1 -7 cure
-15 -3 curfew
-8 -1 curfew is
-13 19 curiam
-11 11 curiam judgment
6 -10 curiam opinion
-26 32 curiam order
104 -31 custody
-9 0 custody #
12 -29 custody .
-13 9 custody abroad
8 21 custody and
8 -10 custody by
6 4 custody determination
-10 5 custody for
32 -8 custody hearing
15 -13 custody hearings
7 8 custody in
7 7 custody is
33 -4 custody of
14 16 custody on
16 -7 custody redetermination
-9 -2 custody review
-3 9 custody who
5 13 custody without
16 -3 cut
5 -10 cutting
5 -10 cutting on
-5 -8 cyndi
-5 -8 cyndi ames
20 15 cyprian
20 15 cyprian a
8 9 d
-7 -1 d #
6 20 d .
-21 22 dacosta
-11 -3 daily
6 0 dale hatfield
-22 -2 damages
-10 -1 damages is
-4 18 danforth
44 -33 danger
19 -11 danger .
8 -1 danger to
-8 0 darnell
-8 0 darnell whitlock
-4 15 date
-1 21 date #
14 -15 date .
-8 16 date by
6 0 date filed
6 8 date in
-2 -12 date is
6 -9 dated
-7 -4 dated #
-2 -13 dates
-11 1 dauterive
-10 1 dauterive l
11 -14 day
-3 9 day after
7 -1 day of
-4 10 day the
4 10 day with
26 22 days
-27 3 days .
20 4 days ;
-11 -3 days a
-29 19 days after
17 12 days and
14 -8 days are
10 -3 days at
16 -11 days before
-12 4 days for
-3 18 days from
2 19 days in
19 -14 days is
8 0 days notice
10 -2 days of
-6 -5 days respondents
28 -9 days so
-14 3 days the
-6 1 days thereafter
-12 2 days to
-15 12 days why
17 8 days written
-6 4 de
-5 14 de #
-8 -4 deadline
-7 6 deadline in
-34 -12 deadlines
-10 0 deadlines are
-7 -6 debtor
-3 15 december
-10 8 december #
-1 -12 decertified
-22 3 decertify
9 -13 decide
-19 -5 decide the
8 -9 decide whether
-37 27 decided
-25 19 decided .
-6 0 decides
-2 -6 decides the
-4 -9 decision
2 11 decision .
-1 11 decision :
37 -1 decision and
20 -15 decision for
-8 -1 decision in
-9 2 decision is
-20 3 decision not
-25 2 decision on
-20 -5 decision reserved
1 12 decision to
13 -8 decisionmaker
-10 -22 declaration
9 -7 declaration of
15 -4 declared
15 -1 declares
15 -1 declares that
-8 -2 decline
13 14 declines
1 16 declines to
-8 -3 declining
-8 -3 declining to
6 0 decree
9 -11 decreed
12 -1 decreed :
-7 -4 decreed that
-16 -5 default
-11 -2 default judgment
-13 -43 defendant
-12 0 defendant #
9 0 defendant continued
-7 -6 defendant having
-6 -2 defendant is
-10 0 defendant may
10 0 defendant present
17 0 defendant remanded
-38 -2 defendant s
9 0 defendant to
12 0 defendant waives
7 12 defendants
29 -10 defendants #
-6 9 defendants and
-1 28 defendants are
16 17 defendants from
8 7 defendants have
18 -7 defendants may
-16 34 defendants motion
-11 4 defendants must
-3 8 defendants need
-7 -27 defendants officers
-34 29 defendants shall
8 3 defendants unopposed
19 3 deferred
-8 -23 deferring
-2 -15 deferring action
-18 -28 definition
1 -13 definition .
7 -1 definition is
-1 -8 definition of
8 -5 delacourt
18 18 delacroix
20 15 delacroix :
-7 -1 delacruz
-10 8 delay
-13 10 delivered
-6 3 delphina
-14 10 denial
-10 -2 denial class
-6 8 denial is
5 13 denied
-3 -12 denied .
25 6 denied ;
15 1 denied as
-19 30 denied by
-2 8 denied for
-11 4 denied in
-13 6 denied judge
2 28 denied on
-7 11 denied reopening
17 -5 denied with
-11 -16 denied without
5 -6 denies
7 0 denies the
11 0 dental
12 -10 deny
-13 13 deny .
21 -21 deny the
42 9 denying
18 24 denying #
-18 11 denying as
31 8 denying defendants
0 -14 denying emergency
12 -4 denying habeas
-10 -21 denying in
-8 -5 denying motion
-16 0 denying petition
-15 -6 denying petitioner
10 0 denying plaintiffs
-2 -8 denying preliminary
18 -2 denying respondents
-8 8 denying stay
15 6 denying the
3 33 denying without
-7 17 depart
0 -8 departed
-17 21 department
-19 27 department of
-19 20 departure
4 24 departure .
-1 -8 departure form
0 -12 departure or
-14 63 deport
-1 17 deport petitioner
-75 123 deportation
-10 11 deportation .
19 6 deportation and
-14 11 deportation filed
-15 51 deportation is
-12 13 deportation of
5 -11 deportation officer
-6 -19 deportation officers
-8 11 deportation shall
-14 17 deportations
-28 73 deported
3 19 deported nor
-14 69 deporting
-12 19 deporting petitioner
-10 -2 deposition of
-17 -20 depositions
-3 8 deputy
-8 14 deputy clerk
4 6 described
4 6 described in
25 0 deshawn
25 0 deshawn vance
-6 7 designated
-1 -7 desist
-3 -10 desmond
12 -1 desmond r
7 6 desrosiers
-8 9 destination
4 -11 details
57 -33 detain
11 -1 detain .
12 -1 detain a
6 -7 detain him
-22 -7 detain petitioner
8 -31 detained
-10 1 detained at
1 -15 detained class
-7 -1 detained in
7 -9 detained under
-12 -27 detainee
14 -7 detainee to
12 -18 detainees
15 0 detainees who
26 -7 detaining
7 -3 detaining petitioner
119 -42 detention
-12 -2 detention .
38 0 detention as
10 -4 detention by
40 -15 detention is
25 -14 detention pending
15 -4 detention under
18 0 determination
8 -10 determination of
-10 9 detroit
-8 -12 device
-11 18 devries
-11 18 devries okafor
-10 12 dg
-10 12 dg #
28 -12 dh
2 -9 dhs
6 4 dia
15 -7 dialysis
-3 16 did
-14 -1 did not
-8 -6 die
21 -1 different
10 -1 different immigration
-9 0 digital
23 -16 dilley
2 -11 dimitriades
4 -8 direct that
12 5 directed
-12 9 directed not
-9 -16 directing
6 -9 directing a
-7 16 directing appellants
-2 -9 directing defendants
-3 -9 directing petitioner
-39 6 directing respondents
53 -7 directing response
-2 10 directing service
-2 9 directing that
-13 -13 directing the
-5 15 direction
2 6 direction of
7 -3 directions
6 -2 directions to
4 7 directive
-7 9 directive is
-9 -7 director .
-5 8 director shall
21 9 directs
11 3 directs otherwise
7 16 directs that
47 -25 discharge
9 -3 discharge petitioner
-4 7 discharged
-13 11 discharged .
11 -2 discharged from
-3 16 discharging
13 -7 disclose
-50 -44 discovery
5 -9 discovery .
-10 -10 discovery is
13 -13 discretion
-10 -3 discretion in
-7 -6 discuss
-5 9 discussed in
9 -7 dismiss #
-9 -1 dismiss .
-9 2 dismiss ;
33 10 dismiss appeal
-14 -2 dismiss for
2 12 dismiss is
-7 -6 dismiss the
-23 -5 dismissal
-6 -14 dismissal .
-1 20 dismissal is
-4 10 dismissal under
-25 -9 dismissed
-10 -5 dismissed .
-21 -14 dismissed as
4 19 dismissed for
-20 -5 dismissed in
7 -5 dismissed on
5 -8 dismissed with
-1 -6 dismissed without
8 0 dismisses
-30 -7 dismissing
-6 5 dismissing #
0 -7 dismissing appeal
11 -7 dismissing as
-12 12 dismissing the
-7 -3 dismissing this
-9 -2 dismissing without
7 -2 dispense
7 -2 dispense with
-14 8 disposition
12 -12 disposition .
-3 8 disposition :
9 19 disposition in
-16 4 disposition of
0 41 dissenting
1 12 dissenting #
-14 -2 dissenting .
-10 10 dissenting in
0 -9 dissents
28 27 dissolve
-13 5 dissolve #
14 -5 dissolve .
-6 12 dissolve preliminary
42 3 dissolve temporary
1 -16 dissolve the
-4 10 dissolve upon
7 45 dissolved
-8 18 dissolved .
-10 16 dissolved as
1 7 dissolved effective
-6 0 dissolves
-5 24 dissolving
-2 19 dissolving the
8 0 distributed
8 0 distributed pursuant
24 5 district
-29 -18 district court
-3 -10 district judge
46 20 district of
13 15 district or
8 1 district pending
11 1 district the
1 -7 district until
9 0 disturb
0 9 division
3 8 division until
-4 25 dks
-4 25 dks .
12 -3 dkt
7 -3 dkt .
-14 1 dls
-7 2 dmb
-7 2 dmb .
0 16 do
3 7 do .
9 -7 do not
-9 6 do so
-3 11 doc
14 -10 doc #
-16 21 doc .
-22 -20 docket
-6 -9 docket #
-6 -11 docket .
12 -4 docket ;
-3 13 docket and
2 -24 docket entry
-1 -7 docket no
-6 0 docket sheet
0 34 docket text
10 -2 docketing
6 -31 document
-12 7 document .
8 -2 document :
9 -3 document attached
-5 -5 document for
-9 0 document granting
11 -3 document has
5 -8 document having
9 3 document is
-9 -7 documents
-1 -7 documents in
3 -24 does
11 -10 does not
-10 28 done
10 37 done .
-7 3 done by
-1 -12 done to
23 -16 door
9 -2 door .
13 -2 doors
-4 14 doubt
-19 7 down
-7 0 down .
-10 -7 dr
-10 -7 dr .
10 -3 drawn
11 -3 drive
-7 -3 drop
-6 -10 dropped
-31 -40 due
-14 22 due #
5 -16 due :
-1 -13 due august
-30 -10 due by
9 7 due course
-11 1 due in
4 -11 due january
-3 -9 due july
-1 12 due may
14 -15 due on
17 -5 due process
3 8 due within
-2 16 dunstan
-2 16 dunstan figueroa
4 23 duration
4 22 duration of
12 -1 during the
-11 46 duty
8 20 e
-24 30 e .
-22 -5 each
-6 -9 each day
-7 -1 each friday
12 0 each is
-16 -12 each monday
28 16 each of
-9 8 each party
-11 3 each person
-2 -13 each side
-9 -1 each weekday
-24 -4 eaja
56 -17 earlier
-7 -1 early
-7 -10 easterling
0 -17 easterling on
16 -6 eastern
10 -10 eastern district
-8 -18 eb
-8 4 ec
-14 4 ecf
3 -18 ecf #
-13 23 ecf no
-11 22 ecuador
34 35 effect
16 29 effect .
11 -13 effect of
-1 10 effect removal
29 5 effect through
-19 -5 effect until
4 -11 effected
-7 19 effective
-13 3 effective .
-13 35 effectuate
30 -1 efra
30 -1 efra n
11 -6 eight
-8 -1 eight hours
-10 10 either
-10 8 ekwueme
34 13 el
12 -2 el paso
-8 7 el salvador
17 13 el valle
12 -36 electronic
8 3 electronic clerk
0 -14 electronic filing
-6 0 electronic notice
5 -11 electronic order
-6 13 eleven
13 -7 eleven class
-1 13 eleven parents
19 -3 eligible
6 -8 elizabeth
5 -8 elizabeth .
12 -8 eloy
-14 29 else
5 15 else .
-2 10 else is
11 14 elsewhere
-4 11 elsewhere .
11 -9 elw
24 3 email
2 -8 emailed
8 -7 emailed notice
29 12 emergency
-11 14 emergency hearing
36 -7 emergency is
-11 14 emergency motion
-7 5 emh
8 -6 employees
-2 -11 en
7 13 end
7 16 end of
14 12 ended
6 10 endorsed order
5 -22 endorsement
7 -18 endorsement on
-13 6 enforce #
22 5 enforce .
-13 1 enforce ;
12 -1 enforce is
-7 -19 enforce the
-7 9 enforcement
3 12 enforcement of
0 -7 english
-18 35 enjoin
-4 13 enjoin removal
-19 30 enjoined
-1 10 enjoined .
-18 6 enjoined and
15 -10 enjoined from
-10 12 enjoined through
0 26 enjoining
14 4 enjoins
10 0 enjoins respondents
-13 24 enlarge
14 23 enlarged
6 13 enlarged to
-8 -4 enlargement of
6 -5 enough .
-16 6 enter
-7 -2 enter order
-12 3 entered
8 0 entered #
7 11 entered .
10 -2 entered :
22 -9 entered allowing
-9 -6 entered and
-16 -5 entered as
-7 19 entered at
-13 -6 entered by
15 -1 entered for
9 -3 entered granting
-16 -2 entered in
-8 6 entered judgment
6 -17 entered june
-24 10 entered on
-10 10 entered re
9 -2 entered this
-21 7 enters
-3 15 entertain
-11 3 entertained
-9 6 entertained .
18 -6 entirety
7 3 entitles
-13 -3 entries
-8 18 entry .
9 -12 entry :
12 11 entry ;
4 11 entry before
-8 13 entry for
13 3 entry generated
10 -1 entry it
22 -24 entry no
-14 -7 entry of
-18 3 entry only
16 -9 entry order
-21 0 entry re
7 18 eo
7 18 eo :
14 -2 eoir
7 -3 equally
-3 12 eritrea
-8 -6 ero
-10 -2 ero :
0 7 error .
3 -15 error in
16 -2 esr
16 -2 esr .
11 -3 essex
6 -1 essex county
1 -9 established
7 -3 etowah
13 -12 etxeberria
-10 -9 eudora
-3 -13 evening
-4 -6 everardo
-4 -6 everardo j
-33 3 every
-8 6 every #
10 -15 every class
-7 3 every other
-7 -3 every person
-18 9 everyone
-19 8 everyone else
3 -20 evidence
-18 -7 evidentiary
-14 -6 evidentiary hearing
6 -1 ex
6 0 ex parte
-11 -9 examination
-11 -19 exceed
-8 4 exceeded
-3 -8 exceeding
-2 -7 exceeding the
10 -5 except
-13 -3 excluded
-7 -1 excluded under
-10 -22 excused
2 -21 excused from
-9 -2 excusing
-14 23 execute
-13 12 execute the
6 20 execution
6 20 execution of
-1 -9 executive
7 -1 executive office
-17 3 exhibit
-13 -1 exhibit #
8 3 exhibit a
0 9 exhibit b
6 -12 exhibit c
-2 8 exhibit d
-16 -1 exhibits
-9 -7 exhibits #
-9 -3 exhibits to
-5 7 exists
-14 0 exonerating
-13 0 exonerating bond
-3 -7 expanded
-11 1 expanding
-1 -17 expedite
-8 2 expedite .
-7 -12 expedite ruling
6 -4 expedited .
-6 -9 expedited discovery
-12 8 expedited removal
18 -12 expediting
5 10 expelling
-18 23 expense
-6 -3 expense of
-12 -6 expert
1 6 expires at
-7 9 expires today
-7 -7 explain
-13 4 explanation
-8 -1 expresses
-8 -1 expresses no
-6 12 expulsion
-6 11 expulsions
22 17 extend .
6 3 extend the
-12 -15 extend time
8 -16 extended by
32 -17 extended for
-12 5 extended through
-9 19 extended to
5 -6 extending
10 3 extending #
-9 4 extending the
-10 3 extending to
23 -13 extends
13 1 extends the
3 -7 extension
-4 18 extension .
-9 4 extension is
12 -16 extension of
3 -7 extension to
12 -5 extension will
25 18 extent
8 10 extent .
-15 -4 extent :
18 1 extent the
-3 -8 extraordinary
9 0 ezequiel
9 0 ezequiel brancato
12 -10 f
14 -13 f .
-17 -1 face
-55 70 facilitate
-3 7 facilitate his
0 13 facilitate plaintiff
-8 21 facilitate the
29 -10 facilities
72 -64 facility
-18 -3 facility .
9 3 facility ;
-3 13 facility and
33 -3 facility in
6 -14 facility is
11 -10 facility outside
8 -6 facility to
9 -1 facility within
5 -9 facility without
-11 -9 fact
-7 3 facts
1 -8 failing
20 -3 fails
3 -7 failure
-14 -18 fair
-12 -13 fairness
-12 -13 fairness hearing
-18 1 families
-18 14 family
-9 9 family .
2 6 far
4 9 far as
7 -14 farmville
-4 -10 father
-3 -17 favor
-29 -8 favor of
11 -2 fdc
-46 45 fear
-13 9 fear .
-13 16 fear interview
-4 10 fear of
-12 8 fears
24 12 february
18 15 february #
-11 -9 fed
-11 -9 fed .
-5 -9 federal
-27 -20 fee
-6 -7 fee or
-36 -6 fees
1 10 fees of
-6 -4 fees under
7 -4 field office
-2 6 fifteen
-4 7 fifteen days
12 -4 fifth
6 0 fifth circuit
-2 16 figueroa
-2 16 figueroa :
-51 -39 file
-13 -1 file .
-35 6 file a
-13 2 file an
-6 -3 file brief
1 -12 file by
-3 -9 file its
-9 -1 file on
-6 -13 file the
-19 -8 filed
-13 -3 filed #
12 2 filed .
-21 1 filed :
-23 6 filed and
14 4 filed at
-23 -5 filed by
-17 25 filed denying
-21 11 filed granting
-9 -1 filed memorandum
18 -19 filed on
4 10 filed opinion
2 8 filed order
11 -1 filed previously
5 14 filed that
29 -20 filed the
-43 -10 filing
-7 -1 filing #
2 -10 filing .
0 -14 filing an
-15 -13 filing fee
8 -7 filing no
-21 33 filing of
-13 4 filings
-27 -6 final
-4 -12 final and
-12 -29 final approval
-3 25 final order
-8 11 final orders
-6 -1 final pretrial
-11 10 finally
-8 6 finally approved
26 -39 finding
6 -22 finding as
-9 -2 finding of
18 -1 finding that
12 -16 findings
13 -3 findings and
-8 -5 findings of
-17 -10 finds
-11 -1 finds #
9 7 finds no
11 2 finds that
-11 -8 fine
-7 -1 fine is
-13 0 finished
-7 6 firm
17 8 first
12 -9 first .
-9 -4 first amendment
10 12 first circuit
3 8 first providing
23 -11 fit
3 4 five
19 5 five days
-6 3 fks
4 70 flight
20 -18 flight .
-9 6 flight and
14 -5 flight before
9 -13 flight having
2 20 flight is
-6 9 flight manifest
-3 -18 flight manifests
-3 29 flight of
18 -19 flight risk
-11 26 flight to
-13 6 flight until
13 6 floor .
2 7 florida .
2 20 flown
12 0 fly
11 -2 fmtlc
11 -2 fmtlc #
22 -10 folkston
-7 8 follow
13 14 follow .
-19 0 follow as
11 18 following
-4 -13 follows
2 -11 follows :
-9 6 footing
-9 -6 footnote
-9 -6 footnote #
-16 -15 for
-7 0 for #
12 20 for a
16 -10 for admission
30 -24 for an
-6 -3 for and
4 7 for any
-7 -3 for appellants
-8 -3 for appellees
-11 -2 for appointment
-10 7 for as
-2 7 for at
-17 -6 for attorney
26 -8 for bail
10 -6 for bond
-16 12 for clarification
-6 30 for class
-7 -15 for contempt
-6 0 for copies
-15 0 for decision
-12 -2 for default
22 -2 for detention
13 -2 for discovery
-9 -6 for district
-6 -9 for each
6 -1 for enlargement
-22 -5 for expedited
12 8 for extension
8 -3 for failure
-2 -13 for filing
11 -6 for final
-7 7 for five
3 28 for fourteen
0 -7 for good
-8 0 for hearing
2 -7 for her
8 14 for him
2 -8 for his
13 4 for immediate
-7 8 for in
-19 27 for injunction
6 -7 for judgment
-6 -3 for judicial
-30 9 for lack
-17 -4 for march
23 -5 for medical
-1 11 for miscellaneous
-8 0 for more
-2 -8 for motion
-10 9 for mr
8 -2 for november
16 -6 for now
0 9 for order
-18 -19 for panel
5 16 for partial
4 -9 for persons
-13 -16 for petitioner
-2 -22 for preliminary
31 2 for proceedings
-4 -12 for production
-10 -15 for protective
6 9 for provisional
0 -12 for publication
-4 19 for reasons
26 8 for reconsideration
-15 -22 for rehearing
27 13 for release
-9 2 for remote
13 -6 for removal
-15 -11 for respondents
7 -20 for return
-38 -6 for review
-6 -11 for sanctions
-10 -1 for september
0 -21 for seven
-6 -7 for signature
10 -8 for six
-4 -8 for sixty
-6 1 for stay
9 -9 for substantially
-10 5 for summary
13 -4 for surgery
7 -32 for temporary
-1 10 for that
29 -4 for the
-7 -1 for them
15 -16 for thirty
-16 5 for this
11 13 for three
-10 -3 for tomorrow
19 -5 for twenty
-7 5 for want
-1 -8 for which
15 5 for writ
8 15 forbade
-2 -12 forbearance
-2 -12 forbearance policy
-1 23 forbid
-20 14 forbidding
-10 27 forbidding removal
-9 22 forbids
9 -8 force
4 9 force .
-8 -6 force to
10 -11 force until
10 -8 foregoing
9 -6 foregoing motion
1 35 foreign
23 -19 foreseeable
14 -13 foreseeable future
-22 -23 form
-6 -3 form i
-9 0 form to
-8 1 forma
-8 1 forma pauperis
5 -7 former
-12 -20 forms
0 -7 forms .
-3 10 forthcoming
-3 10 forthcoming .
2 21 forthwith
-15 8 forthwith .
13 -1 forthwith from
0 -11 forty
-11 1 forward
8 -1 forward .
-7 -1 forward the
0 14 forward to
8 -30 found
3 -6 found at
13 -6 found in
41 -15 four
16 0 four class
-2 15 four factors
12 -1 four months
3 36 fourteen
-2 28 fourteen days
7 -9 fourth
8 -7 fourth circuit
11 -8 fpg
8 12 francisco
22 6 francisco courtroom
-10 -6 frap
-9 -3 frap #
18 -31 free
-10 -12 free of
8 -12 free petitioner
17 6 free to
42 -7 freed
6 -1 freedom
-26 -5 friday
-26 -8 friday .
-18 -9 friend
17 22 from
-25 7 from #
-2 8 from a
-9 -14 from any
-3 9 from carrying
9 -1 from counsel
14 -13 from denying
-3 32 from deporting
-6 6 from expelling
8 -11 from filing
-7 -2 from further
-9 14 from in
6 -7 from it
-4 -8 from january
12 -6 from judgment
9 -16 from moving
-5 8 from putting
25 -8 from re
22 -2 from relocating
-37 61 from removing
13 11 from sending
-4 -8 from supervision
24 16 from taking
44 -13 from the
26 10 from this
-11 6 from today
-13 1 from which
18 -2 ftr
7 10 full
28 8 full .
-6 -6 funeral
-8 -13 furnish
26 36 further
17 -8 further extension
19 6 further force
-10 -5 further notice
12 13 further order
28 9 further ordered
2 10 further orders
-3 12 further proceedings
9 -10 further stay
13 -14 future
8 -8 future .
-28 45 g
-27 11 g .
-8 7 g an
9 -3 gate
13 -3 gave
0 27 general
-4 7 general by
8 33 general order
11 -4 general s
13 3 generated
13 3 generated by
11 -2 german
11 -2 german santos
-29 19 get
6 -1 gets
13 -17 give
8 0 give every
-4 -11 give petitioner
0 11 give the
11 -7 given
-17 14 given a
-8 -3 given at
18 -6 given back
-7 0 given for
-2 -9 given in
7 -5 gives
-6 9 gladding
-6 9 gladding on
39 -6 go
13 -2 go .
-4 6 go ahead
13 -6 go back
-12 11 go by
15 -3 go forward
-1 26 go home
18 -7 go on
-7 0 go out
3 -7 go to
-2 -8 go with
-4 17 goes
-27 -2 goes forward
14 -4 goes home
1 9 goes on
-11 0 going home
29 0 gone
16 -2 gone .
9 -3 gone and
8 -5 gone by
7 27 good
-8 23 good cause
-6 -1 got
-7 -1 governed by
9 -1 governing
-15 21 government
9 -3 government and
-2 7 government asks
-3 -10 government counsel
-8 6 government expense
8 4 government from
20 -4 government has
4 7 government having
-17 17 government is
22 11 government may
-7 8 government must
37 -37 government s
-35 4 government shall
-20 3 government to
-1 8 government will
8 0 govt
-2 -10 gps
-7 2 gpw
8 -5 grady
-4 -17 grant
-6 5 grant .
-6 7 grant it
11 -9 grant the
34 8 granted
4 -8 granted #
-16 26 granted .
-15 18 granted :
-20 2 granted ;
-30 -22 granted and
13 -3 granted as
22 -4 granted by
-4 32 granted for
6 -24 granted in
7 0 granted is
31 -8 granted on
-10 -3 granted only
-3 8 granted pending
13 14 granted the
3 18 granted through
0 -8 granted to
7 -10 granted until
35 -27 granting
-22 34 granting #
11 -17 granting a
-11 -4 granting consent
12 -9 granting defendants
-29 4 granting ecf
-19 4 granting in
8 1 granting joint
-1 -7 granting leave
36 10 granting petition
1 19 granting petitioner
7 -2 granting plaintiff
7 -5 granting plaintiffs
4 9 granting preliminary
-6 0 granting request
-1 14 granting respondent
18 -4 granting respondents
-12 -8 granting stipulation
-19 17 granting temporary
7 -22 granting the
-4 -10 granting unopposed
3 13 grants
-5 12 grants in
17 1 grants the
21 1 great
6 -4 gregor
6 -4 gregor s
-11 22 greyling
-11 22 greyling on
-10 -1 grievance
-8 13 ground
0 -10 grounds
-3 10 guantanamo
-3 10 guantanamo bay
-9 -2 guards
-7 10 guatemala
19 5 guatemalan
-13 -4 guidry
-6 -1 guidry t
-24 13 h
-10 -1 h #
-9 16 h .
9 -4 ha
10 -3 ha #
66 5 habeas
28 2 habeas corpus
23 3 habeas petition
12 1 habeas petitions
4 -7 habeas relief
4 -11 hac
-12 -6 hac vice
19 28 had
6 -1 had a
1 -11 had been
9 12 had before
3 7 haddadin
-6 22 haiti
-11 17 halloran
5 16 halt
8 -2 halvorsen
-3 -13 hampshire
2 -7 hampshire .
30 -22 hand
19 -2 hand and
2 -7 handed
-6 8 handed over
-4 10 handing
-6 -10 hands
8 -1 happen
-6 18 harlingen
14 1 harm
7 -5 harm .
-5 12 haruki
-5 12 haruki d
19 15 has
3 -9 has a
0 -8 has already
32 6 has been
6 -1 has come
10 -5 has gone
6 -1 has heard
-2 14 has her
11 -6 has issued
10 -1 has lived
8 28 has no
7 -4 has not
-18 19 has passed
12 -2 has read
-5 -8 has received
-7 12 has run
11 14 has said
-3 -6 has served
-7 5 has shown
-12 12 has the
6 0 hatfield
6 0 hatfield abbasi
-1 10 have
-4 -7 have a
-14 11 have been
-10 3 have his
9 1 have no
-23 20 have not
-6 22 have petitioner
-13 7 have ten
11 -25 have until
-9 -5 haviland
-28 6 having
5 -6 having advised
-5 -15 having been
7 8 having considered
0 11 having filed
-11 -3 having let
9 -1 having missed
10 6 having no
-9 -1 having passed
-3 10 having removed
0 12 having reported
-12 18 having ruled
-6 -1 having said
-2 -9 having shown
-16 5 having withdrawn
10 -4 haxhiu
35 -2 he
23 -14 he be
9 -4 he goes
-6 -21 he has
24 0 he is
-11 22 he may
-7 -7 he must
8 13 he not
19 -4 he remains
8 -8 he shall
-9 -5 he should
-6 9 he understands
-10 24 he was
20 -9 he will
8 -1 hear
6 -1 hear argument
-2 10 hear the
-6 37 heard
25 11 heard .
8 -4 heard ;
-10 8 heard and
8 -4 heard at
-28 -7 heard on
26 -65 hearing
-19 -4 hearing #
16 13 hearing .
-2 8 hearing :
46 5 hearing ;
10 0 hearing at
3 12 hearing be
-8 2 hearing before
8 -4 hearing by
-14 41 hearing held
19 -2 hearing in
12 -24 hearing is
-13 -2 hearing may
-6 -8 hearing no
14 -2 hearing nor
8 -11 hearing of
-55 -24 hearing on
-18 0 hearing order
-6 0 hearing re
12 -5 hearing that
-11 4 hearing the
-2 8 hearing to
-18 -2 hearing was
19 -2 hearing which
-7 0 hearing will
8 -1 hearing within
85 -49 hearings
8 -4 hearings and
18 -14 hearings for
15 -8 hearings is
13 -2 hearings shall
9 -3 hearings within
14 -5 hears
6 -1 hears from
-10 0 hebert
9 -17 held
-13 20 held .
-22 -3 held and
-12 -4 held at
36 -8 held before
3 11 held in
2 27 held on
2 -16 held outside
-8 -7 held there
11 -6 held under
7 1 held within
3 -6 held without
-10 -2 help
-6 14 henceforth
51 17 her
0 11 her .
-6 -1 her client
-4 -7 her father
14 0 her from
11 -5 her go
6 -4 her husband
5 -9 her in
20 2 her into
-11 10 her motion
18 18 her out
6 -2 her own
-17 5 her removal
2 19 her to
10 14 here
10 8 here ;
7 21 hereby
10 -11 hereby is
-5 8 hereby made
-19 -15 hereby ordered
20 -13 hereby stayed
2 -8 heretofore
25 9 high
43 33 him
-7 -9 him .
7 -2 him ;
-11 3 him and
-2 6 him at
16 -7 him back
7 -10 him from
21 -13 him in
12 6 him into
1 12 him on
6 -14 him out
6 17 him outside
4 -9 him the
-8 29 him to
1 10 him until
1 14 him without
20 13 himself
0 24 his
12 -5 his #
-6 -4 his attorney
-17 -3 his bond
-8 -3 his brother
-11 8 his case
16 0 his confinement
7 -10 his detention
-8 12 his family
7 -1 his former
-8 7 his hearing
19 5 his lawyer
-13 1 his lawyers
-15 2 his legal
14 -8 his liberty
13 15 his motion
-9 17 his or
2 -10 his order
-5 14 his own
-11 -6 his passport
-15 3 his petition
15 -1 his prior
0 11 his property
-10 -9 his release
31 -23 his removal
20 1 his request
-4 13 his return
25 -7 his sister
-12 4 his travel
-3 7 his wife
26 -30 hold
6 2 hold a
9 -5 hold him
16 -6 hold petitioner
-7 -9 hold respondents
-7 -1 hold room
-13 -5 hold rooms
-13 11 hold that
29 -13 hold the
-7 1 holders
-19 1 holding
-17 8 holding that
4 6 holds
-22 17 home
-18 11 home to
-1 10 honduras
7 9 honor
0 -10 honorable
9 0 honorable barnabas
20 15 honorable cyprian
6 2 honorable desmond
-2 16 honorable dunstan
-4 -6 honorable everardo
-2 11 honorable marguerite
-15 -4 honorable peregrine
-3 -7 honorable quentin
-3 11 honorable rosamund
-1 -15 honorable thaddea
11 23 hospital
-27 13 hour
-16 1 hour .
24 -27 hours
16 -4 hours .
0 9 hours ;
3 -12 hours and
20 -10 hours notice
-12 -11 hours of
-7 11 hours on
28 -5 house
10 -2 housed
-2 -12 housing
-12 -5 however
6 0 hpb
13 0 hr
9 25 hrg
-17 2 i
-9 -14 i #
-12 6 i .
-11 3 ibarra
36 -46 ice
-8 -10 ice .
7 -5 ice at
-7 11 ice custody
10 -8 ice has
12 -2 ice is
14 -20 ice may
-9 -3 ice officer
-10 -11 ice personnel
-7 12 ice s
25 -9 ice shall
-9 5 ice to
-10 8 ida
8 -4 idemudia
-4 10 identified
-17 7 identity
-8 -20 if
-8 2 if it
4 -8 if no
6 -7 if one
-7 -15 if petitioner
8 -1 if she
-9 11 if such
7 5 if they
-8 7 iii
4 -7 ij
-7 11 ikeda
13 -11 illinois
-7 7 image
-7 7 image attached
33 17 immediate
11 -1 immediate release
-5 9 immediate steps
8 2 immediately
6 -7 immediately release
78 -16 immigration
41 -8 immigration judge
9 0 imminent
3 -12 impose
6 9 imposed
8 -7 imposed at
11 10 imposed by
-11 3 imposed on
-12 -3 imposes
7 -3 imprisonment
9 12 improper
7 -6 improvidently
7 -6 improvidently entered
-4 -13 in
38 -11 in #
6 2 in .
-6 -2 in ;
-15 5 in a
-9 -30 in abeyance
-16 -20 in accordance
-2 6 in active
7 11 in addition
4 9 in alexandria
-6 -12 in all
0 -7 in and
6 0 in any
-4 8 in appendix
21 1 in arizona
-4 -7 in burlington
8 0 in by
17 -17 in chambers
-14 -22 in civil
5 10 in concert
-6 14 in conformity
-31 -20 in contempt
2 27 in court
-3 -9 in courtroom
-12 4 in custody
8 7 in december
7 -7 in detention
9 7 in due
8 -3 in each
6 26 in effect
-10 8 in error
-1 -10 in every
6 23 in exhibit
-29 -8 in favor
-10 -6 in fees
-8 1 in forma
20 9 in full
-8 6 in habeas
27 -3 in hand
-11 -9 in his
-9 15 in ice
8 -13 in it
0 -19 in its
8 -1 in keeping
-5 23 in lieu
-12 -6 in light
-12 0 in limine
7 -8 in maine
10 -11 in minnesota
7 -1 in one
-4 11 in open
9 19 in opinion
-11 0 in opposition
1 -7 in order
-6 0 in oregon
16 17 in part
-35 -13 in person
8 7 in petitioner
27 23 in place
-7 10 in portland
-3 -8 in private
-5 -9 in receipt
3 -16 in refusing
18 8 in san
7 -1 in september
3 17 in seven
-8 -9 in support
-17 7 in that
22 46 in the
-43 11 in this
-5 9 in today
-9 11 in u
15 -6 in vermont
9 2 in view
8 12 in violation
1 9 in virginia
-2 10 in which
-16 -2 in writing
-7 -2 inability
9 0 inabinet
9 0 inabinet on
1 -9 incident
-6 4 include
12 6 included
-13 12 including
6 -14 indefinite
-6 -3 index
15 -7 indiana
-12 -1 indictment
14 -1 individual
44 -23 individualized
14 -4 individualized custody
16 -13 individualized determination
9 -2 individually
8 22 individuals
13 16 individuals on
-10 22 ines
-2 5 ines marchbanks
-26 10 inform
-25 10 inform the
10 -6 informal
-6 -3 information
-8 -17 informed
7 -4 inherent
11 5 initial
-3 -7 initials
26 77 injunction
7 -10 injunction #
54 0 injunction .
-2 22 injunction :
14 21 injunction ;
-40 27 injunction against
11 -5 injunction and
-20 12 injunction as
10 6 injunction at
-10 7 injunction barring
9 -3 injunction directing
15 -5 injunction entered
8 -13 injunction filed
7 3 injunction for
-11 -6 injunction hearing
-17 11 injunction in
-8 11 injunction is
-9 7 injunction of
-80 48 injunction pending
7 -7 injunction requiring
25 -30 injunction that
12 1 injunction to
2 -8 injunction vacated
-9 12 injunction will
1 7 injunctive
3 6 injunctive relief
-6 -1 inmate
10 -2 ins
19 -2 insofar
19 -2 insofar as
-8 -10 inspection
-9 -5 instead
-6 0 institution
-9 6 instructed
-9 6 instructed to
2 -8 intention
2 -8 intention to
-6 -7 interest
39 14 interim
26 10 interim order
-15 30 interim relief
-2 -34 interim stay
12 -5 interior
-34 -7 interpreter
0 -8 intervene
8 -2 intervening
-6 15 intervenor
-21 12 interview
0 8 interview .
-2 -9 interview class
5 -7 interview may
0 24 interview with
-20 -14 interviews
9 -47 into
5 -19 into a
32 -20 into custody
-13 -6 into the
-8 1 iraqi
-17 20 irr
-2 11 irreparable
15 -5 irreparable harm
9 21 is
3 -23 is .
9 -6 is a
-6 0 is about
7 -6 is accepted
-5 -12 is accordingly
-11 -3 is adjourned
32 -16 is administratively
14 5 is adopted
8 -9 is affirmed
-8 13 is allowed
3 -10 is also
-8 -1 is amended
2 -8 is at
-2 7 is authorized
13 -2 is before
6 -5 is being
-3 12 is broadened
-8 -1 is canceled
-1 -17 is cancelled
-14 5 is certified
-8 13 is changed
-20 -3 is closed
-2 -21 is continued
-17 -7 is corrected
0 -11 is decertified
-25 40 is decided
21 4 is deferred
42 20 is denied
-13 -8 is discharged
-23 2 is dismissed
-7 23 is dissolved
18 11 is done
-28 -13 is due
-6 10 is enjoined
-6 8 is enlarged
-7 -20 is entered
-7 -1 is excluded
3 -7 is excused
13 -10 is extended
-7 -7 is filed
-8 6 is finally
-7 -1 is fixed
-6 28 is for
6 16 is further
11 -22 is granted
9 -1 is heard
25 -4 is held
6 19 is hereby
5 -15 is in
-9 6 is instructed
10 3 is kept
20 -18 is left
11 8 is lifted
-7 15 is likewise
11 -6 is made
-4 -7 is moot
-4 -7 is moved
10 -3 is narrowed
-30 18 is no
21 -25 is not
-8 4 is nothing
-5 -4 is now
13 -2 is of
-14 11 is off
-16 31 is ordered
-7 -13 is otherwise
9 4 is over
9 -1 is owed
7 2 is pending
-7 -4 is placed
-9 -3 is planned
-7 11 is postponed
12 -1 is preliminarily
17 -2 is premature
-3 9 is present
-11 16 is prolonged
-6 18 is provisionally
2 -6 is put
-8 -1 is received
-10 -1 is referred
10 -3 is released
20 -21 is remanded
-5 -13 is removed
-14 13 is renewed
-8 2 is replaced
-11 -1 is represented
3 -8 is required
9 -6 is rescinded
-8 3 is reset
16 10 is resolved
-2 9 is respectfully
24 -5 is revoked
-6 -16 is satisfied
0 -11 is scheduled
-7 12 is set
10 -5 is so
23 3 is stayed
8 -2 is still
-16 -3 is struck
15 -4 is subject
29 -24 is suspended
-8 10 is taken
10 21 is temporarily
-14 14 is terminated
-5 -7 is that
3 -23 is the
-18 10 is therefore
-9 12 is timely
34 19 is to
-11 5 is too
5 -25 is unaffected
-7 -19 is unchanged
-16 -13 is under
25 7 is undone
9 -2 is unlawful
-8 16 is until
-7 -5 is vacated
-14 -10 is waived
-14 7 is warranted
-6 0 is well
-5 10 is withheld
33 1 island
16 -7 island .
-18 14 issuance
-18 8 issuance of
6 18 issue
24 12 issue .
0 15 issue ;
-7 -14 issue a
6 -27 issued
-20 -11 issued .
-3 7 issued a
-15 -22 issued by
-1 28 issued in
1 -13 issued on
9 2 issued papers
20 3 issues
10 -11 issues .
18 19 it
-3 7 it :
-16 3 it ;
-11 -8 it appearing
0 -11 it by
-4 17 it did
4 -9 it in
0 -6 it is
-12 -2 it may
-12 -2 it now
-7 0 it pending
-13 6 it protects
-16 9 it reaches
8 -9 it requires
-8 9 it says
-12 -4 it seeks
11 -5 it shall
14 -1 it stands
-8 1 it that
11 9 it the
2 -13 it to
22 0 it was
-29 0 it will
-4 -12 itinerary
45 -8 its
-13 4 its discretion
18 -3 its earlier
18 -6 its entirety
8 6 its entry
25 5 its jurisdiction
4 -11 its order
-16 -18 its own
-10 -6 its place
-2 -11 its response
-1 -7 its return
13 -4 its terms
-22 -1 itself
-2 -7 itself .
-6 -2 itself is
-7 -2 iv
-7 0 iwdlc
-7 0 iwdlc #
25 -17 j
32 -15 j .
43 -21 jail
-18 -2 jail .
7 -4 jails
-10 7 january
-10 12 january #
-3 10 jean
-1 11 jean robert
7 -10 jena
0 12 jersey
27 6 jf
27 6 jf #
-7 -3 jfk
-19 9 jlw
-3 7 join
20 -14 joins
19 -13 joins dissenting
-1 5 joint
-9 -1 joint letter
14 10 joint motion
-1 14 joint report
4 -7 joint status
0 -7 jointly
-4 7 jp
-4 7 jp #
-15 25 jt
13 1 judge
7 0 judge #
-3 -15 judge .
-9 8 judge :
7 8 judge ;
6 -7 judge and
-8 0 judge as
13 -8 judge castaing
5 -10 judge cutting
-25 8 judge denying
-15 17 judge dissenting
0 -17 judge easterling
7 -7 judge for
-6 9 judge gladding
14 4 judge granting
-11 22 judge greyling
0 10 judge has
4 -6 judge in
-9 -8 judge is
3 -14 judge judge
-4 10 judge kettering
11 0 judge must
12 12 judge on
24 -6 judge order
-7 -17 judge panel
6 24 judge parties
6 0 judge presiding
6 1 judge re
-18 -12 judge s
12 2 judge shall
-8 -4 judge sy
-12 -3 judge text
7 -1 judge that
-8 2 judge to
9 0 judge weighed
-9 16 judge with
20 -4 judge within
11 18 judges
-51 36 judges :
1 -11 judges ;
11 -7 judges and
10 -2 judges authoring
-2 -7 judges denying
16 -4 judges the
29 -29 judgment
14 12 judgment .
3 -7 judgment :
7 0 judgment ;
-5 7 judgment accordingly
3 -15 judgment adopting
-12 -5 judgment and
2 18 judgment as
14 -6 judgment by
10 5 judgment denying
-12 -15 judgment entered
28 5 judgment filed
7 -5 judgment granting
-33 -10 judgment in
-12 21 judgment is
2 -7 judgment it
21 -4 judgment of
-3 11 judgment order
13 -3 judgment pending
-21 0 judgment pursuant
0 7 judgment that
-8 3 judgment the
-8 -2 judgment to
24 -5 judgment vacated
9 -6 judicial
19 5 judicial district
-8 -8 judicial notice
-13 16 july
-13 21 july #
-19 26 june
-15 22 june #
-5 13 jurisdiction
-3 13 jurisdiction .
7 -10 jurisdiction ;
0 -14 jurisdiction is
10 -12 jurisdiction of
6 16 jurisdiction over
7 9 jurisdiction the
9 -1 jurisdiction to
-14 4 jurisdiction under
-3 -14 jurisdictional
-16 -1 jurors
-26 -8 jury
-9 0 jury selection
-24 0 just
-16 -5 justice
-17 12 justice .
13 -3 justice and
19 -13 justice joins
15 -11 justice with
6 -16 jw
17 -2 jwe
20 -16 k
10 -8 k .
13 -6 k sb
18 -9 karnes
-17 7 kb
-17 7 kb #
-25 4 kde
-12 7 kdp
24 -12 keep
9 7 keep him
-4 9 keep mr
17 -24 keep petitioner
-22 -11 keep the
6 -6 keep their
9 9 keeping
8 -1 keeping with
21 -3 keeps
-2 5 kendrick
-2 5 kendrick oyelowo
-3 12 kentucky
19 -11 kept
-13 21 kept from
27 -7 kept in
-4 10 kettering
12 -3 kettering .
-16 13 kettering on
9 -6 keys
6 8 kim
-8 7 kittredge
-7 -1 kjblc
-7 -1 kjblc #
-2 8 klm
-14 15 knowingly
-1 -10 knowledge
-13 -2 known
-6 -8 knows
35 13 krome
19 -34 ks
-3 13 ktr
9 0 kwame
9 0 kwame stallworth
-5 -16 l
-1 -14 l .
6 4 l dia
10 -5 la
-30 9 lack
-30 9 lack of
14 9 lacked
-6 6 lacks
-3 35 land
7 -13 landry
8 -13 landry cook
-12 1 lang
-9 4 language
-6 -7 language he
-4 9 language the
-7 37 laos
-17 10 lapse
5 10 lapsed
-6 14 lapses
7 8 large
-7 -11 last
7 -2 last night
1 14 last until
-19 -22 late
-6 -11 later
-30 7 law
-8 0 law library
-7 9 law of
6 3 lawful
7 0 lawful .
-4 -30 lawyer
-6 -14 lawyer .
-4 6 lawyer is
-12 0 lawyer within
-35 -13 lawyers
-13 -2 lawyers .
-7 -3 lawyers who
18 -9 lc
18 -9 lc #
-7 7 lcabp
-7 7 lcabp #
-8 -8 lcacf
-8 -8 lcacf #
-4 8 lcatl
-6 13 lcawp
-6 13 lcawp #
-3 -10 lccnp
-3 -10 lccnp #
-7 2 lcedb
-7 2 lcedb #
-5 7 lcifc
-5 7 lcifc #
-12 2 lcjb
-12 2 lcjb #
5 -9 lcjpo
5 -9 lcjpo #
-8 18 lclbh
-8 18 lclbh #
-11 18 lclfw
-11 18 lclfw #
-1 13 lclob
-1 13 lclob #
-8 4 lcmos
-8 4 lcmos #
-7 12 lconb
-7 12 lconb #
-7 -7 lcorb
-7 -7 lcorb #
17 1 leal
22 0 leal #
12 10 least #
34 5 leave
23 -3 leave .
11 13 leave of
12 18 leave the
-39 -22 leave to
18 -15 leaves
-16 0 leaving
-15 -7 leaving the
31 -8 left
4 11 left the
-17 -4 left to
8 0 left with
-44 -15 legal
-15 4 legal status
-9 -5 legal visits
-4 17 legally
12 -25 length
14 -8 length of
-8 17 less
-10 8 less than
16 -6 let
25 -15 let go
12 -5 let her
6 -8 let him
34 -19 let out
-8 -6 let petitioner
-17 9 let the
20 0 leticia
-47 -27 letter
9 -4 letter .
-4 -8 letter at
-10 -2 letter filed
19 9 letter order
0 -10 letter request
-7 -5 level
-12 -1 levy
-9 -12 lfe
-4 25 lhb
-18 16 lhs
-16 11 lhs judge
0 12 liban
46 -41 liberty
15 -13 liberty .
-5 -7 liberty is
8 -1 liberty on
-15 13 liberty to
-8 0 library
1 -7 lies
-5 23 lieu
-5 23 lieu of
7 9 life
15 5 life of
22 2 lift
16 6 lift the
20 4 lifted
11 13 lifted .
16 -16 lifted and
-10 22 lifted as
-11 9 lifting
-12 -6 light
-12 -6 light of
-15 2 like
15 1 likelihood
-4 10 likely
-8 21 likewise
18 2 lim
-12 0 limine
1 -28 limit
-10 -10 limited
1 -17 limits
-2 11 lindahl
-2 11 lindahl :
11 -2 lindell
-13 11 lindholm
-1 -12 line
-7 -3 line #
-1 -8 line .
-14 -10 lines
-8 -5 lines and
-12 -12 lis
-12 -12 lis pendens
-9 22 list
-5 -14 list of
-6 5 listed
-3 21 listed in
-8 -1 lists
11 6 litigant
11 6 litigant served
-11 -5 litigation
16 -12 live
10 -1 live with
13 -1 lived
-9 -1 llc
-22 38 lnhlc
-22 38 lnhlc #
-13 -5 local
-9 9 local civil
-4 -9 local rule
3 -8 location
8 -1 locked up
-13 4 lodged
-10 8 lodged at
-6 -7 log
-15 -5 logs
-6 13 long as
-16 26 longer
14 -6 longer .
-23 -6 longer in
13 -3 look at
-4 8 looked
8 -7 looks
-20 13 los
-20 13 los angeles
-21 -5 lost
11 -17 louisiana
0 -13 louisiana .
-9 1 lowell
-7 0 lr
-7 -1 lucia
20 8 luna
10 0 luz
10 0 luz valenzuela
-8 -1 lwd
-8 -1 lwd judge
17 -1 lyle
2 10 m
-10 31 made
4 13 made applicable
-10 -1 made at
-25 28 made the
-7 6 made to
-31 -65 magistrate
-30 -64 magistrate judge
-7 5 maharjan
-26 -10 mail
9 -9 mail .
8 -23 mailed
8 -20 mailed to
19 0 maine
13 12 maintain
12 5 maintain the
-2 17 makes
-1 -7 makes no
10 -7 making
7 0 makoa
7 0 makoa renfield
10 0 man who
-7 -2 management
-36 -30 mandamus
-12 -10 mandate
-7 39 mandate .
3 -9 mandate :
-4 9 mandate and
-3 8 mandate having
-1 -9 mandate issues
-9 5 mandate to
0 -10 mandate until
12 -2 mandatory
12 -2 mandatory detention
4 25 manifest
-5 7 manifest and
-17 -19 manifests
10 -2 manner of
7 0 march
6 3 march #
-2 5 marchbanks
2 -13 marchetti
-1 -9 marginal
-1 -9 marginal order
-12 6 marguerite
-2 11 marguerite lindahl
-13 6 mark
-1 7 mark this
1 11 marked
11 -8 marsh
39 -12 marshal
10 -1 marshal .
7 -2 marshals
-8 0 marshals service
35 -34 maryland
0 -9 maryland and
18 6 massachusetts
18 -2 material
23 0 material witness
-23 -40 matter
17 -5 matter .
-8 1 matter comes
1 -10 matter is
-15 4 matter jurisdiction
7 -2 matter of
-1 8 matter remanded
9 -19 matter submitted
-2 -7 matter to
-9 -3 matter under
-4 8 matters
-2 7 may
2 26 may #
19 -2 may act
-18 -7 may attend
18 9 may be
13 12 may carry
-9 -2 may come
19 6 may consider
-6 -19 may file
10 4 may go
-1 -24 may have
5 -6 may house
9 -7 may move
-9 38 may not
-3 22 may proceed
-5 18 may put
15 -8 may re
-8 -1 may refile
-25 24 may remove
-6 8 may renew
-15 -5 may reply
10 -13 may seek
-13 0 may sit
17 -4 may take
7 -6 may transfer
-10 2 may travel
13 -12 mboye
13 -12 mboye circuit
-2 13 mc
-2 13 mc #
-2 7 mcallister
35 1 means
18 10 meantime
13 6 meantime .
31 30 meanwhile
17 5 meanwhile .
-7 -4 media
-6 -6 mediation
5 -12 medical
-7 -1 medical records
-7 -18 meet
-6 -6 meet with
40 57 member
-11 -2 member .
11 -1 member a
-11 -4 member about
16 6 member and
10 13 member before
12 -9 member for
22 -3 member j
-5 6 member may
6 11 member of
-3 13 member s
-4 7 member shall
-9 7 member to
-2 -13 member unless
-8 6 member whose
4 10 members
-12 -11 members .
-6 -10 members about
-1 -11 members are
-4 -8 members at
12 3 members be
2 -18 members held
-5 8 members in
11 3 members is
-3 14 members may
-9 19 members of
1 -8 members outside
13 -5 members to
-1 17 members who
-13 3 members with
0 -11 members without
2 14 memo
6 -20 memo endorsement
-14 -14 memoranda
-22 -6 memorandum
23 -18 memorandum and
-1 11 memorandum decision
8 -13 memorandum disposition
8 -1 memorandum filed
-7 -4 memorandum of
-2 -15 memorandum on
-24 21 memorandum opinion
-19 2 memorandum order
9 17 memorializing
9 11 memorializing the
2 15 men
-3 10 menjivar
-3 9 menjivar stroud
-6 6 meo
-9 0 merit
12 1 merits .
7 -2 merits after
-12 4 merits of
-10 3 merits panel
19 -8 merrill
11 -16 mesa
-19 14 met
0 16 met the
9 5 method
9 5 method :
-2 7 mexico
11 1 mg
11 1 mg #
-5 -8 miami
-11 6 middle
-10 7 middle district
3 16 midnight
2 11 midnight .
15 -6 miles
-6 -1 min
-7 0 min .
38 -17 minnesota
7 22 minnesota .
10 -5 minnesota by
1 -9 minnesota until
-2 -8 minors
-28 23 minute
6 18 minute entry
-38 9 minute order
-10 -14 minutes
-2 -9 minutes .
10 -9 minutes in
-16 -2 minutes of
3 13 miscellaneous
-1 11 miscellaneous relief
22 -4 missed
-20 1 modified
10 -6 modify .
9 3 modify :
-29 -5 modify conditions
-8 10 modify preliminary
-12 13 modifying
-14 0 modifying conditions
21 -14 monday
-22 -14 monitor
-11 -14 monitoring
21 1 montana
-11 18 montclair
-11 18 montclair devries
18 -2 montgomery
-4 -17 month
-9 0 month ;
43 -21 months
25 -3 months have
-1 -6 months of
-39 -21 moot
-18 1 moot #
3 22 moot .
-7 5 moot ;
-14 -2 moot and
24 -9 moot motion
-8 -5 moot petitioner
17 -14 moot the
-6 -4 mootness
-30 0 more
-11 12 more days
-3 -24 more than
-5 20 morning
-7 0 morning .
26 -11 moshannon
20 -1 moshannon valley
-61 7 motion
-13 10 motion #
18 2 motion .
-6 -3 motion :
-8 30 motion ;
8 23 motion and
1 19 motion at
-7 3 motion be
-26 -5 motion by
6 17 motion denied
9 19 motion disposition
21 -16 motion dkt
-18 -3 motion doc
-12 0 motion docket
-7 -9 motion ecf
25 -8 motion filed
13 0 motion filing
-22 -69 motion for
5 19 motion granted
-28 24 motion hearing
-9 4 motion held
-17 0 motion is
19 -9 motion may
5 -19 motion of
0 9 motion order
12 6 motion respondents
-11 14 motion that
5 -6 motion the
-32 -58 motion to
6 5 motion under
-27 23 motions
8 2 motions .
-11 10 motions and
-14 7 motions for
17 23 motions panel
-12 3 motions to
-10 -9 movant
56 -50 move
3 -18 move him
23 -3 move petitioner
6 -9 move to
27 -10 moved
-1 8 moved for
-3 -10 moved from
25 8 moved to
10 -4 moves
21 -26 moving
15 -26 moving petitioner
36 10 mr
36 10 mr .
-14 -7 ms
-14 -7 ms .
9 -18 much
21 -16 much of
3 -14 must
16 -20 must be
9 -2 must have
-10 3 must keep
12 2 must return
15 -7 n
21 -1 n ybarra
19 -6 nakashima
-36 -2 name
-9 -1 name and
-10 -6 name the
-34 13 named
-19 22 named in
0 -11 named petitioners
1 -10 named plaintiffs
-19 -1 names
-9 -4 names of
9 -3 narrowed
8 -4 narrowed to
-12 5 nationals
-9 15 nationwide
6 -8 near
12 -6 nearer
0 15 necessary
1 8 necessary .
12 -6 need
6 -9 need for
-8 -11 need not
-8 6 needed
11 1 needs
7 -7 nef ammi
-14 1 nef dls
11 -5 nef rfj
-1 10 nef sld
17 -1 nef tr
-6 -8 nef trw
21 -5 negative
21 38 neither
10 -4 neither a
3 19 neither deported
20 -14 neutral
13 -8 neutral decisionmaker
-28 28 never
-10 10 never been
26 37 new
1 23 new date
-3 -13 new hampshire
0 12 new jersey
6 -1 new mexico
24 13 new york
16 0 newly
10 3 next
-8 9 next #
38 -14 next available
-18 -9 next friend
-10 6 ngata
-4 16 nigeria
7 -1 night .
14 13 nine
7 -2 nine detainees
1 15 nine persons
-19 14 ninety
-15 15 ninety days
-10 4 ninth
-10 5 ninth circuit
-11 2 nkemelu
-2 24 nken
8 -9 nken factors
15 -23 no
26 13 no .
-6 -11 no administrative
-8 1 no appeal
-2 10 no attached
13 -4 no bond
-18 10 no class
-7 -4 no compelling
31 -1 no condition
-13 12 no extension
29 -15 no further
-10 -3 no ice
-7 7 no image
-12 -6 no judge
2 18 no jurisdiction
17 2 no later
-2 9 no less
12 2 no likelihood
-6 36 no longer
11 6 no member
-15 -1 no more
-4 10 no objection
-8 -3 no objector
-13 -14 no officer
9 3 no one
17 0 no opposition
-15 13 no order
-3 7 no other
5 -2 no pdf
7 -1 no person
-9 -2 no present
-7 3 no putative
10 -4 no reason
7 21 no removal
-15 1 no right
-3 -10 no ruling
-21 8 no stay
-4 10 no step
18 -3 no such
-8 -1 no view
-24 15 nobody
12 -33 non
16 -8 non document
5 -13 non published
-1 -12 non registered
8 -1 noncitizen
-10 11 noncitizens
-7 13 noncitizens in
-9 -1 nondispositive
8 43 none
-15 23 none .
-2 11 none is
22 7 none of
31 -8 noon
-7 6 noon #
11 -9 noon .
-1 12 noon ;
17 -14 noon on
6 -14 noon tomorrow
-8 -2 nop
52 50 nor
-14 10 nor irreparable
8 14 nor to
12 -10 northern
11 -11 northern district
-8 6 not
-1 13 not #
23 -9 not .
-13 4 not ;
8 3 not a
-18 -31 not affected
-15 9 not appear
-7 11 not be
3 -10 not become
-1 -14 not been
-9 1 not before
-6 30 not deport
-6 19 not effect
-11 0 not exceed
-13 14 not execute
-15 3 not for
13 -1 not hold
-7 11 not in
14 18 not issue
-16 -7 not later
-18 23 not made
38 -23 not move
-6 5 not named
-19 -6 not of
8 3 not one
-6 8 not only
20 -2 not order
-11 -14 not precedential
-1 -9 not present
14 12 not produced
20 6 not re
1 28 not remove
-14 5 not restrain
13 -14 not shown
-8 -2 not solicit
5 6 not subject
22 -19 not take
-14 2 not the
13 -12 not to
18 0 not transfer
6 -6 not well
6 9 notation
6 9 notation order
0 -10 notes
8 3 notes for
-16 -12 nothing
-9 0 nothing further
-1 9 nothing herein
0 -8 nothing in
-13 -3 nothing is
-10 0 nothing of
8 -5 nothing to
-30 10 notice
6 -5 notice .
4 7 notice and
-24 13 notice in
-20 3 notice of
-9 -1 notice plan
-9 0 notice that
-2 7 notice the
14 -3 notice to
-8 -10 noticed
3 14 notified
6 24 notified .
-8 -18 notify
-8 5 notify chambers
-7 -4 notify class
3 -19 notify the
-15 -6 noting
-11 -1 noting #
0 -8 noting date
12 3 notwithstanding
-9 6 notwithstanding #
5 6 notwithstanding the
-21 -15 november
-6 -25 november #
37 26 now
-4 7 now at
-14 8 now due
7 -1 now in
38 5 nowhere
28 -5 nowhere else
-12 8 number
-7 10 number #
15 10 number :
-9 -3 number in
14 -10 numbers
-5 8 nunc
-5 8 nunc pro
-8 6 nwachukwu
-13 3 nwosu
-16 10 o
-11 12 o .
-21 16 oath
2 -9 obeyed
18 5 obi
-10 -10 object
-8 -5 object to
30 -4 objection #
-6 8 objection .
2 -14 objection ;
-10 0 objection to
-14 -24 objections
-7 0 objections ;
-7 -3 objections and
-3 -9 objections due
-7 -2 objections to
-8 -3 objector
-7 -3 objector appeared
12 6 obligation
8 -4 obliged
8 -4 obliged to
-6 13 obt
-6 13 obt wnk
-17 -1 obtain
-6 -1 obtained
-4 11 occur before
-14 4 ochoa
-17 3 october #
7 -3 october .
-11 -1 oduya
11 -1 of
39 25 of #
-17 5 of a
15 0 of alaska
-14 11 of all
-19 12 of an
11 20 of appeal
-5 11 of appealability
33 -13 of appeals
0 -8 of appellant
-2 -10 of appellate
1 -21 of april
10 -10 of arrest
-8 -1 of august
7 0 of both
-9 3 of certiorari
-5 -8 of charge
13 4 of colorado
2 -12 of compliance
26 2 of confinement
-13 -4 of costs
18 12 of court
-9 5 of custody
1 6 of december
-13 0 of defendant
-6 11 of defense
-15 16 of deportation
-9 -7 of detainees
30 -4 of detention
-24 -31 of dismissal
-14 -5 of each
-1 15 of ecf
0 -14 of electronic
-7 18 of entry
-10 -8 of every
-9 -6 of fact
8 14 of february
4 -29 of flight
1 9 of florida
-6 9 of fourteen
-7 3 of hearing
5 -9 of her
-10 -19 of his
-1 6 of ice
2 -22 of it
-3 17 of its
15 -17 of january
-9 29 of judge
13 -20 of july
19 14 of june
-34 6 of jurisdiction
-9 -5 of justice
-9 -5 of law
-8 -1 of local
-18 -10 of louisiana
-11 -19 of mandamus
-3 25 of mandate
-12 36 of march
1 6 of massachusetts
12 -9 of minnesota
13 -3 of mr
25 -10 of new
-7 0 of not
-4 7 of notice
5 -7 of november
-17 8 of october
3 8 of oregon
20 -13 of pennsylvania
-13 -2 of persons
5 11 of petition
2 -20 of petitioner
-5 23 of plaintiff
-2 7 of prosecution
-8 -6 of record
17 -11 of release
-42 -8 of removal
12 -2 of request
9 -7 of respondent
7 -12 of respondents
-3 13 of responsibility
-1 10 of return
9 -5 of section
-7 -3 of standing
8 6 of state
-2 17 of stay
-14 -1 of subject
1 12 of success
26 -5 of supervision
12 -6 of ten
8 7 of texas
-23 15 of that
-9 -23 of the
1 16 of their
9 0 of them
33 24 of this
-3 -9 of those
-10 -2 of three
-29 -8 of time
5 11 of transfer
9 13 of usca
17 0 of vermont
1 13 of voluntary
2 -9 of which
-10 19 of whom
-2 18 off
11 4 off .
-12 12 off on
-13 15 off the
0 -7 offense
-10 -11 offered
26 -7 office
-6 6 office and
-41 -9 officer
-20 -2 officer shall
-50 -56 officers
8 9 officers agents
-9 -17 officers are
-14 -9 officers from
-3 -8 officers may
-7 -16 officers shall
5 -9 okada
6 -8 okada and
-11 18 okafor
-11 18 okafor and
-2 14 oklahoma
9 -15 omnibus
9 -15 omnibus order
-13 3 on #
2 29 on .
1 50 on a
-4 17 on american
-11 6 on an
-21 27 on any
-8 -12 on appeal
10 12 on april
-1 10 on august
28 5 on bail
-9 5 on behalf
-20 -2 on bond
-8 -3 on compliance
-4 8 on conditions
20 -4 on consent
-4 10 on december
8 -6 on defendants
-15 16 on deportation
-4 -9 on each
-18 10 on fear
14 -1 on her
9 -15 on his
11 -6 on hold
1 7 on it
1 -22 on its
-16 -6 on january
-30 31 on july
4 -24 on june
5 -18 on march
-41 -66 on motion
-11 12 on november
-5 -18 on october
8 -9 on or
10 -1 on order
18 -7 on parole
21 -4 on petition
-33 -7 on petitioner
-9 7 on plaintiffs
8 -5 on preliminary
3 -16 on re
-19 11 on reconsideration
-2 36 on removal
13 -2 on report
2 -6 on supervision
-8 3 on that
-43 -2 on the
10 -5 on their
31 15 on this
46 18 on to
23 -7 on transfer
41 -15 on transfers
-12 -1 on travel
-12 5 on until
-16 -8 on whether
23 -7 once
2 -7 once .
33 -6 one
-14 -2 one #
10 2 one .
9 -7 one ;
9 -9 one by
-10 -1 one hour
15 -16 one is
-4 17 one of
6 9 one on
11 13 one week
3 -10 one who
-4 6 one with
10 0 one within
-21 15 only
-10 -2 only .
12 0 only :
6 -1 only by
-14 -8 only entry
-10 13 only order
-10 6 only so
-3 9 only the
-3 14 only to
5 -4 only upon
21 5 open
-4 11 open court
24 -1 open the
-11 9 opened
-8 -11 opening
-7 -11 opening brief
43 -7 operative
26 -19 opinion
-3 16 opinion #
-19 -11 opinion .
21 8 opinion :
-13 -1 opinion ;
21 -6 opinion affirming
-19 28 opinion and
13 0 opinion coram
19 -9 opinion denying
-3 4 opinion filed
-8 2 opinion is
9 -16 opinion issued
9 5 opinion method
21 -8 opinion of
32 -15 opinion order
-2 -6 opinion per
-32 -23 opinion re
14 -7 opinion signed
-2 17 opinion vacating
-3 6 opinions
3 -10 opinions page
-9 10 opportunity
-9 10 opportunity to
3 -15 opposed
8 -10 opposed motion
-1 -11 opposing
-34 -6 opposition
-25 -4 opposition to
-5 10 optional
-5 10 optional reply
24 36 or
2 8 or #
19 13 or after
-16 3 or altering
16 -8 or amend
-11 -1 or an
-12 19 or any
3 -8 or at
-8 -21 or before
2 7 or by
17 -16 or danger
3 8 or deport
-1 -10 or else
18 1 or from
-8 2 or further
-10 7 or her
17 -4 or in
9 -2 or moved
3 -6 or not
-7 1 or on
-15 -2 or opinion
-6 8 or otherwise
8 7 or removal
-7 6 or removed
18 11 or the
-13 40 or to
16 5 or transfer
13 7 or transferred
-1 -10 or voluntary
-18 4 or will
-36 -23 oral argument
7 -2 oral hearing
14 11 oral motion
-12 15 oral order
10 -8 oral request
6 9 oral ruling
-4 13 orally
-9 14 order
2 24 order #
-9 19 order .
-4 10 order :
1 15 order accepting
8 7 order adjourning
12 -8 order adopting
-3 9 order affirming
12 0 order after
4 16 order against
-12 13 order allowing
-11 18 order and
-9 -2 order appointing
2 -16 order approving
17 -4 order as
2 25 order at
-10 -5 order barring
-1 15 order be
16 -14 order became
0 -13 order by
1 -14 order certifying
-11 7 order clarifying
10 -4 order clerk
-16 6 order compelling
1 16 order concerning
13 -7 order dated
11 -4 order defendants
0 -14 order deferring
5 -12 order denying
-5 -9 order deputy
14 -18 order directing
-16 -6 order dismissing
-3 12 order doc
1 29 order enjoining
5 31 order entered
-14 0 order exonerating
-9 -1 order expanding
12 -2 order extending
-13 12 order filed
16 -33 order finding
9 17 order following
4 7 order forbidding
-3 11 order forthcoming
24 23 order granting
3 -13 order has
1 17 order in
11 -11 order into
0 45 order is
-10 13 order issued
2 -10 order issues
-9 -5 order it
-11 -4 order marguerite
11 -1 order memorandum
9 17 order memorializing
-10 6 order modifying
10 -3 order no
9 -10 order non
20 37 order of
-39 -20 order on
-12 6 order overruling
23 -11 order pending
-14 -2 order permitting
-6 -8 order petitioner
-8 -1 order preliminarily
-21 18 order re
-5 -8 order referring
-8 15 order regarding
30 -6 order releasing
8 1 order remains
19 -8 order respondents
15 -13 order setting
23 -17 order shall
16 -9 order signed
5 17 order staying
-5 -22 order striking
-7 -1 order sustaining
-5 -10 order taking
6 0 order text
15 -9 order that
19 -16 order the
-28 11 order to
-9 12 order under
25 -8 order until
-8 -11 order vacating
-8 -6 order was
6 20 order which
25 1 order will
-13 -12 order withdrawing
11 9 ordered
-15 -32 ordered .
-11 1 ordered :
9 -11 ordered adjudged
-4 -8 ordered and
-10 16 ordered as
-16 14 ordered at
-18 -10 ordered by
9 -2 ordered denied
-11 6 ordered from
-2 24 ordered granted
8 -9 ordered granting
7 2 ordered not
23 4 ordered petitioner
17 13 ordered re
18 -1 ordered released
4 -8 ordered removed
20 -2 ordered that
-15 10 ordered to
14 -11 ordering
22 15 orders
-4 10 orders .
20 -7 orders are
-10 3 orders of
-3 13 orders otherwise
6 3 orders respondents
37 -1 orders that
2 16 oregon
-6 0 orellana
-10 0 orellana paz
10 -5 oriana
29 10 originating
15 10 originating case
18 -9 ork
18 -9 ork lc
8 -1 orozco
7 4 orr
-8 -3 ortega
8 -15 osc
9 -3 ostrander
-5 12 ostrom
22 0 osvaldo
22 0 osvaldo pineda
11 -10 otay
11 -10 otay mesa
-17 26 other
6 -9 other respects
-15 9 other than
0 -14 others
-1 -7 others .
-16 7 otherwise
-8 4 otherwise .
7 -8 otherwise denied
2 8 otherwise or
7 6 otherwise ordered
-8 3 otherwise the
7 -1 ouedraogo
-7 -6 our
37 26 out
10 -19 out .
36 30 out of
-11 -3 out on
11 15 out the
0 6 outbound
6 -1 outcome
82 -12 outside
17 -15 outside maryland
7 -3 outside massachusetts
6 7 outside new
34 9 outside the
9 1 outside this
21 -4 over
8 -4 over .
2 -10 over objection
-11 -20 over the
13 11 over to
-5 -8 overruled
-4 7 overruling
8 0 overruling objections
-5 11 overruling respondents
10 -5 owed
8 0 owed .
5 -11 own
-15 7 own costs
9 -7 own making
-9 0 own motion
13 -11 own petition
25 -2 own recognizance
-3 11 own request
-4 10 own terms
-11 -1 oyama
-13 -5 oyelaran
-8 1 oyelowo brandt
-2 5 oyelowo ines
6 0 oyler
6 0 oyler pryce
12 -1 p
8 4 p m
4 -34 page
-2 -10 page #
8 -12 page .
-7 -10 page limit
-50 4 pages
-13 15 pages .
-10 12 pages :
-28 -7 paid
-8 13 panel
7 8 panel :
7 -5 panel by
6 -11 panel has
6 8 panel may
-8 -4 panel on
12 24 panel opinion
-18 -19 panel rehearing
-6 29 panel s
-26 13 paperless
-19 15 paperless order
-31 -1 papers
-2 -13 papers .
-13 5 papers and
-11 -3 papers to
17 5 paragraph
-6 8 paragraph #
8 1 paragraphs
-11 17 parent
-30 23 parents
24 -15 parole
14 -7 parole .
10 -5 parolees
-18 1 part #
16 -17 part .
15 0 part :
4 6 part ;
-16 -17 part and
7 0 part as
-7 1 part defendants
-16 4 part dismissed
-8 -6 part in
-1 -8 part judge
15 -16 part motion
-6 2 part petitioner
1 11 part plaintiffs
-6 5 part respondents
15 -13 part vacated
6 0 parte
11 -15 parte application
-4 17 parte motion
-1 14 partial
-1 -15 participants
-25 6 parties
12 -13 parties #
14 -11 parties .
27 2 parties agree
14 -3 parties agreement
-9 11 parties and
4 -7 parties are
-13 -5 parties joint
6 24 parties notified
-2 13 parties request
-9 0 parties shall
7 8 parties so
-15 9 parties stipulation
-13 -10 parties to
-12 -4 party
-2 10 party shall
12 -2 paso
6 6 paso division
-11 1 pass
-15 11 passed
10 -2 passed with
-31 -20 passport
-8 -3 passport and
-11 -1 passport to
4 7 past
25 -3 patrol
-9 8 paul
-8 1 pauperis
6 9 pauperis .
16 13 pause
-12 15 pay
-11 2 pay #
-8 8 pay for
-13 -11 pay the
-7 -6 payment
-16 -7 paz
7 -9 pdf
-2 -7 pdf document
-12 -12 pendens
33 44 pending
6 8 pending .
2 8 pending ;
3 26 pending a
0 -7 pending adjudication
-14 -6 pending arbitration
-8 -4 pending before
4 -6 pending decision
6 7 pending final
9 33 pending further
32 -2 pending habeas
-3 -14 pending motion
-7 -2 pending motions
9 -1 pending receipt
7 3 pending resolution
-9 13 pending review
-2 9 pending the
23 7 pending trial
23 -16 pennsylvania
-1 13 people
-34 20 per
-13 19 per curiam
11 -1 peralta
9 -2 percival g
-19 -3 peregrine
-15 -4 peregrine a
28 -4 period
15 -9 period of
3 6 permanent
0 -11 permanent injunction
9 -4 permanently
16 7 permission
10 0 permission to
-4 -21 permit
-8 -4 permit legal
-9 1 permit petitioner
0 -10 permit removal
7 0 permit transfer
-11 -10 permitted
-14 -2 permitting
-22 -18 person
-20 7 person .
-9 -4 person at
0 -12 person proceedings
1 -17 personal
-1 -10 personal knowledge
-11 -11 personnel
-40 20 persons
-3 -6 persons booked
-2 10 persons identified
-7 6 persons in
-6 13 persons listed
8 11 persons on
-10 -1 persons who
-15 3 persons with
4 20 peru
21 -20 petition
22 11 petition #
-2 11 petition .
30 3 petition :
42 -7 petition ;
8 17 petition and
-25 -5 petition denied
6 7 petition dismissed
9 7 petition dkt
19 6 petition doc
2 11 petition due
1 -7 petition ecf
-62 -20 petition for
8 -15 petition granted
1 23 petition has
15 -12 petition in
43 -14 petition is
-7 0 petition itself
-13 1 petition may
25 -9 petition of
7 -2 petition remains
25 -4 petition should
-9 4 petition the
7 -2 petition to
-2 8 petition upon
-15 -11 petition was
-9 -3 petition within
-13 0 petition without
61 12 petitioner
5 -6 petitioner :
-10 16 petitioner aboard
-10 7 petitioner and
-2 13 petitioner appellant
-2 -12 petitioner appellee
-11 17 petitioner asks
28 -18 petitioner at
24 0 petitioner be
-5 -17 petitioner before
9 -7 petitioner beyond
12 -3 petitioner by
-10 0 petitioner can
10 -4 petitioner does
6 15 petitioner for
25 17 petitioner from
9 -1 petitioner gets
9 -3 petitioner go
18 -3 petitioner goes
-6 -1 petitioner got
6 -1 petitioner had
-40 6 petitioner has
-34 2 petitioner having
9 -25 petitioner in
-6 -2 petitioner into
31 16 petitioner is
-29 -20 petitioner may
-6 11 petitioner mr
-7 9 petitioner ms
7 14 petitioner must
-8 -1 petitioner need
19 23 petitioner not
-20 9 petitioner on
-2 9 petitioner or
16 4 petitioner out
17 -4 petitioner outside
1 7 petitioner received
-33 16 petitioner s
49 5 petitioner shall
-18 -2 petitioner should
15 1 petitioner stays
4 -10 petitioner the
58 12 petitioner to
7 5 petitioner under
-22 23 petitioner until
2 -7 petitioner upon
-7 -5 petitioner via
-18 -9 petitioner was
25 1 petitioner will
17 -4 petitioner within
20 -3 petitioners
-10 3 petitioners #
7 -13 petitioners .
0 15 petitioners and
7 -5 petitioners are
9 2 petitioners from
7 -1 petitioners is
-7 -1 petitioners motion
-13 -2 petitions
-10 13 petra
-1 12 petrosyan
-5 10 philip
-6 -1 photographs
8 1 pike
12 -5 pine
14 -5 pine prairie
21 -1 pineda
22 0 pineda leal
25 11 place
-14 2 place .
20 4 place for
14 19 place in
27 -1 place of
-12 -11 place on
15 -11 place petitioner
-5 13 place until
-16 5 placed
-7 -2 placed upon
-8 1 plain
-40 24 plaintiff
-9 -8 plaintiff may
-14 11 plaintiff s
-11 19 plaintiff shall
-28 17 plaintiffs
-2 7 plaintiffs are
6 1 plaintiffs ex
-6 15 plaintiffs motion
-8 -3 plaintiffs on
-6 0 plaintiffs request
9 7 plaintiffs shall
3 -23 plan
-8 -1 plan is
-5 5 plane
-4 -14 planned
-18 9 plans
10 -4 plaza
-11 -1 plea
-11 0 plea of
-8 -3 pltf
5 7 pm
-19 -9 pm .
14 2 pm and
-17 -9 pm before
0 11 pm on
-11 2 pm to
0 -7 pnw
0 -7 pnw rjs
8 -2 pod
-7 -1 policies
-2 -7 policy
-2 -7 poll
-4 -6 pollitt
-2 -6 pollitt :
18 -18 pomfret
18 -20 population
-3 32 port
-8 16 port of
15 -3 portion
15 -3 portion of
-15 10 portland
-7 10 portland courtroom
10 0 poses
10 0 poses a
-10 7 position
-10 5 possible
-6 -17 post
-16 -3 post a
8 -6 post bond
-5 -10 posted
7 -1 posted and
8 -7 posting
-7 11 postponed
-18 37 power
-30 31 power to
14 -5 prairie
2 -12 preceded
4 -8 precedential
16 0 preclude
13 -31 prejudice
-13 29 prejudice #
-10 -21 prejudice .
2 -6 prejudice and
9 -17 prejudice as
-25 6 prejudice for
15 -2 prejudice petitioner
1 8 prejudice the
15 -17 prejudice to
-6 8 prejudice under
12 -1 preliminarily approved
-8 19 preliminary
-31 -11 preliminary approval
38 29 preliminary injunction
0 9 preliminary relief
-2 -15 premature
-17 -16 premature .
-19 -7 prepared
-12 -7 prepared to
-18 -8 presence
-16 -7 presence of
-12 -3 present
-1 -7 present any
22 -4 present himself
16 0 present in
2 -11 presented
-7 9 presently
9 -21 preserve
13 9 preserving
15 8 preserving jurisdiction
-31 -5 press
-9 4 pressed
1 -11 presumption
-13 -8 pretrial
5 11 pretrial conference
-10 -1 pretrial order
-2 -9 pretrial services
-7 2 prevents
10 -16 previously
11 -1 previously as
7 16 prior
-3 -10 prior order
-8 3 prison
-11 0 private
-13 0 private room
-16 -7 privilege
-7 -23 pro
-12 -6 pro hac
5 -4 pro se
-5 8 pro tunc
1 -23 probable
1 -23 probable cause
8 -1 procedural
-8 1 procedures
-27 -10 proceed
-2 -15 proceed .
0 -11 proceed as
-16 -3 proceed by
-3 6 proceed in
-2 -9 proceed under
-2 28 proceed with
18 -1 proceeding
-14 -33 proceedings
-7 14 proceedings .
-9 -7 proceedings are
-17 12 proceedings before
24 -15 proceedings by
37 8 proceedings held
-11 -7 proceedings in
9 -18 proceedings is
-23 1 proceedings pending
21 -7 process
15 -4 processing
20 -3 processing center
-1 30 proclamation
13 2 proclamation .
-9 7 proclamation is
-5 6 proclamation without
-26 -22 produce
-20 -3 produce the
-1 -12 produce to
-20 11 produced
-9 -2 produced .
-9 -4 produced in
-29 -22 production
-16 -17 production of
-15 -2 program
23 19 prohibited
13 14 prohibited from
2 -10 prohibiting
5 20 prohibition
3 15 prohibition on
-2 14 prolong
-1 15 prolong the
2 12 prolonged
6 0 prompt
10 6 proof
-8 19 proof that
15 -7 proper
-14 -10 properly
-1 7 property
1 11 property and
-24 14 proposed
-12 6 proposed class
-2 16 proposed intervenor
-3 7 proposed order
-9 -1 proposing
-10 0 prosecution
10 11 protected
-20 33 protection
-9 16 protection of
-3 7 protections
-3 8 protections of
-14 -18 protective
-14 -17 protective order
-18 22 protects
3 -8 provide
3 12 providing
28 -19 provision
0 17 provisional
17 -1 provisional class
11 20 provisionally
-3 8 provisionally certified
36 -7 provisions
17 -1 provisions of
9 -6 pruitt
6 0 pryce
-50 -27 public
-8 -11 public .
-9 -5 public docket
-7 -3 public view
0 -12 publication
0 -12 publication .
25 21 published
11 -4 published .
2 14 published authored
24 4 published opinion
-17 10 published order
7 -3 puerto
7 -3 puerto rico
-9 -2 purged
3 -9 pursuant
3 -9 pursuant to
-1 48 put
7 9 put aboard
8 -2 put back
-5 15 put him
-1 -13 put in
16 -17 put off
19 23 put on
-21 15 put out
-15 20 put petitioner
-12 -1 putative
-12 -1 putative class
-6 12 putting
9 -7 pwh
9 -3 pwh adr
8 -1 q
9 -1 q .
36 -9 quarantine
-6 -4 quash
-1 -7 quentin
-3 -7 quentin r
-29 -1 question
-8 -2 question a
5 -6 question of
-7 -11 questioning
-16 2 questions
-15 34 quiet
5 10 quill
-10 5 quillfeather
-12 1 quispe
17 3 quist
14 15 quo
1 14 quo .
-6 13 qvl
-6 13 qvl obt
27 -15 r
14 -9 r .
6 -3 r r
-8 18 raise
-11 5 raised
10 9 rather
10 10 rather than
-10 8 raymond
-18 8 rds
17 -53 re
-50 -20 re #
-32 -13 re :
31 -6 re arrest
16 -6 re arresting
44 -13 re detain
9 -3 re detaining
20 -21 re detention
-11 0 re noting
11 -8 re preliminary
4 31 reach
-13 15 reached
-15 13 reaches
-25 -5 read
0 -9 read as
1 8 read the
7 -5 reading
7 -5 reading of
-2 -8 ready
-1 -7 ready to
10 0 real
22 -15 reason
11 -3 reason for
14 -5 reason to
-5 -16 reasonable
-7 -5 reasonable and
34 -19 reasonably
23 -19 reasonably foreseeable
29 2 reasons
5 -7 reasons :
9 -6 reasons denying
-7 -7 reasons given
-20 16 reasons in
-6 -4 reassigned
-6 -3 reassigned to
-14 -2 reassignment
-20 2 receipt
6 0 receive
-28 -1 received
-10 0 received .
-5 8 received the
-12 5 receives
-9 0 recess
31 -8 recognizance
8 -3 recommendation
11 -6 recommendation #
9 -3 recommendation .
-3 6 recommendation ;
8 15 recommendation doc
8 -3 recommendations
5 -9 recommendations .
2 15 recommendations ;
-12 -2 recommendations and
-4 28 reconsider
-9 29 reconsider #
-5 -12 reconsider .
-3 13 reconsideration
-10 6 reconsideration #
11 -1 reconsideration .
-13 7 reconsideration the
14 -10 record
-6 16 record .
-12 -5 record and
-5 -12 record is
13 -1 record on
-8 -1 record that
-2 15 record the
-22 -16 records
-9 -1 records .
-4 -16 records of
-5 9 records on
-10 -5 redacted
20 5 redetermination
14 -3 redetermination .
-9 -5 reference
-30 17 referred
-18 17 referred to
-12 -15 referring
-12 -9 referring motion
10 -6 referring the
-8 7 refile
-6 46 refiled
10 -3 refiling
-21 4 refrain
-21 4 refrain from
-4 7 refugee
-13 -2 refusal
-8 -2 refusal to
32 -8 refused
3 6 refused .
-6 5 refused ;
-12 -2 refusing
-5 10 refusing to
-19 -4 regarding
-1 -12 registered
-7 -3 registry
19 -8 regular
-41 -31 rehearing
-12 -17 rehearing en
-6 -14 rehearing is
-8 -1 reimburse
4 7 reinstated
16 -2 rejecting
-2 -28 related
14 -10 related doc
-3 -7 related matter
10 -4 relaxed
111 -72 release
10 -3 release .
10 1 release ;
22 -1 release as
10 -10 release directed
-14 -1 release from
9 -14 release him
11 10 release is
27 -14 release of
20 12 release on
31 -19 release order
23 -14 release pending
3 -8 release petitioner
-20 -2 release that
-25 -3 release the
-8 0 release to
3 -7 release under
58 -51 released
11 -7 released .
-8 6 released by
14 -3 released forthwith
10 -12 released on
-1 -7 released or
-12 0 released to
12 -5 released today
1 12 released within
26 -16 releases
47 -15 releasing
23 -6 releasing petitioner
19 17 relief
10 -2 relief #
25 3 relief .
0 7 relief ;
20 -21 relief in
-14 3 relief is
9 0 relief not
0 35 relief of
-12 -12 relief requested
-13 -4 relief sought
15 -9 relieved
27 -5 relieved of
29 -13 relocate
20 -2 relocate petitioner
24 1 relocating
11 4 relocating him
17 2 relocation
21 17 remain
6 -12 remain at
20 20 remain in
19 6 remain operative
-6 -7 remainder
1 -7 remainder of
5 -7 remaining
27 -11 remains
30 -9 remains .
-3 26 remains in
-12 -10 remains pending
-7 0 remains to
8 -10 remains where
-34 0 remand
-8 -6 remand .
6 -2 remand from
-9 11 remand to
16 -4 remanded
0 -7 remanded .
11 -7 remanded ;
-16 5 remanded for
-7 22 remanded judge
23 -7 remanded to
0 14 remanding
-11 13 remedial
-11 13 remedial order
-7 -2 remedies
-13 -3 reminded
-13 -2 reminded that
-10 2 remote
-9 2 remote proceedings
-88 193 removal
-20 3 removal #
-35 -7 removal .
-11 5 removal :
19 15 removal ;
30 32 removal and
-2 -16 removal be
-2 26 removal de
-3 -10 removal ecf
-2 32 removal entered
-7 18 removal filed
-4 -18 removal flight
-2 -10 removal for
9 -8 removal from
13 6 removal imposed
-1 -29 removal in
-43 36 removal is
11 10 removal no
-59 61 removal of
18 12 removal on
11 -13 removal or
0 11 removal order
-11 5 removal orders
-5 12 removal pending
27 -14 removal period
-11 17 removal remains
-7 29 removal shall
7 -1 removal should
0 11 removal terminates
12 5 removal the
-8 15 removal to
10 4 removal under
0 11 removal until
-2 -25 removal was
6 4 removal will
-26 74 removals
-7 16 removals .
-2 16 removals under
-61 92 remove
-7 1 remove any
-8 3 remove her
-11 23 remove him
8 13 remove or
-19 52 remove petitioner
-12 -7 remove the
-42 89 removed
-8 4 removed .
-12 4 removed before
30 9 removed from
-8 1 removed on
-3 11 removed petitioner
-16 -2 removed to
-6 12 removed while
-28 74 removing
-12 14 removing any
1 13 removing petitioner
-2 11 removing plaintiffs
10 0 renaldo
10 0 renaldo crossley
2 8 rendered
-10 6 renew
-8 4 renew it
6 2 renewal
19 25 renewed
8 -1 renewed .
-5 7 renewed emergency
-20 18 renewed for
6 20 renewed motion
7 0 renfield
7 0 renfield #
-14 36 reopen
-18 10 reopen .
10 3 reopen and
-8 2 reopen have
-7 11 reopened
-13 23 reopening
-5 11 repatriated
-6 21 repatriation
-5 21 repatriation of
-8 2 replaced
-3 8 replaced by
-8 -3 replacing
-8 -3 replacing #
6 -25 reply
8 13 reply #
13 7 reply by
-2 -17 reply due
-7 4 reply is
0 -6 reply of
-5 -10 reply within
8 4 report due
-10 -5 report every
13 -5 report of
-23 -2 report that
23 -5 report to
0 12 report within
-8 16 reported
-3 8 reported that
14 -19 reporter
17 -14 reporter :
18 -10 reporting
-7 -19 reports
-9 6 representation
-4 5 representation that
-14 -7 representative
-3 -10 represented
-11 -2 represented .
-14 -7 republic of
-43 12 request
-12 9 request #
36 -6 request .
-5 -10 request :
21 15 request for
12 10 request is
-7 4 request of
-15 38 request that
-10 6 request the
-28 -72 request to
-16 6 requested
-4 17 requested .
-10 -6 requested a
-7 -1 requested in
-12 17 requests
-1 12 require
-12 21 required .
-4 -6 required by
11 -3 requirement of
7 4 requirements
28 -9 requires
9 -3 requires .
-7 4 requires the
36 -16 requiring
8 0 requiring a
11 -4 requiring bond
8 3 rescinded
2 8 rescinded .
-15 -2 reserved
-26 -1 reserved .
9 0 reserved for
-1 -13 reserves
-9 0 reserving
-6 6 reset
-7 -2 reset for
-4 20 reset from
5 -10 reset to
7 0 reside
0 8 residence
6 2 resolution
7 3 resolution of
11 8 resolved .
-2 -11 respect
-4 -8 respect to
-2 9 respectfully
-2 8 respectfully directed
3 -10 respects
-1 -11 respects the
-11 -13 respond
-20 -28 respond to
-12 -3 respond within
-11 0 respondent
-1 -6 respondent #
-2 -10 respondent .
-10 10 respondent is
-2 7 respondent may
24 8 respondent s
14 -5 respondent shall
-11 15 respondent to
33 6 respondents
16 -8 respondents #
2 10 respondents .
15 10 respondents and
58 9 respondents are
-15 0 respondents be
18 -7 respondents from
-7 -23 respondents have
1 6 respondents having
-16 -9 respondents in
22 1 respondents may
20 -24 respondents motion
11 3 respondents must
14 -12 respondents need
-9 -4 respondents on
17 9 respondents oral
-16 18 respondents request
14 -1 respondents say
-28 22 respondents shall
13 9 respondents their
1 5 respondents to
-7 0 respondents unopposed
-7 -3 respondents were
-3 6 respondents who
-19 -18 response
-8 19 response .
-11 7 response by
18 3 response due
-18 -9 response is
-29 -18 response to
-3 12 responsibility
9 -1 rest .
-16 -1 restitution
-1 -16 restore
6 -7 restore petitioner
-8 4 restrain
-19 18 restrained
-5 11 restrained from
-3 7 restrained through
5 21 restraining
12 36 restraining order
2 -15 restraining orders
24 61 restraint
1 17 restraint against
11 10 restraint at
21 4 restraint in
2 22 restraint is
10 33 restraints
13 19 restrepo
13 -15 restriction
12 -2 restriction on
2 -7 restrictions
-1 8 resubmit
7 -7 result
4 -10 resumes
-26 63 return
-6 2 return .
-1 9 return and
11 15 return by
-4 -8 return due
5 -16 return him
-17 5 return is
-16 -4 return of
9 7 return petitioner
5 29 return to
-15 -24 returned
-1 -21 returned to
-7 21 reunification
2 -8 reverse
52 -20 reversed
25 -10 reversed .
12 1 reversed and
-12 9 reversed in
-23 17 review
-11 14 review .
-9 3 review ;
-3 13 review by
-9 -16 review denied
-7 -5 review granted
-25 32 review is
15 -15 review of
8 -4 review the
-10 -6 reviewed
26 -3 revisit
12 -8 revocation
8 -2 revocation of
17 -3 revoke
17 -7 revoked
25 -3 revoked and
7 -1 rex
-7 -7 reyes
11 -5 rfj
-15 18 rh
18 -10 rhode
18 -10 rhode island
7 -3 rico
-12 5 right to
-13 -4 rights
-8 -1 rights ;
-2 -8 ring
35 -11 risk
9 -5 risk .
9 -11 risk or
11 5 river
-15 23 rjl
0 -7 rjs
0 -7 rjs mhp
-8 -1 rkc
10 -6 rkl
-9 5 rm
21 -1 roa
4 11 road
-1 11 robert
-5 -8 rolling
-29 -13 room
-2 -7 room .
-20 -13 rooms
-6 18 rosalba
-6 11 rosamund
-3 11 rosamund e
-8 -2 roscoe
-8 10 ross
-7 -1 roster
-6 6 rqs
-6 6 rqs meo
8 -5 rsp
-1 6 rsv
-6 3 rtm
-6 3 rtm .
19 -6 ruben
14 -6 ruelas
-11 8 ruiz
13 0 ruiz .
-49 -15 rule
-7 -9 rule #
-10 -4 rule on
-18 8 ruled
15 -5 rules
21 -7 rules .
15 -7 rules on
2 -10 ruling
4 19 ruling .
1 11 ruling :
-8 -4 ruling by
1 -13 ruling from
-4 -14 ruling is
41 12 ruling of
-6 -9 ruling on
-9 -2 rulings
12 16 run
-5 11 run .
33 -10 run ;
-4 -7 run from
-3 14 run out
9 -3 running
-11 39 runs
-12 1 rvh
-11 -7 s
65 -2 s #
17 -8 s .
16 -1 s appeal
2 -18 s application
15 -9 s april
13 -5 s arrest
22 -3 s bond
-3 -13 s brief
-4 -7 s conference
2 -7 s confinement
-12 -3 s cost
1 -15 s counsel
-4 -9 s decision
0 18 s departure
-19 30 s deportation
-1 -20 s detention
7 -4 s earlier
-4 10 s emergency
-1 15 s ex
-11 -3 s family
7 -1 s fees
13 1 s habeas
-5 14 s hearing
13 1 s hr
10 -6 s informal
-25 22 s injunction
-12 -1 s judgment
-21 20 s june
21 -5 s lawyer
-28 -14 s letter
13 3 s minutes
2 -21 s motion
-6 4 s name
6 3 s notes
-3 -7 s notice
-9 1 s objections
-8 -2 s office
3 -10 s opinions
-27 -41 s order
-14 7 s own
-7 -5 s passport
17 -11 s petition
-10 -9 s prior
9 -5 s reading
40 -19 s release
-29 22 s removal
-8 -6 s reply
-15 8 s request
-13 0 s response
-17 47 s return
-7 11 s stay
-12 -2 s surname
-4 16 s temporary
16 -12 s time
16 -8 s transfer
-10 11 s travel
21 17 s unopposed
6 7 sah
-19 9 sah .
-4 35 said
8 10 said at
6 3 said no
-8 7 salvador
14 14 same
11 -6 same conditions
-1 -10 same day
5 28 san
8 12 san francisco
-24 -5 sanction
-7 0 sanction for
-12 -17 sanctions
6 -3 sandhu
11 -8 sandoval
11 -8 sandoval thorne
11 -2 santos
-3 15 sargon
-14 3 satisfied
-6 8 satisfied the
16 -3 save
6 -7 save for
-14 -13 say
-8 -1 say by
0 13 say so
-5 -14 say whether
-13 -19 says
-6 16 says and
-7 6 says so
2 -13 says that
13 -6 sb
17 0 sbh
-14 -8 schedule
18 3 schedule #
-7 3 schedule .
-4 7 schedule for
-2 9 scheduled for
-25 3 scheduling
-3 -6 scheduling conference
-25 9 scheduling order
-3 8 scope
-2 8 scope of
8 -2 screening
5 -4 se
11 6 se litigant
5 1 se party
-26 -38 seal
20 10 seal #
-7 -15 seal .
-7 -4 seal ;
-7 -5 seal is
-8 -2 seal until
-30 -22 sealed
-11 0 sealed exhibits
-7 -8 sealed motion
-11 -8 sealing
-12 15 seat
35 4 second
20 -2 second bond
7 0 second hearing
2 16 second motion
-7 -5 secrecy
-6 21 secretary
17 -14 section
24 -14 section #
-8 -4 security
5 13 see
-23 -5 see #
7 0 see attached
-19 1 see document
24 -19 see order
-9 16 see to
14 -8 seek relief
6 0 seek review
9 -4 seekers
-18 -3 seeks
-9 4 sees
-9 0 selection
-10 0 selvin
-10 0 selvin orellana
-1 -12 send
-4 -7 send petitioner
17 17 sending
10 -9 senior district
-14 3 senior judge
7 -14 sensitive
7 -13 sensitive motion
-10 33 sent
5 11 sent off
19 5 sent on
3 6 sent out
-10 -9 sent to
-14 -4 sentence
13 -5 senterfitt
12 -3 senterfitt appellate
-6 -26 separate
-10 -1 separate docket
-7 -2 separately
-7 -2 separately .
0 12 september
-6 9 september #
7 -1 september .
2 9 serious
-9 6 serve
2 -8 serve #
-11 9 serve the
4 10 serve this
-15 1 served on
-3 10 served via
-19 6 service
1 13 service .
-6 2 service ;
2 -8 service of
-3 -9 services
11 5 set
-12 -6 set .
-20 21 set aside
20 0 set at
2 -9 set by
-12 22 set for
12 -7 set on
-16 -4 set out
10 -2 set the
-8 11 sets
-3 -9 sets a
20 -28 setting
-6 10 setting a
45 -1 setting conditions
-14 -2 setting hearing
-38 -37 settlement
17 -4 settlement ;
-3 -6 settlement agreement
-4 -7 settlement is
37 -9 seven
7 16 seven #
14 -8 seven day
22 -13 seven days
16 -5 seventh
16 -5 seventh circuit
-10 -2 sgrim
5 -38 shall
-4 8 shall allow
-10 11 shall also
0 -8 shall answer
-10 14 shall appear
25 3 shall be
-5 14 shall bear
-24 4 shall by
-6 14 shall certify
-7 21 shall close
-7 -2 shall come
15 0 shall conduct
-8 -1 shall confer
14 16 shall continue
20 -7 shall discharge
-3 10 shall dissolve
-2 -8 shall explain
-1 10 shall facilitate
-27 5 shall file
3 -12 shall give
5 -10 shall have
-6 13 shall inform
-1 15 shall issue
11 -7 shall keep
9 2 shall last
15 -4 shall leave
10 3 shall maintain
-4 -6 shall make
-2 7 shall mark
48 24 shall not
0 -9 shall notify
3 20 shall pay
-8 -2 shall post
8 -3 shall present
1 -25 shall proceed
-10 -1 shall produce
-8 8 shall question
-5 -7 shall refrain
11 -7 shall release
-11 0 shall remain
18 4 shall report
2 -18 shall respond
6 -13 shall restore
8 -6 shall return
-5 8 shall serve
-16 4 shall show
-27 -9 shall state
12 -15 shall stay
10 -5 shall surrender
-5 15 shall take
-8 -4 shall tell
10 0 shall terminate
10 -2 shall walk
-7 -3 shall within
40 3 she
23 -13 she is
-9 10 she may
23 3 she shall
26 -8 she was
-22 26 shelter
9 -1 sherburne
9 -1 sherburne county
-10 -4 sheridan
15 9 shield
-5 -8 shop
19 -11 short
-8 -7 shorten
-15 -19 should
-9 -1 should a
-4 -6 should be
-34 -7 should not
7 1 should the
-12 -18 show
-14 -11 show cause
13 6 showing
9 2 showing of
0 -9 showing that
-6 -12 shown
10 -3 shown a
-14 10 shown neither
11 -3 shown that
-3 14 shown the
9 -8 shows
-5 7 side .
-13 -2 sides
8 -3 sides the
6 -9 signature
-23 -4 signatures
-8 -2 signatures on
7 13 signed
-20 -6 signed by
12 11 signed on
7 -10 significant
7 -10 significant likelihood
-10 -7 silence
-9 -33 since
6 -6 since #
-2 -12 since his
7 1 since the
25 -8 sister
18 -4 sister s
-18 -1 sit
-11 4 site
7 2 sits
-14 8 sitting
42 -28 six
17 5 six class
10 -10 six months
10 17 sixty
1 8 sixty #
-11 26 slc
-1 10 sld
14 -4 sleeps
9 -3 slm
9 -3 slm pwh
-7 0 sn
5 21 so
-5 14 so .
-13 7 so as
4 9 so far
22 -18 so much
-1 21 so ordered
10 4 so that
-13 37 soil
-10 9 soil by
-6 15 sokolov
-11 8 sole
-11 -3 solicit
-1 -14 some
2 14 soon
-8 16 soon as
-16 6 sooner
-7 -4 sooner .
-20 2 sought
-9 12 sought .
-6 0 sought in
-1 -11 sought is
10 -1 south
6 5 south .
-14 -4 southern district
-5 -9 spanish
-10 4 speak
-18 -1 special
-11 -1 speedy
-11 -1 speedy trial
-12 -3 spelling
-12 -3 spelling of
-10 6 spent
-12 12 spoken
-7 -15 sponte
-3 -13 staff
-9 0 staff are
-13 1 staff filed
17 0 staff sbh
21 6 staging
5 6 staging facility
9 0 stallworth
16 5 stand .
-1 19 standard
8 43 standing
17 38 standing order
17 0 standish
17 0 standish wolfe
-22 15 stands
-12 4 stands .
-14 -9 stands as
15 -5 start
-3 -13 state
-22 -13 state by
10 -13 state of
-13 -1 state whether
6 -2 stated
8 -5 stated from
13 -4 stated in
1 19 stated on
-14 -4 statement
-8 5 statement of
-12 -4 statements
-16 52 states
-8 4 states .
13 8 states and
1 9 states before
-6 11 states by
-9 -16 states district
-9 6 states for
-8 -5 states marshal
16 0 states nor
0 -10 states of
22 15 states or
0 16 states pending
9 -3 states shall
-23 10 states unless
-11 8 states until
9 -2 stathakis
11 3 stathakis :
6 -8 stating
-2 -10 stating where
-1 -10 statistics
-29 4 status
-6 -14 status conference
11 8 status hearing
-11 0 status of
14 15 status quo
-1 11 status set
-11 3 status until
16 -9 statute
-2 6 statute .
19 87 stay
-8 45 stay #
-20 51 stay .
-13 21 stay as
5 -21 stay at
-6 13 stay be
-3 -8 stay by
-3 -11 stay case
-3 21 stay deportation
-7 -2 stay discovery
12 -9 stay entered
5 -8 stay expires
20 -5 stay filed
13 4 stay from
3 6 stay in
5 -17 stay is
-11 8 stay it
15 -3 stay judgment
-13 -20 stay motion
-20 14 stay of
-11 16 stay on
8 4 stay pending
12 -15 stay preliminary
11 -5 stay presented
-24 -21 stay proceedings
16 -5 stay release
-8 1 stay removal
-8 13 stay shall
17 -6 stay that
-25 14 stay the
-8 9 stay will
27 -27 stayed
9 9 stayed .
15 -19 stayed as
-2 18 stayed for
-5 8 stayed pending
10 -11 stayed through
8 -1 stayed to
11 -40 stayed until
12 -2 staying #
-7 0 staying all
-6 -7 staying removal
8 3 staying the
29 1 stays
15 5 stays in
-14 15 stays vacated
-6 17 step
-5 7 step to
-26 57 steps
0 6 steps including
-7 15 steps taken
-1 11 steps to
-11 10 steps within
9 -11 stewart
11 -2 stewart .
-2 -10 stickney
5 18 still
-29 -18 stipulated
-12 1 stipulated motion
0 6 stipulated order
-3 -23 stipulated removal
-27 19 stipulation
-6 23 stipulation #
-25 27 stipulation .
23 -3 stipulation :
1 -7 stipulation and
-9 -9 stipulation doc
5 16 stipulation is
19 -12 stipulation of
-1 7 stipulation the
-20 -21 stipulation to
-8 2 stone
-5 10 stop
-9 -1 stopped
26 2 strafford
8 -1 strafford county
10 -11 strand
-2 -9 streamlined
7 -5 street
6 6 strength
6 6 strength of
3 9 stretched
-13 3 stricken
-15 -12 stricken .
14 5 stricken and
-1 9 stricken as
10 -1 stricken from
-17 1 strike
0 -26 striking
-1 -21 striking #
-9 14 strong
3 8 stroud
-3 9 stroud #
-20 -10 struck
-9 -2 student
-7 -15 sua
-7 -15 sua sponte
-2 -10 sub
-14 -19 subclass
-10 -1 subclass ;
-15 4 subject matter
25 4 subject to
3 -16 submission
-7 -11 submission of
6 1 submit
-13 -22 submitted
-8 2 submitted .
6 1 submitted on
-2 -13 submitted to
0 -10 substantially
9 -9 substantially the
-11 -4 substitute
-2 20 success
14 -7 success and
-14 10 success nor
20 -9 success on
16 6 such
4 8 such a
4 27 suffice
6 21 suffice .
-10 0 suffices
-10 -17 suit
-15 0 suitable
-15 0 suitable for
-18 -6 summary order
-8 -3 superintendent
38 -35 supervision
-12 -5 supervision on
8 -2 supervision under
13 -10 supervision within
-14 -15 supplement
-11 -5 supplement the
-15 -13 supplemental
-1 17 supplemental brief
-5 14 supplemental briefing
-8 -9 support
-8 -8 support of
14 -2 supports
23 -4 surgery
10 -4 surgery and
-12 -2 surname
18 14 surrender
12 16 surrender at
9 -5 surrender to
32 -17 suspended
28 -13 suspended pending
-14 9 suspension
-7 -1 sustaining
-15 -5 sworn
7 -3 sworn .
-9 1 sy
13 -8 t
8 6 t .
-20 1 table
35 -14 tacoma
-10 0 tacoma facility
10 -9 take
-4 29 take all
-7 11 take every
10 1 take her
25 -15 take him
-10 -3 take in
-4 10 take no
40 -4 take petitioner
-9 -16 take place
-15 6 take the
17 0 taken
17 -4 taken .
7 -13 taken and
-26 4 taken at
8 -9 taken back
-9 -6 taken from
-14 2 taken off
23 19 taken out
28 0 taken to
-1 7 taken under
-16 1 takes
9 5 takes effect
-4 15 takes in
-19 -5 takes the
29 0 taking
9 22 taking him
13 5 taking petitioner
-5 -8 taking under
6 -4 talcott appellate
-5 12 tamar
15 -18 taxed
22 -8 taxed against
-7 4 teeth
-7 4 teeth of
1 -8 teixeira
-1 -17 teleconference
-50 -24 telephone
-4 -6 telephone .
-1 8 telephone access
-6 -8 telephone and
-7 -3 telephone call
20 -14 telephone conference
-11 1 telephone is
-8 19 telephone on
-16 3 telephonic
-1 6 telephonic conference
-16 6 telephonic hearing
-5 -10 telephonic status
-24 -13 tell
-8 -7 tell the
-6 -4 telling
48 16 temporarily
2 9 temporarily enjoined
11 9 temporarily stayed
9 -2 temporarily staying
-10 42 temporary
-14 20 temporary administrative
24 -11 temporary restraining
-13 1 temporary restraint
9 -5 temporary restraints
-25 23 temporary stay
-13 19 ten
-8 14 ten #
8 -17 ten days
7 -2 tentative
-18 -2 tenth
-13 2 tenth circuit
21 5 terminate
-3 12 terminate ecf
-1 10 terminated .
-9 -4 terminated as
11 -3 terminated on
16 22 terminates
0 11 terminates on
31 -8 terms
-11 -2 terms .
3 6 terms of
1 -9 tesfamariam
-2 -7 tesfaye
18 -1 tested
13 -4 testimony
-1 -15 testing
38 5 texas
20 -6 texas .
-20 -8 text
7 -11 text entry
-9 -2 text minute
-9 -1 text only
19 -20 text order
-5 13 tfo
-1 -15 thaddea
5 -10 thaddea k
-6 -5 thaddea l
-9 -13 than
-11 0 than #
6 -8 than may
6 -7 than noon
-6 8 than october
-2 -12 than ten
-10 -1 than the
6 -2 thanked
-7 0 thanks
16 25 that #
7 5 that :
-8 -3 that a
7 11 that all
-7 -1 that any
-11 -8 that appellants
12 -18 that appellee
-10 -1 that bond
-2 21 that by
13 12 that class
4 8 that counsel
6 -18 that date
25 -2 that day
-14 -4 that defendant
-4 -22 that defendants
12 5 that ecf
18 1 that extent
-1 10 that for
-6 -4 that has
-13 19 that he
8 -9 that her
-6 -11 that his
-10 13 that ice
-6 -6 that in
1 10 that is
-35 -8 that it
-14 -1 that judgment
1 -39 that no
9 -5 that none
-8 2 that nothing
0 -12 that of
-7 -1 that officers
-6 11 that order
15 7 that petitioner
-2 8 that petitioners
0 -11 that plaintiff
-6 0 that plaintiffs
-18 4 that removal
12 15 that respondents
-18 19 that she
-15 8 that the
-5 15 that they
20 -13 that those
5 13 that time
-16 7 that was
-10 6 that would
-10 -29 the
-11 -4 the .
-7 -4 the above
-9 16 the accompanying
-1 12 the act
-3 10 the acting
-9 6 the action
6 -11 the active
10 -6 the adelanto
-2 -27 the agency
-14 3 the agreement
-5 11 the air
14 2 the alternative
9 1 the amended
-10 -9 the amount
-13 -3 the ankle
-6 -2 the answer
-1 11 the answering
-12 -12 the appeal
16 -6 the appellant
8 3 the applicants
2 17 the application
10 -1 the applications
-9 9 the april
3 9 the attached
6 0 the attorney
25 -17 the bail
-7 8 the balance
8 5 the baltimore
-5 18 the bar
14 8 the bench
-11 -2 the bia
-19 21 the board
-18 -18 the bond
-11 7 the brief
-29 -10 the briefing
6 -2 the briefs
13 -5 the building
28 -18 the burden
-13 -2 the by
-12 -9 the calendar
-4 -6 the call
-9 -12 the caption
0 7 the care
8 17 the caroline
-8 9 the case
-12 -2 the certification
0 -9 the certified
-9 1 the child
-5 16 the children
-21 12 the circuit
-2 -6 the claims
-17 -46 the class
-24 -1 the clerk
27 -3 the clock
-1 15 the close
24 -2 the commonwealth
23 -4 the community
-11 -1 the complaint
-32 -9 the condition
-8 -1 the conditions
-22 -7 the conference
-2 12 the consent
9 -3 the constitution
-10 -2 the contempt
-2 6 the continental
-15 61 the country
-12 -4 the county
-11 25 the court
-13 -1 the curfew
4 9 the custody
-8 35 the date
-1 11 the day
-19 -1 the december
7 -13 the declaration
-12 -4 the defendant
9 -8 the definition
-6 9 the delay
-10 12 the denial
-16 24 the department
-11 -2 the deposition
6 -5 the deputy
-3 -8 the detained
-7 -14 the detainee
-16 -3 the detention
-4 7 the detroit
2 12 the direction
11 -6 the directive
-6 17 the dismissal
-21 4 the disposition
32 28 the district
14 -2 the docketing
21 -13 the door
4 22 the duration
-9 14 the duty
14 -3 the eastern
11 -13 the effect
-5 7 the effective
13 7 the el
-3 19 the eleven
10 -4 the eloy
5 17 the emergency
4 16 the end
11 -1 the essex
10 -10 the ex
-8 9 the execution
-1 -9 the executive
6 -3 the extent
-2 -16 the facility
5 -2 the fairness
2 7 the february
-9 -2 the federal
-6 -2 the fee
-11 15 the field
12 -4 the fifth
-6 -12 the file
-21 22 the filing
0 11 the final
7 -4 the five
-23 36 the flight
-7 -2 the folkston
10 -8 the foregoing
-8 0 the form
31 -2 the four
6 15 the fourteen
10 -22 the fourth
-9 2 the full
15 15 the government
-2 15 the ground
-1 -39 the hearing
13 -3 the hearings
4 -7 the honorable
-14 0 the hour
-8 -2 the i
7 -12 the immigration
16 7 the injunction
16 13 the interim
13 -5 the interior
15 -6 the jail
29 -20 the judgment
-5 17 the june
10 -12 the jurisdiction
-10 -1 the jury
13 -2 the krome
-10 -3 the last
-3 9 the law
20 -8 the length
-6 -3 the letter
13 4 the life
14 -4 the line
3 21 the list
-13 13 the los
-20 -4 the magistrate
3 6 the man
-16 -8 the mandamus
-11 -14 the mandate
-6 11 the manifest
-14 -1 the manifests
8 -4 the manner
16 -11 the march
24 -7 the marshal
0 -18 the matter
18 10 the meantime
6 -3 the medical
6 -3 the memorandum
10 -5 the men
-10 7 the middle
-2 7 the minute
27 -33 the motion
9 -2 the move
-14 -7 the name
-18 3 the named
7 0 the nef
9 -5 the new
9 -3 the next
7 5 the nine
-10 5 the ninth
2 17 the nken
-16 -6 the no
12 -10 the northern
2 -17 the notice
-6 -1 the officer
-3 -10 the opening
5 -21 the opinion
-6 11 the opposition
-1 7 the optional
-8 12 the oral
17 -5 the order
7 0 the outcome
-4 -6 the page
13 17 the panel
-29 -2 the papers
-28 -10 the parties
-6 -14 the pending
8 -10 the period
46 17 the petition
28 -22 the petitioner
19 0 the place
-1 13 the port
-10 13 the preliminary
-15 -6 the presence
-3 8 the present
-13 -2 the press
1 -11 the presumption
-17 16 the prior
-7 29 the proclamation
19 13 the prohibition
-9 2 the proposed
-16 28 the protection
-3 8 the protections
-7 16 the provisional
-24 -12 the public
8 6 the purpose
9 -3 the r
17 7 the reason
14 -13 the reasonably
10 -10 the reasons
19 5 the record
-7 -3 the registry
7 -20 the release
2 -7 the relief
-6 -7 the remainder
16 -8 the removal
-11 23 the renewed
11 9 the report
-12 -4 the republic
0 -8 the request
8 -1 the requirement
-15 15 the respondent
-14 -22 the response
-9 34 the restraining
34 40 the restraint
14 -13 the restriction
8 -5 the result
-21 10 the return
-11 -9 the room
-6 20 the rule
0 26 the ruling
12 20 the same
0 -10 the schedule
-12 -6 the scheduling
-4 -8 the seal
-14 1 the sealed
10 7 the secretary
14 -13 the september
-29 -10 the settlement
20 -6 the seven
16 -5 the seventh
3 -17 the show
-9 -2 the site
22 1 the six
9 1 the sixty
-11 8 the sole
8 -4 the south
-12 -7 the southern
-12 -3 the spelling
28 -18 the state
10 -5 the status
17 -3 the statute
-35 50 the stay
-16 22 the steps
32 0 the stipulation
6 6 the strength
-13 -1 the subclass
-11 -5 the subject
-2 -10 the supplemental
-15 -2 the surety
-3 10 the suspension
-9 2 the table
9 1 the tacoma
-7 4 the teeth
-13 -5 the telephone
-6 7 the telephonic
1 42 the temporary
7 16 the ten
-18 -2 the tenth
23 -13 the terms
13 2 the the
14 -1 the third
9 -6 the thirteen
7 -5 the thirty
26 -16 the three
-15 -1 the time
-13 -4 the transcript
-7 -3 the transferee
6 -7 the travel
-7 -8 the trial
27 14 the tro
-6 -15 the two
20 -9 the u
-16 9 the undersigned
-3 40 the united
-14 -2 the unopposed
1 11 the usual
-2 -8 the warden
10 -4 the way
-14 -2 the western
-8 -24 the word
9 -13 the words
45 -13 the writ
-1 -10 the wrong
8 -2 the wyatt
-13 7 their
7 1 their agents
-3 8 their answer
-16 9 their burden
4 -11 their claims
-3 -9 their lawyers
6 9 their officers
24 -6 their own
-7 17 their removal
20 -4 them
-7 -4 them .
7 3 them are
-9 -1 them in
8 8 them is
3 15 themselves
7 -17 then
4 -10 then .
24 8 there
24 -20 there .
-10 -7 there are
-8 33 there be
-1 21 there being
-24 3 there is
16 -2 there will
-13 2 thereafter
-1 10 thereafter .
1 8 therefor
-12 33 therefore
-12 13 therefore ordered
-6 35 these
-20 5 they
-8 11 they are
-8 6 they go
6 11 they have
18 -8 they may
-9 -3 they must
10 -3 they should
-12 -1 they would
-5 -8 thibault
-7 10 thibeaux
-4 12 thibeaux m
15 -10 think
11 -4 third circuit
-16 12 third countries
0 12 third country
7 -4 third party
8 -6 thirteen
14 -10 thirty
29 -25 thirty days
5 -11 this
10 2 this #
-7 5 this action
20 -11 this afternoon
11 -18 this appeal
-10 -12 this case
7 0 this cause
-8 2 this circuit
-3 10 this country
-1 17 this court
8 -6 this day
-9 2 this district
-2 7 this docket
-2 12 this entry
-7 -2 this extent
19 5 this judicial
-9 -7 this matter
0 10 this morning
4 -8 this opinion
1 -8 this order
-13 -20 this petition
12 -5 this record
-5 -7 this stay
-6 -9 this suit
1 -13 this time
-9 6 thornbury
8 -8 thorne
16 23 those
-15 17 those held
-8 9 those in
6 -7 those who
-8 0 though
1 -30 three
1 10 three days
-7 -17 three judge
15 43 through
-7 1 through and
-5 8 through april
10 -5 through august
1 15 through counsel
17 11 through july
-4 10 through june
22 4 through may
6 6 through october
-2 11 through september
17 -11 through the
15 -5 thursday
-2 -10 thus
-9 3 ticket
5 7 till
-3 11 tiller
-14 15 tillinghast
-2 9 tillinghast .
-27 -31 time
1 20 time .
-1 -8 time :
-8 8 time after
9 -1 time for
3 -16 time on
7 -14 time sensitive
-10 -16 time to
-19 -5 timely
8 -9 timely petition
-9 16 timely sought
10 -5 timetable
10 -1 tinoco #
-12 17 title
-10 21 title #
-7 13 tk
13 -1 tml
-15 -4 tmolc
-15 -4 tmolc #
-20 -23 to
-23 20 to #
-6 -2 to .
31 -20 to a
-1 -7 to accept
-5 15 to add
-19 -10 to adjourn
-8 -2 to advise
-12 27 to all
5 -9 to allow
17 20 to alter
-15 -14 to amend
9 20 to another
-13 -10 to answer
20 8 to any
-19 1 to appeal
-7 -24 to appear
4 6 to appellant
13 -7 to appellants
-16 -4 to appoint
-4 -16 to april
13 -1 to arrange
-2 -8 to ask
-11 0 to attend
-8 -1 to attorney
-9 11 to august
18 -9 to bail
13 -3 to bar
35 8 to be
-11 -4 to bear
-15 9 to bring
-7 29 to carry
6 0 to cedric
-17 -7 to certify
-9 -1 to chambers
0 -7 to choose
-12 0 to clarify
16 -12 to class
10 -10 to close
-13 -8 to compel
9 -5 to comply
-16 16 to continue
-11 -12 to correct
-12 13 to counsel
-11 -1 to count
7 -19 to custody
-22 3 to decertify
9 -1 to decide
-14 -1 to defendant
-1 16 to depart
25 0 to deshawn
18 -3 to detain
1 13 to detention
14 -4 to disclose
-10 -4 to dismiss
31 4 to dissolve
4 8 to do
-6 17 to doc
-7 -1 to drop
-6 13 to each
-7 3 to effect
-1 13 to effectuate
30 -1 to efra
-10 -1 to eight
-6 1 to enforce
-17 36 to enjoin
-12 24 to enlarge
-18 17 to enter
0 -17 to exceed
-1 -17 to expedite
-6 7 to extend
9 0 to ezequiel
-32 43 to facilitate
-19 -29 to file
-11 4 to find
9 -3 to fly
23 -6 to folkston
-9 4 to follow
0 11 to forbid
-7 -4 to forward
-21 5 to get
-9 8 to give
-32 23 to go
-6 22 to haiti
-11 16 to halt
-20 9 to have
-6 -2 to hear
-12 -9 to him
7 1 to his
-7 -23 to hold
2 15 to honduras
11 -26 to ice
8 -9 to in
-5 11 to include
0 -8 to intervene
0 -8 to issue
-11 13 to it
8 27 to its
-7 0 to january
-6 -2 to judge
1 10 to july
0 8 to june
6 -13 to keep
9 0 to kwame
-8 24 to laos
-8 -2 to lawyers
29 13 to leave
9 0 to let
19 17 to lift
9 -12 to louisiana
10 0 to luz
-11 -2 to magistrate
3 10 to maintain
16 -8 to march
-13 -1 to may
-10 -7 to meet
11 -4 to mesa
12 4 to minnesota
-8 -5 to modify
22 -7 to moshannon
3 -18 to motion
12 -8 to move
8 -3 to mr
3 -9 to ms
-9 0 to name
-22 5 to new
-4 16 to nigeria
-4 -14 to non
-8 2 to notify
-6 -4 to object
-7 -3 to obtain
30 4 to october
-9 -1 to one
27 3 to open
-8 -8 to order
7 1 to oregon
22 0 to osvaldo
0 -10 to pay
0 -13 to permit
-7 -11 to persons
-18 -5 to petitioner
-1 -8 to petitioners
15 -2 to place
6 -7 to post
16 0 to preclude
8 -4 to present
9 -21 to preserve
-12 6 to prevent
-12 -1 to proceed
-9 6 to produce
-1 15 to prolong
6 10 to propose
-16 9 to put
-6 -4 to quash
-7 9 to raise
33 -5 to re
0 28 to reconsider
10 -3 to refiling
12 -8 to release
20 -2 to relocate
13 -3 to remain
-6 4 to remand
5 8 to removal
-41 14 to remove
6 2 to renewal
-9 39 to reopen
8 3 to report
-11 -1 to respond
-16 -11 to return
16 -4 to revisit
15 -3 to revoke
-17 -15 to rule
-15 -4 to say
-11 -22 to seal
-9 -2 to see
-5 7 to seek
7 8 to september
-7 -4 to serve
-1 -12 to show
-7 4 to speak
-16 -7 to state
39 -45 to stay
12 -3 to stewart
2 9 to stop
11 0 to strafford
-17 4 to strike
13 -1 to submit
-8 -3 to substitute
-12 -10 to supplement
31 -11 to tacoma
9 -2 to terminate
16 -1 to texas
38 -6 to that
-27 -23 to the
-7 -1 to them
5 -7 to think
-16 12 to third
15 -11 to this
14 22 to those
1 -15 to transfer
-9 -2 to travel
3 9 to twenty
-9 19 to undo
-14 -13 to unseal
0 39 to vacate
-13 5 to vietnam
11 -6 to wait
7 -6 to walk
-10 6 to wit
-25 -42 to withdraw
-8 -7 tobias
16 27 today
5 -16 today .
18 -9 today ;
8 3 today and
9 -3 today on
3 19 today s
6 -8 together
-6 -7 together with
-18 -7 told
-7 -8 told that
8 -3 told the
-12 -2 told to
0 7 toma
4 -13 tomorrow
3 16 tomorrow .
8 5 tomorrow ;
16 13 tonight
13 -5 tonight .
11 -3 tonight ;
-25 3 took
-17 7 took place
9 6 torrance
-20 -5 tort
-7 1 torture
4 -10 total
1 -10 total pages
-4 20 toward
55 -20 tr
8 5 track
-3 8 tran
-18 -13 transcript
-6 0 transcript at
-7 -5 transcripts
142 -13 transfer
11 -8 transfer .
-1 12 transfer and
-2 -15 transfer from
15 3 transfer her
29 -9 transfer is
25 -6 transfer of
3 17 transfer or
8 1 transfer out
4 6 transfer petitioner
-17 4 transfer to
-7 -3 transferee
34 9 transferred
21 -1 transferred from
-13 -8 transferred out
1 13 transferred outside
15 5 transferring
52 -25 transfers
24 -5 transfers .
11 0 transmit
9 6 transport
18 -4 transported
11 -6 trask
-21 6 travel
-2 13 travel back
21 -25 travel document
8 2 travel documents
-9 2 travel papers
-24 2 travel to
-7 -2 traverse .
15 -1 traverse due
15 -11 trb
-10 9 treadgold
-24 -3 trial
-8 1 trial ;
23 0 trial as
-5 -7 trial date
-10 2 trimble
-5 12 trimble haruki
6 -6 trip
6 -6 trip to
49 75 tro
-5 -13 tro #
26 24 tro .
12 -2 tro ;
2 7 tro as
-7 2 tro hearing
23 -20 tro is
-7 10 tro lapses
5 -10 tro shall
8 35 tro to
-7 -4 trw
35 -7 tuesday
-5 8 tunc
-12 -17 turn
-12 -5 turn over
7 11 turned
-11 13 turned around
13 0 turned over
16 -6 tuttle
-10 2 tw
-10 -4 twelve
1 -6 twenty days
19 0 twenty eight
-13 12 twenty one
0 -7 twice
-11 -10 two
-2 9 two .
-13 -1 two business
-12 21 two days
21 -9 two hours
0 -7 two named
-1 -7 two pages
10 -1 two weeks
9 -6 two years
-15 -5 u
-14 3 u .
-8 -10 ugwu
-7 2 unaccompanied
3 -24 unaffected
3 -24 unaffected .
-19 -13 unchanged
-19 -13 unchanged .
-9 -6 undecided
-9 -6 undecided .
-11 4 under
37 -19 under #
-12 -15 under a
-24 5 under advisement
11 6 under an
24 -11 under conditions
-15 -4 under eaja
-12 -16 under fed
-2 12 under it
-14 3 under its
-5 15 under local
-21 17 under oath
20 7 under rule
-11 -9 under seal
-10 -5 under section
6 19 under standing
13 -10 under supervision
13 4 under the
19 -2 under zadvydas
-16 9 undersigned
-4 9 understands
-8 -19 undertaking
-12 12 undisturbed
-12 6 undisturbed .
-9 26 undo
24 14 undone
-10 54 united
-10 54 united states
18 -3 unlawful
13 -2 unlawful .
47 -9 unless
8 -14 unless a
6 19 unless and
-7 -12 unless class
-3 -13 unless counsel
-2 17 unless he
4 10 unless his
7 5 unless otherwise
-7 7 unless the
6 -5 unlikely
-12 2 unnecessary
-9 -4 unopened
-20 13 unopposed
-1 11 unopposed application
-5 6 unopposed motion
-2 -10 unpublished opinion
1 8 unpublished order
3 -7 unpublished per
7 -3 unreasonable
7 1 unreasonably
8 2 unreasonably prolonged
-17 -15 unseal
-8 -1 unseal .
-10 -17 unsealed
27 -2 unsecured
10 -1 unsecured bond
-1 -12 unsigned
45 69 until
15 -8 until #
24 -9 until a
-6 14 until august
-5 14 until final
5 -11 until further
-6 12 until issuance
-11 4 until it
9 -2 until judgment
8 -4 until june
-8 12 until september
0 -7 until seven
-7 -15 until that
15 41 until the
12 -8 until then
15 15 until this
-3 -18 untimely
-6 7 untouched
-6 8 untouched .
23 -12 up
6 -5 up again
12 -4 up at
-20 3 up on
9 -6 up the
6 9 update
-2 23 upon
10 -6 upon #
2 19 upon consideration
-6 10 upon his
-5 12 upon issuance
6 -3 upon posting
3 13 upon proof
11 -6 upon respondents
8 8 upon review
9 -3 upon the
-8 -7 urge
16 -8 urgent
14 -6 urgent motion
10 -4 us
17 -8 us district
-13 -1 us magistrate
20 38 usca
-10 11 usca case
-4 7 usca order
-21 8 uscis
-10 32 use
7 -1 used
1 11 usual
1 -8 utah
14 -22 v
3 -21 v .
-4 36 vacate
6 12 vacate #
9 20 vacate .
-1 12 vacate stay
-21 -3 vacate the
20 39 vacated
8 15 vacated .
8 -17 vacated ;
-6 -18 vacated and
-7 26 vacated as
-16 14 vacated by
35 4 vacated in
4 -7 vacated the
6 14 vacated under
-18 4 vacates
-17 3 vacates the
12 4 vacating
4 -7 vacating #
27 -19 vacating the
13 -5 vaccinated
15 -5 vail
10 0 valenzuela
10 0 valenzuela roa
-4 7 valid
17 13 valle
19 -2 valley
4 -9 van
22 -2 vance
-8 1 vanderlyn
-8 1 vanderlyn and
10 -3 varick
10 -3 varick street
-6 -2 vaughn
-6 -2 vaughn index
-7 2 venezuelan
13 32 venue
10 -7 verde
6 0 verdict
33 -9 vermont
11 -8 vermont by
-17 2 via
0 6 via regular
-12 -6 vice
-20 -3 video
-1 13 video .
-9 -5 videoconference
-16 13 vietnam
-9 5 vietnam .
0 8 vietnamese
26 -5 view
14 -3 view .
-6 -7 viewing
-20 4 vilsaint
2 -12 violated
10 10 violation
8 12 violation of
6 -8 virtual
6 -8 virtual order
-13 -1 visa
-8 -6 visitation
-15 -11 visits
-10 -5 vlg
1 -16 voluntarily
-7 -14 voluntarily .
-27 18 voluntary
-16 -15 voluntary departure
-1 12 voluntary dismissal
-8 -1 voss
-13 -2 vote
-1 15 vs
-1 15 vs #
6 -2 vtrlc
6 -2 vtrlc #
11 -4 vu
-1 -8 w
-1 -7 w .
-7 6 waiting
-10 14 waived
-11 13 waiver
12 0 waives
16 -8 walk
15 -7 walk out
-7 5 want
-7 5 want of
12 -12 wants
-9 -13 warden
13 -4 warden .
-7 0 warden shall
0 -5 warning
33 -16 warrant
10 -2 warrant and
-20 5 warranted
-13 7 warranted .
1 13 warsame
-23 -24 was
13 -6 was arrested
-21 14 was done
-21 -6 was filed
1 -7 was flown
0 9 was granted
-14 5 was held
-20 19 was in
-2 -8 was not
7 2 was put
8 0 was refused
-20 -4 was released
-7 -3 was removed
-2 7 was said
-9 0 was set
-11 -7 was timely
-17 6 was told
-9 -5 was within
26 -2 way
6 -8 way of
15 15 we
21 -2 we affirm
-4 9 we hold
-26 -3 wear
-23 -2 wear a
-15 7 webb
-20 -10 week
-14 14 week .
-10 -6 week is
-11 -1 weekday
-15 -11 weekly
6 5 weeks
4 -11 weigh
16 0 weighed
13 3 well .
-18 -17 were
-12 -1 western
-12 -1 western district
36 19 what
5 5 what #
-11 13 what has
8 -3 what is
4 11 what it
7 -8 what the
-13 -3 what they
5 12 what was
9 -13 when
2 26 where
26 9 where he
0 12 where it
-33 -7 where petitioner
20 17 where she
-16 9 where they
-71 -54 whether
-1 -8 whether a
-7 -2 whether anything
-17 3 whether he
-25 -9 whether it
-23 -2 whether petitioner
4 -14 whether the
-16 -1 whether they
4 -8 whether to
11 1 which
0 8 which asks
15 11 which forbade
49 3 which is
7 -4 which it
-8 1 which no
-8 8 which petitioner
3 20 which respondents
-9 -1 which statute
12 -16 which the
9 10 which to
0 -8 which was
-5 13 which would
-11 8 whichever
29 13 while
12 1 while #
-11 10 while the
18 -6 while they
23 -16 while this
-8 -1 whipple
6 2 whitcliffe
6 2 whitcliffe :
-15 -4 whitcombe
-15 -4 whitcombe :
-12 5 whitlock
-8 0 whitlock reyes
-9 23 who
-15 22 who are
7 1 who has
-7 0 who may
17 2 who shall
8 0 who was
-7 12 who wish
6 10 who wishes
22 -7 whoever
15 -3 whole
6 24 whom
3 8 whom it
19 -13 whom justice
-9 -3 whose
-8 2 whose motions
10 -7 whose removal
-41 -17 why
-7 -1 why a
7 -2 why the
27 3 wide
11 -1 wide bond
10 -8 wide injunction
-15 7 wilber
10 -4 wilhelmina
-20 -16 will
-43 -9 will be
-4 -10 will decide
15 -5 will do
10 1 will hear
13 6 will hold
-9 2 will likely
26 10 will not
-11 -5 will proceed
-1 9 will remain
-8 15 will run
-13 -16 will take
-5 13 wishes
-5 13 wishes to
-10 6 wit
9 13 with
-42 -1 with #
-12 -27 with a
4 -8 with all
1 12 with an
12 -1 with chambers
-18 -8 with class
2 17 with counsel
7 -2 with directions
-7 7 with final
7 -11 with her
-7 -3 with him
16 13 with his
35 9 with it
-7 -11 with leave
-8 -2 with names
-11 0 with no
8 -8 with one
-1 -10 with personal
-4 21 with petitioner
29 -15 with prejudice
-4 -8 with respect
9 -13 with the
10 11 with them
2 9 with travel
15 -11 with whom
-5 -43 withdraw
-8 -10 withdraw #
5 -14 withdraw the
-22 -10 withdrawing
-11 -11 withdrawing #
-30 0 withdrawn
5 -12 withdrawn .
-9 24 withdrawn the
-7 -4 withdraws
-7 -4 withdraws its
-16 10 withheld
9 -13 within
-12 6 within #
8 -4 within a
18 -11 within five
-4 6 within it
-15 11 within its
22 -2 within seven
5 -18 within ten
-2 -10 within the
6 -7 within thirty
-7 2 within this
-27 2 within twenty
17 0 without
13 8 without #
8 -1 without an
-6 -3 without charge
-5 -12 without counsel
4 -9 without effect
2 9 without first
-19 13 without her
25 -6 without leave
-9 24 without notice
-9 3 without objection
7 -1 without oral
-19 -16 without prejudice
4 6 without prior
12 -5 witness
-11 -3 witnesses
-7 -1 wld
-6 13 wnk
-6 13 wnk filed
17 0 wolfe
6 5 women
0 11 word .
-1 -12 word limit
10 -3 word to
3 -14 words
-9 -14 work
16 -9 working
-15 -1 worksheets
-7 0 worku
-9 9 would
14 -5 would be
75 -23 writ
26 -2 writ and
17 5 writ is
6 1 writ of
5 15 writ should
-9 -11 write
-7 24 writes
16 0 writing
-7 11 writing .
-4 -6 writing by
33 0 writing the
-8 -1 writing why
20 38 written
-2 10 written decision
6 22 written notice
30 -11 written opinion
10 1 written order
-5 12 written response
9 -7 written ruling
7 -2 written signed
8 -11 wrong
-7 -2 wrong case
14 -5 wyatt
8 -2 wyatt facility
-1 8 xiomara
-3 9 xiomara menjivar
10 -3 xtflc
10 -3 xtflc #
7 1 y
7 1 y .
-7 19 yacoub
21 -1 ybarra
21 -1 ybarra luna
13 -13 year
10 -4 year .
11 -19 years
-2 -11 years .
18 -6 yesterday
6 -12 yet
6 -8 yevgenia
6 -8 yevgenia marsh
-7 21 yocum
-7 21 yocum m
36 9 york
-5 7 york .
8 4 york and
10 3 york city
14 4 york or
10 7 youngstown
-4 7 yusuf
18 -12 zadvydas
9 -2 zebulon
-2 -15 zoom
3 -7 zoom on
`;

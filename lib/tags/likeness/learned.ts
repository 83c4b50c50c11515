/**
 * What `npm run learn` learned from 6717 labelled orders (`scripts/learn/orders`); `readModel` tells how it is
 * written. Learned, not edited: a test learns it again.
 */
export const LEARNED = `
-12 -25 *
-10 9 # #
13 7 # .
-10 2 # :
-21 25 # ;
-7 -4 # administrative
11 -2 # adopting
-13 -16 # all
3 -18 # am
10 23 # an
-25 -9 # and
16 -2 # appearances
-13 -11 # application
8 38 # are
12 25 # as
-6 -11 # asking
-10 -8 # asks
9 5 # assented
-29 -1 # at
-7 -1 # attorney
-3 9 # authorized
-8 -22 # aw
4 -28 # b
-21 -12 # before
12 -11 # bond
-9 4 # but
24 6 # by
27 -6 # c
-4 9 # ca
3 12 # cannot
0 -8 # cases
12 1 # cc
1 19 # charter
-3 14 # cir
2 25 # class
-6 -12 # concerning
-22 12 # consent
6 18 # continues
16 -4 # copies
-9 19 # copy
30 -5 # counsel
24 -21 # court
2 8 # cross
-5 -7 # cyndi
11 2 # date
8 1 # day
-14 5 # days
35 -1 # defendant
-25 32 # defendants
-11 34 # denied
-17 46 # deputy
-1 11 # dg
29 -14 # dh
-4 11 # did
-7 -6 # directing
-6 16 # directive
-7 1 # dismissing
-2 10 # disposition
3 -12 # doc
-9 -12 # due
13 -15 # e
17 5 # each
-9 -24 # eb
-5 7 # ec
1 15 # emergency
-13 3 # ex
-37 4 # filed
-12 -2 # filing
9 -3 # findings
-9 30 # flight
10 6 # floor
-14 -24 # for
-7 7 # forbidding
-11 -15 # from
-16 46 # g
-16 9 # government
-10 -12 # granted
10 0 # granting
-9 0 # h
9 -3 # ha
-20 9 # has
0 23 # have
4 -8 # having
13 -4 # held
3 -7 # his
-10 -3 # holding
-9 13 # hour
22 -12 # hours
9 13 # hrg
7 1 # i
4 -7 # ice
-9 7 # if
-13 19 # in
10 -11 # injunction
14 -5 # insofar
31 -6 # is
-12 18 # it
27 1 # jf
1 10 # joint
-2 6 # jp
-17 27 # jt
-5 11 # judge
-7 -11 # judgment
8 -12 # jw
13 -3 # k
-16 5 # kb
-11 10 # kdp
25 -32 # ks
-3 9 # ktr
-6 -9 # kw
-10 11 # lcabp
-7 -9 # lcacf
-6 7 # lcatl
-4 11 # lcawp
-2 -10 # lcbjh
-4 -8 # lccnp
-8 3 # lcedb
0 8 # lcepw
-6 4 # lcifc
-15 3 # lcjb
4 -11 # lcjpo
-7 16 # lclbh
-8 26 # lclfw
-1 11 # lclob
-13 4 # lcmos
-8 12 # lconb
-5 -8 # lcorb
8 -2 # lcwos
-10 -7 # letter
-9 -2 # line
1 -23 # mailed
-1 14 # matter
7 32 # may
4 7 # memorandum
9 1 # miles
15 -2 # months
15 -11 # motion
0 -8 # mr
1 -13 # no
11 5 # not
-12 1 # nothing
3 19 # notice
8 -22 # of
12 -19 # on
21 -6 # only
5 -13 # opinion
25 -1 # opposed
-23 -1 # or
8 -4 # oral
1 30 # order
-8 -15 # ordered
7 -13 # p
-17 9 # pages
35 -17 # pending
-11 0 # per
15 5 # persons
32 10 # petition
30 9 # petitioner
-7 10 # petitioners
14 -17 # plaintiffs
11 10 # pm
-5 13 # preliminary
7 3 # pro
-24 9 # re
-16 16 # referred
-10 8 # referring
-10 -1 # related
-24 -1 # release
4 9 # remove
7 -6 # reply
-31 -1 # report
28 7 # respondent
-2 35 # respondents
31 -22 # reversed
-20 15 # rh
-15 6 # rm
3 18 # runs
14 -2 # s
1 12 # save
-7 -10 # sealed
10 3 # set
-7 1 # sgrim
9 18 # shall
-7 2 # should
8 -1 # shows
-18 19 # signed
-7 2 # sn
-18 -34 # so
6 3 # south
-5 10 # standing
-1 19 # status
-1 -22 # staying
-9 -1 # stipulated
-28 -5 # stipulation
-7 -4 # taken
-8 -1 # temporary
-3 10 # tfo
-16 -7 # that
-9 10 # the
-10 2 # they
-12 -16 # this
-10 -14 # through
6 -9 # time
-11 19 # tk
-14 -37 # to
44 -27 # tr
4 9 # transfer
13 28 # tro
-16 1 # tw
-1 -6 # two
-17 2 # under
25 5 # unless
-8 -3 # unopposed
20 0 # unsecured
4 -23 # until
-5 7 # upon
14 -3 # urgent
-16 22 # vacated
17 -3 # vacating
8 -8 # was
-35 -10 # whether
-16 -1 # which
-9 -6 # why
-11 11 # will
-11 -11 # with
8 -11 # yevgenia
1 -16 . #
9 -5 . .
-2 12 . :
13 -12 . ;
-25 51 . a
3 -22 . adp
31 0 . affirmed
-8 -9 . all
-22 4 . an
-8 19 . and
6 -7 . app
5 7 . appeal
-7 -2 . appearances
5 -10 . appellants
-7 7 . april
-7 -3 . ardizzone
0 -7 . argued
-20 9 . argument
2 -6 . as
-1 -6 . ashgrove
-3 17 . at
-8 -19 . attorney
14 -10 . authoring
8 -8 . authorized
-6 1 . before
-7 -3 . brisbane
8 -12 . brummel
14 6 . by
-11 7 . c
-6 0 . call
-7 3 . carvajal
-15 -7 . case
17 -17 . cc
20 0 . cd
22 7 . cho
-16 -1 . civ
11 -5 . class
15 -8 . clerk
-4 -9 . closing
1 11 . cmd
-15 5 . consuelo
-8 21 . copies
18 -13 . costs
14 3 . counsel
3 -22 . court
21 -6 . crt
-14 20 . custody
-4 9 . d
-5 18 . danforth
11 0 . date
-5 -8 . decision
31 -20 . defendant
-17 6 . defendants
21 14 . delacroix
23 -10 . denied
-7 12 . denying
23 -25 . deputy
-7 9 . doc
-5 11 . e
-9 -8 . each
8 -4 . emailed
-2 -12 . enter
-10 -1 . entered
19 -12 . entry
-12 -2 . ero
17 -4 . f
8 -7 . fennimore
50 9 . filed
22 -1 . fmtlc
26 7 . for
-3 7 . from
6 -2 . ftr
18 -10 . further
-12 14 . g
-8 21 . good
-27 10 . granted
9 -3 . halvorsen
-12 -3 . having
51 -15 . he
-6 10 . heard
-18 16 . hearing
3 7 . hrg
26 23 . ice
-6 5 . if
10 -1 . inabinet
-16 11 . is
-1 -21 . issued
-2 -15 . it
2 9 . joint
-11 20 . judge
12 -2 . judgment
-8 -2 . jury
11 -13 . justice
3 8 . kim
-1 12 . l
7 -2 . leave
-3 21 . let
-18 33 . lnhlc
8 0 . magistrate
7 13 . mailed
-6 -1 . mandate
5 -11 . marchetti
21 -1 . marshal
-14 -18 . matter
-2 12 . mc
3 10 . meanwhile
9 0 . mg
5 26 . motion
8 -17 . mr
-55 -8 . no
4 -9 . nobody
5 10 . none
9 -3 . not
8 -13 . nothing
-14 11 . notice
11 2 . o
9 22 . on
-20 9 . opinion
2 -9 . opposition
-8 7 . oral
11 13 . order
-26 -9 . ordered
17 9 . originating
18 -6 . ork
-6 14 . ostrom
-9 5 . otherwise
-15 15 . our
-11 -2 . oyama
-8 4 . p
-6 18 . panel
22 -12 . pending
2 -7 . petition
12 -14 . petitioner
-28 -6 . plaintiff
-3 -7 . pollitt
0 8 . q
-8 20 . r
-8 9 . raymond
18 -5 . related
10 11 . release
4 14 . removal
17 -4 . reply
-10 -1 . respondent
24 5 . respondents
13 14 . return
20 -6 . reversed
6 -6 . ruling
-7 12 . s
-10 20 . see
11 -4 . senior
-11 -6 . served
-4 -7 . service
-9 0 . set
7 9 . seven
12 -5 . she
-13 -3 . should
-28 3 . signed
28 -8 . so
34 17 . status
-7 -2 . strauss
1 -7 . such
7 3 . t
14 8 . temporary
20 -7 . text
-5 8 . the
14 -2 . there
18 -10 . they
-31 1 . this
-8 6 . thornbury
11 10 . those
-2 9 . tiller
-20 -5 . tmolc
7 2 . tomorrow
1 10 . tonight
-13 -5 . total
5 7 . tro
15 -6 . tuttle
-9 -9 . ugwu
10 0 . under
7 -2 . unless
11 4 . until
-8 6 . usca
15 -17 . vacated
8 -3 . vanek
6 -2 . vtrlc
15 -10 . we
-23 25 . what
-16 14 . while
-15 -4 . whitcombe
-10 20 . who
-15 22 . with
-2 8 . within
-7 2 . worku
32 -2 . written
-2 12 . xiomara
20 11 : #
-1 -10 : a
9 10 : affirmed
-6 -11 : agents
12 6 : all
15 -6 : an
16 -6 : and
9 0 : appellants
-9 -3 : appellees
8 1 : argument
40 -6 : as
4 -10 : at
8 -11 : attys
28 -25 : bail
7 -30 : by
12 7 : class
0 -10 : cor
-6 1 : cts
-10 -1 : curfew
-4 -10 : defendant
-8 -8 : denied
-1 -14 : denying
-7 -3 : discovery
-3 -16 : electronic
8 1 : evidentiary
-11 -8 : fairness
-11 -2 : final
0 8 : finding
-16 20 : for
-3 -14 : government
22 -5 : granted
-4 -23 : granting
15 0 : having
9 -10 : hearing
-3 11 : his
11 -5 : ice
-5 -10 : in
13 11 : initial
-4 -21 : it
-17 6 : jlw
-2 -8 : joint
29 -9 : judge
-13 -7 : leave
-8 -7 : lfe
-5 18 : lhb
-11 17 : lhs
-11 -1 : lwd
-4 15 : memorandum
-22 12 : motion
-3 7 : mr
1 8 : no
2 -9 : non
-4 7 : none
-7 -5 : not
22 26 : on
11 -3 : one
-14 7 : oral
7 24 : order
-13 8 : ordered
-9 -4 : persons
-8 12 : petition
2 10 : petitioner
-3 12 : plaintiff
-26 -8 : plaintiffs
-2 23 : preliminary
-8 13 : published
-8 -11 : respondent
-15 14 : respondents
-6 -7 : response
-11 -1 : rkc
20 -2 : sah
-5 8 : she
-3 -8 : show
31 13 : so
-10 16 : status
26 -2 : telephone
-8 -4 : telephonic
11 -4 : text
12 12 : that
-27 23 : the
-11 7 : there
-7 -8 : this
8 -15 : tro
-2 23 : two
22 13 : unless
-8 0 : until
14 16 : upon
1 15 : vacated
19 -3 : we
16 8 : what
-2 11 : with
-9 -2 : wld
-19 12 ; #
1 -13 ; a
12 -1 ; accordingly
-18 2 ; all
-8 -5 ; an
45 15 ; and
-1 -10 ; answer
6 6 ; any
18 -3 ; appeal
8 5 ; argument
-1 -7 ; as
-1 -14 ; brief
-8 0 ; certification
-1 10 ; class
-6 -20 ; counsel
-16 -1 ; decision
-7 2 ; defendants
16 -10 ; denied
23 15 ; denying
-7 21 ; directing
6 13 ; dissolving
-10 -2 ; each
-1 9 ; from
6 -17 ; government
11 16 ; granting
27 1 ; he
4 -13 ; hearing
26 -3 ; his
6 -8 ; ice
5 -24 ; if
1 8 ; in
-24 29 ; judge
-4 -7 ; jury
8 -4 ; matter
-15 -4 ; motion
6 0 ; mr
-4 10 ; new
-19 -8 ; no
-12 -4 ; opposition
24 8 ; order
28 25 ; ordered
4 -7 ; otherwise
8 7 ; parties
2 4 ; petitioner
4 -7 ; pretrial
-13 -7 ; production
32 -3 ; reply
26 -3 ; respondent
-6 -24 ; respondents
-2 10 ; response
13 -4 ; senterfitt
5 -6 ; setting
11 -2 ; she
8 -1 ; should
6 -1 ; so
-2 -11 ; status
-5 19 ; stay
4 -7 ; that
-27 -9 ; the
6 18 ; they
3 11 ; this
-8 -1 ; those
-6 0 ; u
-16 12 ; until
3 -9 ; upon
25 -11 ; written
9 0 = asked:bond-hearing-denied
9 0 = asked:bond-hearing-denied:none
36 -13 = asked:bond-hearing-ordered
49 -9 = asked:bond-hearing-ordered:denied
-7 3 = asked:bond-hearing-ordered:extended
56 -6 = asked:bond-hearing-ordered:granted
25 -5 = asked:bond-hearing-ordered:granted-in-part
-17 2 = asked:bond-hearing-ordered:set
-19 3 = asked:bond-hearing-ordered:taken-under-advisement
7 -4 = asked:class-certified
19 8 = asked:class-certified:granted
13 1 = asked:class-certified:granted-in-part
-7 -4 = asked:class-decertified
-7 -4 = asked:class-decertified:granted
-19 -8 = asked:class-modified
-11 -6 = asked:class-modified:granted
-49 -30 = asked:contact-restricted
-13 -22 = asked:contact-restricted:granted
-12 -3 = asked:contact-restricted:granted-in-part
-1 -9 = asked:contact-restricted:set
-20 -2 = asked:contempt-found
-7 -5 = asked:contempt-found:granted
-18 -30 = asked:counsel-access-ordered
0 -25 = asked:counsel-access-ordered:granted
-14 -4 = asked:counsel-access-ordered:granted-in-part
-1 -9 = asked:counsel-access-ordered:set
85 -35 = asked:detention-ordered
28 -10 = asked:detention-ordered:denied
81 -22 = asked:detention-ordered:granted
-5 -9 = asked:disclosure-ordered
7 -2 = asked:disclosure-ordered:denied
8 -7 = asked:disclosure-ordered:granted
-27 -18 = asked:dismissed
-4 -10 = asked:dismissed:denied
-9 -4 = asked:dismissed:dismissed
-34 -8 = asked:dismissed:granted
16 -8 = asked:release-denied
13 -6 = asked:release-denied:denied
7 -2 = asked:release-denied:dismissed
21 -6 = asked:release-denied:none
94 -33 = asked:release-ordered
107 -20 = asked:release-ordered:denied
-14 -7 = asked:release-ordered:denied-as-moot
15 1 = asked:release-ordered:dismissed
67 -40 = asked:release-ordered:granted
13 26 = asked:release-ordered:granted-in-part
18 14 = asked:release-ordered:none
-19 14 = asked:release-ordered:set
-12 15 = asked:release-ordered:taken-under-advisement
55 -17 = asked:release-stayed
29 -11 = asked:release-stayed:denied
36 -5 = asked:release-stayed:granted
59 0 = asked:relief-stayed
-1 33 = asked:relief-stayed:denied
40 10 = asked:relief-stayed:granted
6 -20 = asked:relief-stayed:granted-in-part
8 -15 = asked:relief-stayed:vacated
11 50 = asked:removal-permitted
21 44 = asked:removal-permitted:granted
-24 50 = asked:removal-stay-ended
-25 32 = asked:removal-stay-ended:denied
-14 33 = asked:removal-stay-ended:granted
-4 10 = asked:removal-stay-expanded
-4 27 = asked:removal-stay-expanded:granted
-15 25 = asked:removal-stay-extended
6 37 = asked:removal-stay-extended:granted
-66 114 = asked:removal-stayed
-29 76 = asked:removal-stayed:denied
16 -9 = asked:removal-stayed:denied-as-moot
7 2 = asked:removal-stayed:dismissed
5 8 = asked:removal-stayed:extended
-30 99 = asked:removal-stayed:granted
-19 22 = asked:removal-stayed:granted-in-part
6 8 = asked:removal-stayed:none
14 -39 = asked:removal-stayed:set
2 -6 = asked:removal-stayed:taken-under-advisement
-43 65 = asked:return-ordered
-28 88 = asked:return-ordered:granted
-6 19 = asked:return-ordered:granted-in-part
-1 -14 = asked:return-ordered:set
-23 -14 = asked:sanctions-ordered
-7 -3 = asked:sanctions-ordered:granted
-10 7 = asked:sanctions-ordered:granted-in-part
-4 -9 = asked:sealed
-2 -8 = asked:sealed:granted
-7 -5 = asked:settlement-approved
-7 -5 = asked:settlement-approved:granted
-10 -6 = asked:settlement-preliminarily-approved
-10 -6 = asked:settlement-preliminarily-approved:granted
102 -42 = asked:transfer-barred
-11 -6 = asked:transfer-barred:denied-as-moot
88 -18 = asked:transfer-barred:granted
-9 6 = asked:transfer-barred:granted-in-part
13 -7 = asked:transfer-barred:set
86 -18 = asked:transfer-permitted
6 -7 = asked:transfer-permitted:denied
71 -9 = asked:transfer-permitted:granted
-6 -6 = asked:unsealed
-47 -13 = court:review
-65 -117 = court:trial
8 -10 = did:bond-hearing-denied
32 -30 = did:bond-hearing-ordered
28 -12 = did:bond-hearing-ordered:denied
11 -2 = did:bond-hearing-ordered:granted
-21 -9 = did:class-certified
7 -2 = did:class-certified:granted
-11 2 = did:class-certified:granted-in-part
-8 -3 = did:class-certified:vacated
-10 -13 = did:contact-restricted
-6 -4 = did:contact-restricted:granted
-32 -18 = did:counsel-access-ordered
-10 -12 = did:counsel-access-ordered:extended
-18 -12 = did:counsel-access-ordered:granted
-8 -10 = did:counsel-access-ordered:set
11 -6 = did:detention-ordered
-4 -9 = did:disclosure-ordered
-7 -6 = did:disclosure-ordered:denied
-7 -4 = did:dismissed
-3 -9 = did:release-denied
14 -6 = did:release-denied:denied
-7 -1 = did:release-denied:vacated
78 -66 = did:release-ordered
18 -15 = did:release-ordered:denied
37 -18 = did:release-ordered:granted
32 -28 = did:release-stayed
15 -10 = did:release-stayed:denied
31 -10 = did:release-stayed:vacated
13 -21 = did:relief-stayed
11 -13 = did:relief-stayed:denied
-1 -10 = did:relief-stayed:vacated
-6 2 = did:relief-vacated
-28 18 = did:removal-permitted
-18 10 = did:removal-stay-denied
-3 16 = did:removal-stay-ended
-2 21 = did:removal-stay-extended
-50 145 = did:removal-stayed
4 42 = did:removal-stayed:denied
-18 7 = did:removal-stayed:extended
-46 69 = did:removal-stayed:granted
12 20 = did:removal-stayed:taken-under-advisement
-12 9 = did:removal-stayed:vacated
-25 18 = did:return-ordered
-19 34 = did:return-ordered:denied
102 5 = did:transfer-barred
25 -2 = did:transfer-barred:denied
-16 -7 = did:transfer-barred:denied-as-moot
28 6 = did:transfer-barred:extended
20 0 = did:transfer-barred:granted
-16 -8 = did:transfer-barred:set
15 16 = did:transfer-barred:taken-under-advisement
7 1 = did:transfer-barred:vacated
-29 8 = government:holds
-83 -138 = government:other
-42 -33 = kind:judgment
-16 5 = kind:minute-entry
-22 -42 = kind:opinion
-32 -47 = kind:order
1 -8 = of:application
-9 -2 = of:declaration
21 10 = of:letter
-7 -6 = of:mandate
-12 -1 = of:motion
12 -5 = of:notice
8 6 = of:notice-of-appeal
-38 3 = of:opinion
3 -30 = of:order
22 6 = of:other
5 24 = of:petition
-18 10 = of:stipulation
76 -18 = outcome:affirmed
16 -4 = outcome:affirmed-in-part
48 38 = outcome:denied
-57 -8 = outcome:denied-as-moot
-26 -2 = outcome:dismissed
-9 25 = outcome:extended
30 12 = outcome:granted
20 -5 = outcome:granted-in-part
8 -11 = outcome:none
-33 30 = outcome:remanded
75 -42 = outcome:reversed
-28 -44 = outcome:set
1 -17 = outcome:stricken
-65 -60 = outcome:taken-under-advisement
53 35 = outcome:vacated
-29 -11 = outcome:withdrawn
8 5 > a
14 -4 > abdirahman
-15 9 > aboard
-3 -11 > about
15 -11 > absent
-2 11 > accepted
-5 -24 > access
-8 -1 > account
-1 10 > achebe
-5 -6 > acms
9 2 > act
-22 18 > acting
4 -17 > action
-6 9 > additional
1 -11 > addressed
-7 -10 > adeyinka
6 -2 > adjudication
11 5 > admin
-6 5 > administratively
20 -2 > admitting
18 -7 > adopting
-7 0 > advance
13 11 > after
-9 2 > again
-20 4 > against
13 -4 > agency
-7 11 > agreement
5 9 > aguirre
-15 8 > aircraft
7 1 > al
-18 9 > alien
-35 36 > all
35 -8 > allow
-9 11 > allowed
-14 -9 > already
4 20 > alter
5 14 > altering
12 -8 > alternative
4 16 > alternatives
6 -2 > alvarenga
6 10 > amadc
-20 -5 > amadi
-2 7 > amended
-5 7 > american
-13 -10 > an
34 4 > and
5 11 > anhdc
-1 -12 > ani
4 9 > anjdc
-13 7 > answer
-21 -6 > any
-6 10 > anyone
-12 0 > apamdc
25 8 > appeal
-6 -4 > appear
8 -16 > appellant
14 -15 > appellants
10 -34 > appellee
-15 0 > appellees
-6 0 > appoint
-23 -4 > approval
2 -7 > arben
-23 55 > are
14 7 > area
-9 -3 > argument
3 7 > arreola
14 -3 > arrest
9 6 > arrested
6 2 > asked
-7 -12 > asking
23 -23 > asks
-6 -3 > aslani
18 7 > assented
-5 7 > asylum
-16 -33 > at
-36 -9 > attorney
7 14 > atxwdc
15 -21 > ausa
11 -9 > authority
-12 -2 > avaedc
-27 3 > b
-15 12 > back
33 -20 > bail
4 -7 > baker
-19 2 > balogun
12 -7 > baltimore
-12 -6 > banc
12 0 > banks
8 3 > bar
9 -6 > barring
-8 0 > barry
-8 -6 > basement
7 0 > batavia
28 15 > be
-5 16 > before
10 -3 > behalf
-8 7 > being
15 1 > bekele
28 -4 > between
-6 11 > bia
3 7 > bick
-14 20 > board
9 10 > boarding
83 -65 > bond
-13 -5 > both
-2 -16 > briefing
-13 9 > bring
3 -6 > brito
-6 1 > broadview
26 -4 > burden
-20 13 > by
-10 24 > c
-20 -4 > calls
10 1 > came
-11 3 > camp
8 -6 > caroline
-8 5 > carvajal
24 -24 > case
-1 -9 > castaneda
19 -3 > cause
35 -6 > center
-15 13 > certification
-8 10 > certified
-3 -22 > certify
-6 -21 > certifying
-12 -1 > challenging
-7 17 > charlemagne
-2 25 > charter
13 -4 > check
-4 15 > cheikh
6 41 > chidi
14 -29 > circuit
12 -6 > circumstances
6 -9 > civil
11 0 > claim
19 -10 > clarify
-11 -27 > class
-2 -7 > classwide
-12 -7 > clerk
9 1 > cm
-9 -5 > coercive
-10 -13 > compel
-6 17 > compelling
10 14 > concerning
-12 -21 > conditions
3 -7 > conduct
-8 -4 > confidential
-3 -8 > confinement
-4 9 > consent
-8 -1 > consider
-11 9 > consideration
-8 -3 > consular
-31 -10 > contempt
4 14 > continental
5 -8 > continue
-1 -9 > continued
-7 3 > copies
-3 -11 > correspondence
-29 -27 > counsel
-30 23 > country
28 -21 > county
23 -7 > court
11 -2 > courtroom
5 -13 > covid
-1 -19 > credible
-16 -6 > crt
36 -6 > custody
-9 -4 > customs
-7 5 > d
36 -2 > date
31 -25 > dated
19 -5 > dawit
-38 53 > days
-7 4 > dc
-7 4 > decertify
-8 6 > decided
-21 -13 > decision
-19 -4 > declaration
0 -10 > declarations
-13 -27 > defendant
-12 -2 > defendants
-6 6 > deferring
-19 -6 > definition
2 6 > delgadillo
21 9 > demba
-1 9 > denial
-1 -12 > denied
23 -3 > deny
-52 -9 > denying
-14 5 > department
0 7 > departure
-9 31 > deport
-60 71 > deportation
-14 22 > deported
-5 11 > designated
15 4 > desrosiers
-3 -13 > details
3 -19 > detain
14 -5 > detained
-13 2 > detainee
-12 -14 > detainees
6 -6 > detaining
27 -20 > detention
-8 11 > detroit
-1 15 > dieng
-10 -6 > directed
-11 3 > directing
-6 12 > directive
-11 5 > director
-24 -24 > discovery
-7 -22 > dismiss
6 -14 > disposition
12 30 > dissolve
-4 -20 > district
-7 0 > division
-18 30 > doc
5 -15 > docket
33 -1 > document
-5 16 > done
8 13 > dorsainvil
-7 2 > duc
25 -1 > due
17 2 > e
9 -15 > ecf
1 14 > edson
3 7 > effect
9 11 > effective
-8 -8 > eight
10 -1 > ekwueme
19 17 > el
6 -21 > electronic
-3 20 > elizabeth
-11 26 > else
7 -1 > elvis
-5 -21 > emergency
-12 -6 > en
25 -13 > enforce
17 -6 > enforcement
-14 10 > enjoin
-18 16 > enjoined
-4 -13 > enjoining
-7 13 > enlarge
4 7 > entered
12 -12 > entry
-7 -1 > equal
15 -3 > escamilla
-7 4 > esi
-1 -7 > esperanza
6 1 > et
-2 6 > ex
-12 27 > execute
11 17 > executing
-1 -6 > expand
-17 -3 > expedite
1 7 > expelling
-4 22 > extend
9 6 > extending
-5 16 > extension
1 8 > f
8 13 > fabiola
-17 19 > facilitate
25 -21 > facility
-8 0 > failure
14 -11 > farquhar
-5 -16 > fear
9 -12 > federal
-11 0 > fee
-9 -3 > fees
9 -1 > ferreira
-10 0 > ferrufino
12 -23 > field
7 -1 > figueroa
-29 6 > file
-1 -26 > filed
-11 8 > filing
-19 5 > final
6 -8 > finding
16 -8 > findings
3 -8 > five
-11 20 > flight
9 -1 > floor
-9 -2 > flown
-22 5 > folake
3 -31 > folasade
-8 -1 > folkston
-1 -20 > for
8 2 > forbidding
3 21 > force
7 0 > foreseeable
5 -6 > forthwith
-8 24 > four
4 7 > fourteen
4 -8 > francisco
15 -11 > free
14 -3 > freed
1 35 > from
5 -13 > further
20 2 > g
1 -10 > gill
-13 -2 > give
2 -7 > gjoni
-9 4 > go
-3 6 > government
12 -9 > granted
7 -14 > granting
-9 7 > ground
-8 17 > guatemala
-8 4 > guerda
-30 -11 > habeas
-8 5 > had
9 10 > haitian
-17 13 > halt
-5 -11 > harpreet
8 1 > have
8 4 > having
-23 27 > he
62 -50 > hearing
43 -40 > hearings
-42 -16 > held
-6 11 > her
-7 -2 > here
6 0 > hereby
14 6 > herrador
-13 7 > him
2 12 > his
7 -2 > hoang
13 -4 > hodan
-12 -5 > hold
2 15 > home
-36 33 > homeland
-18 13 > honduras
-4 -13 > honorable
5 -15 > hours
29 -9 > ice
18 -27 > immediate
7 -6 > immediately
23 11 > immigration
-17 1 > in
-13 -4 > individualized
5 40 > injunction
9 -5 > interim
-10 -12 > interviews
15 -5 > into
-16 9 > is
12 -6 > island
12 -20 > issues
21 4 > it
18 4 > its
6 -13 > jail
-22 5 > january
8 3 > jean
18 -19 > jersey
-8 -2 > joaquin
-7 2 > jose
10 -8 > judge
35 0 > judgment
-9 -9 > july
9 13 > jurisdiction
-7 -1 > justice
6 0 > karim
35 32 > keep
-5 24 > keeping
6 -7 > kept
-9 -9 > krome
25 -4 > l
-7 4 > lamptey
9 11 > language
-16 11 > laos
2 -7 > later
3 12 > layme
10 11 > left
-36 -2 > legal
-7 1 > lemus
13 -4 > lengthen
2 -17 > let
27 27 > letter
16 -4 > liberty
-21 18 > lift
-3 -7 > light
-16 12 > lisandro
-17 2 > longer
3 -7 > louisiana
14 -1 > lower
-1 -7 > lucero
-8 13 > m
10 -2 > made
-2 -9 > magistrate
-7 -4 > mail
-2 -8 > mandate
-15 -1 > mandatory
15 -2 > marc
15 -7 > march
-7 2 > mariam
-1 -6 > matter
12 -14 > may
11 -19 > meantime
7 5 > meanwhile
21 -12 > medically
34 5 > member
-18 21 > members
-18 33 > memorandum
-8 0 > merits
-3 -10 > mesa
-8 -2 > meseret
-5 9 > method
5 -7 > midnight
16 -12 > minnesota
0 -13 > minute
-1 9 > mirzoyan
18 -16 > modify
7 4 > monteiro
-26 -3 > months
7 1 > more
-1 10 > moreau
27 9 > motion
8 10 > move
-9 -11 > moved
6 8 > moving
26 9 > mr
-1 -12 > ms
27 -9 > must
7 9 > n
3 7 > nahum
-2 23 > naira
9 8 > named
2 -8 > narek
1 11 > nationwide
-13 4 > neither
6 -8 > nevada
45 -15 > new
14 -12 > no
-4 12 > nor
-13 32 > not
-7 4 > notice
-11 16 > notified
44 -18 > noting
-11 21 > notwithstanding
1 21 > now
-8 13 > ntamack
-25 22 > number
8 0 > nwosu
-7 11 > o
9 -1 > obi
-1 10 > obinna
-1 -8 > objection
9 -7 > objections
30 1 > october
0 -9 > oduya
-12 -3 > of
18 -14 > off
14 -7 > office
-17 -2 > officers
-1 38 > okoro
-19 25 > olawale
10 -4 > on
16 3 > one
-10 8 > only
-11 -6 > opinion
8 -24 > opposed
17 33 > or
-9 -3 > oral
35 30 > order
9 -5 > ordered
19 -1 > ordering
9 -2 > orders
12 -3 > orduno
-9 -2 > oregon
-20 3 > orellana
-15 7 > osmin
-10 -6 > osvaldo
9 -12 > others
12 7 > otherwise
36 -37 > out
-18 4 > outside
-10 11 > over
12 -2 > own
6 -11 > oyelowo
4 10 > p
-10 6 > paid
-10 1 > panel
-1 -22 > parole
-11 2 > part
-2 6 > parte
-15 26 > parties
22 -11 > paso
-1 -12 > paul
-16 -7 > paz
-9 10 > pearsall
-5 10 > pema
8 -6 > pemberley
-10 -3 > per
19 -2 > peralta
12 1 > percival
-1 7 > pereira
13 -5 > permanent
17 -15 > permit
6 -6 > person
12 9 > persons
-12 -22 > petition
27 -14 > petitioner
-27 27 > petitioners
-2 7 > petrenko
3 -14 > pike
4 11 > place
18 6 > placed
7 27 > plaintiff
-12 -6 > plaintiffs
17 -2 > population
-1 -7 > portillo
7 -8 > power
8 -1 > prairie
-16 14 > praying
0 -8 > pre
-15 -2 > preliminary
12 11 > preserve
-8 10 > pressing
-7 -15 > preventing
13 -1 > previously
10 -6 > prison
-5 -21 > pro
-26 -17 > proceedings
25 -4 > processing
10 -29 > prohibiting
7 0 > prolonged
-7 8 > prompt
0 7 > proposed
-9 -14 > protective
17 1 > provide
7 2 > provisional
16 -2 > provisionally
-11 11 > pursuant
6 21 > put
-9 -12 > putative
-5 -10 > q
-20 -4 > questioning
-1 7 > quispe
9 14 > quo
-4 26 > r
-16 -1 > rahimi
12 -4 > ramiro
7 -2 > ravensworth
42 -29 > re
7 0 > reasonably
-1 19 > reasons
-19 20 > receipt
29 -17 > recommendation
19 3 > recommendations
-18 -16 > recommended
4 7 > recommends
-22 2 > reconsider
17 10 > reconsideration
3 -7 > record
13 -2 > redetermination
15 8 > refrain
5 -16 > regarding
-15 2 > rehearing
69 -53 > release
31 -11 > released
27 -36 > releasing
8 9 > relief
9 10 > relocation
7 -2 > remain
-27 3 > remand
2 -8 > remanded
-70 93 > removal
-3 7 > removals
-2 17 > remove
-7 5 > removed
-8 27 > removing
10 1 > renewed
-14 9 > replies
17 -8 > report
-8 -4 > represented
24 5 > request
15 -13 > requested
7 -10 > requesting
-11 -1 > required
24 -27 > requiring
-12 -12 > respond
-14 4 > respondent
51 -1 > respondents
16 -3 > responses
19 -7 > restore
-3 19 > restrained
9 14 > restraining
6 28 > restraints
4 9 > return
2 12 > returned
37 -15 > review
34 -4 > revoke
-8 0 > revoked
7 -10 > reyes
9 -2 > rigoberto
11 -2 > risk
33 -9 > robert
6 7 > roderick
-16 -4 > rooms
8 -5 > rosario
34 -25 > ruiz
-6 -17 > rule
6 -1 > ruled
-2 8 > rules
-26 -20 > ruling
-11 -3 > s
-9 -1 > salvador
-1 -16 > san
-23 -17 > sanctions
-8 -3 > sandhu
12 -16 > scheduled
0 -18 > se
-6 -10 > seal
15 -10 > second
-36 51 > secretary
-28 19 > security
-8 5 > see
4 22 > seeking
15 0 > seen
-11 10 > selam
0 -6 > sensitive
14 -4 > separate
15 -12 > sergio
-12 10 > service
-16 13 > set
-22 -1 > settlement
10 -21 > seven
-13 0 > seventeen
-12 -25 > shall
13 12 > she
9 -9 > show
1 -13 > shown
-20 42 > signed
12 -4 > singh
8 -1 > sister
-17 4 > six
24 -7 > so
-4 6 > soil
-20 11 > solange
-4 11 > somalia
18 5 > south
21 9 > sow
6 -7 > staff
-3 -19 > standing
-9 19 > states
-4 32 > status
31 9 > stay
2 7 > stayed
-27 4 > staying
-10 23 > step
-1 -7 > steps
24 -14 > stewart
-3 13 > stipulated
9 30 > stipulation
-4 -8 > stop
-9 -2 > submitted
0 -12 > suit
-7 5 > suleymanov
5 -8 > supervision
-11 -2 > support
-23 -4 > surety
-11 10 > t
-1 -9 > take
-5 7 > taras
0 19 > tavares
8 -14 > temporarily
3 25 > temporary
10 9 > ten
-7 5 > tesfai
-22 11 > tesfaye
10 -4 > texas
9 1 > text
2 14 > thais
13 -13 > than
28 -49 > that
-25 20 > the
22 0 > there
-20 3 > they
11 -2 > thi
-7 2 > thibeau
-9 -10 > third
12 -7 > thirty
6 1 > this
7 -2 > thomas
-9 12 > those
46 -20 > three
14 3 > through
-4 20 > to
2 -8 > today
-10 -7 > tomas
80 -40 > transfer
12 -6 > transferred
31 -16 > transfers
7 8 > travel
-13 1 > trial
-5 10 > tshering
-3 8 > twenty
-21 10 > u
-8 -2 > ubeda
1 -16 > under
-9 19 > united
-12 16 > unopposed
-6 -6 > unseal
-9 48 > until
-6 11 > up
7 0 > upon
14 -7 > urgent
-6 -16 > us
-22 3 > usc
-7 -6 > usca
-6 -5 > v
0 22 > vacate
4 16 > vacated
-3 -7 > vacating
-5 7 > vale
10 -1 > van
10 -7 > varga
12 -4 > vega
-3 -10 > verde
-5 16 > violation
-7 -12 > visitation
-16 -8 > visits
0 10 > voluntary
-1 -9 > vu
15 -12 > vulnerable
8 -1 > w
7 -5 > wait
22 -29 > warden
-1 18 > warrant
-3 -10 > was
4 -12 > week
4 11 > weeks
-18 -1 > western
-4 20 > what
-9 9 > whether
-16 -17 > which
10 11 > while
15 2 > who
-8 3 > whose
-11 2 > why
30 -13 > wide
-5 14 > wilber
20 19 > will
-7 2 > wilmer
34 -9 > with
9 5 > withdrawn
40 -25 > within
-22 18 > without
2 -14 > word
16 -3 > writ
-8 -2 > wyatt
3 -7 > yeison
7 -6 > yesenia
3 12 > yober
12 6 > york
9 -26 a
2 19 a #
-23 25 a .
23 -12 a bond
1 -7 a brief
13 -5 a call
-12 17 a chance
0 16 a charter
-10 2 a child
-8 0 a claim
-29 4 a class
-8 3 a conference
-1 -7 a conforming
1 -13 a copy
-8 8 a country
23 -5 a custody
18 -7 a danger
-11 -5 a date
-11 1 a day
-6 -7 a declaration
-4 6 a defendant
11 1 a detainee
22 -1 a different
4 -7 a facility
-1 8 a file
-9 25 a final
9 -4 a finding
-7 -6 a fine
10 48 a flight
2 19 a foreign
7 -4 a fresh
-11 -2 a gps
7 0 a habeas
42 -11 a hearing
24 -12 a is
0 16 a joint
15 -5 a judge
-6 6 a language
-33 -23 a lawyer
-13 20 a like
16 -14 a likelihood
-6 -4 a line
-3 -13 a list
-6 -2 a magistrate
17 7 a move
21 -18 a neutral
21 0 a new
-8 1 a notice
-13 11 a petition
-8 11 a plane
-19 8 a private
4 7 a reasonable
-17 7 a removal
-12 -12 a request
-6 16 a return
-16 16 a ruling
-10 0 a sanction
-8 3 a schedule
-6 9 a seat
6 9 a second
24 -5 a seven
2 11 a shall
8 -2 a short
-1 -8 a signed
0 -7 a status
10 -28 a stay
-7 -11 a stipulated
-3 16 a strong
-14 -4 a telephone
-7 14 a telephonic
-14 4 a temporary
-1 10 a third
-8 -14 a three
10 4 a travel
-13 -2 a traverse
11 4 a two
-11 -3 a vote
5 -6 a warrant
-9 -4 a week
-12 -5 a writ
13 -1 a written
10 -4 a year
10 -11 abarquez
9 5 abdirahman
-10 -2 abernathy
-7 -2 abernathy leonie
-12 -22 abeyance
-12 -7 abeyance .
-7 -6 abeyance through
5 -7 abeyance until
13 -7 ability
13 -7 ability to
-9 43 aboard
7 11 aboard a
-7 16 aboard any
-3 8 aboard the
-47 -4 about
-10 -6 about the
-11 -4 about this
-9 -12 above
-19 20 abroad
-15 8 abroad and
10 -4 absconded
-8 -17 absence
38 6 absent
15 1 absent a
7 0 absent leave
16 9 absent objection
6 0 absolute
26 -13 abuse
4 -9 accept
11 -27 accepted
7 -3 accepted .
3 8 accepting
4 20 accepting the
-6 -16 access
-28 -1 access to
-9 16 accompanying
-5 9 accompanying opinion
15 -2 accord
-15 -23 accordance
-15 -23 accordance with
-7 1 accorded
-7 1 accorded to
23 -8 accordingly
0 7 accordingly .
17 0 accordingly the
-17 10 account
-8 -9 account of
8 -1 achterberg
8 -3 acolc
8 -3 acolc #
5 8 act
19 1 act .
-9 14 acted
2 13 acting
-4 11 acting director
4 10 acting in
0 -7 acting with
-10 -22 action
20 1 action .
6 23 action is
-2 -12 action on
7 -3 action settlement
-17 3 actions
-2 9 active concert
9 -12 active docket
-6 11 acts
-8 0 acts on
-13 -3 ad
-4 11 add
8 14 addition
7 6 addition to
24 12 additional
-13 -12 address
-11 -2 address whether
-12 1 addressed
-8 0 addressed to
52 -22 adelanto
11 -5 adelanto facility
-12 11 adequate
6 0 adequate ;
10 16 adheres
8 -1 adjei
8 -1 adjei boateng
-18 -12 adjourn
7 -5 adjourn the
1 -12 adjourned
-7 -2 adjourned sine
4 -10 adjourned to
7 9 adjourning
10 -11 adjudged and
-8 0 adjudged in
4 -10 adjudicate
0 27 adjudicated
0 27 adjudicated .
-9 1 adjudication
2 -18 administrative
-7 -4 administrative motion
-4 -13 administrative record
15 6 administrative stay
19 4 administratively
26 -7 administratively stayed
-6 -8 administrator
16 -10 admission
-8 15 admit
10 -4 admitted to
17 16 adopted
8 2 adopted .
40 -13 adopting
28 -6 adopting report
10 -8 adopting the
25 -4 adopts
-1 -12 adp
12 -13 adr
6 -1 adr filed
-8 -5 advance
7 -1 advance notice
3 -8 advanced
-3 16 advice
-18 -3 advise
-22 -20 advised
-8 -2 advised of
1 -10 advised that
-22 3 advisement
-2 -10 advisement #
-11 0 advisement .
1 13 advisement as
-1 -10 advising
-16 -21 affected
-16 -11 affected .
-10 -3 affidavit
33 -3 affirm
22 -16 affirmance
38 9 affirmed
26 21 affirmed .
-2 -10 affirmed ;
-7 -3 affirmed as
32 -4 affirmed in
19 -10 affirmed judge
-15 -7 affirmed the
25 -16 affirming
1 -18 affirming the
7 2 afford petitioner
-9 0 afforded a
-5 21 after
5 9 after #
11 11 after a
-16 15 after decision
0 -7 after disposition
0 8 after filing
-1 -11 after oral
-18 4 after release
-9 -3 after six
-9 -2 after the
19 -16 afternoon
13 -15 afternoon .
7 -5 afterwards
35 4 again
9 -11 again .
2 -7 again unless
-41 45 against
-10 -5 against appellant
-8 23 against deportation
-4 16 against his
-11 -7 against petitioner
17 -5 against re
-14 19 against removal
-10 -1 against respondents
7 -2 against the
-12 3 against third
3 -14 agency
-4 -9 agency s
-15 -17 agents
10 4 agents and
-11 5 aggravated
-11 5 aggravated felony
25 -16 agree
-8 -1 agree that
-2 -28 agreed
-7 -2 agreed order
9 -14 agreed to
-18 -21 agreement
-2 -11 agreement ;
-2 -9 agreement is
-2 11 agreement of
1 -32 agreement the
4 -8 agrees
-6 11 ahead
1 15 ahead .
-5 -7 ahead of
7 34 air
-6 12 air is
-11 34 aircraft
-17 18 airport
16 -9 ajn
16 -1 alaska
6 -3 albany
16 8 alex
16 8 alex e
33 0 alexandria
18 7 alien
-3 9 aliens
-4 13 alive
-32 15 all
13 -5 all .
-3 14 all available
3 14 all class
12 28 all counsel
-14 -8 all dates
-7 -10 all discovery
-10 3 all else
-4 10 all immediate
19 5 all interim
-7 9 all members
-9 12 all noncitizens
4 -18 all other
6 -8 all others
7 -2 all parties
-23 4 all pending
-10 12 all persons
-1 -16 all records
-1 11 all steps
7 -8 all writs
-10 -3 allegations
-11 10 allow
-12 8 allow travel
17 25 allowed
0 31 allowed .
6 -3 allowed as
8 -1 allowed in
0 8 allowed to
29 -1 allowing
30 -3 allowing #
-10 14 allows
-17 7 alone
-8 -1 alone .
5 -9 along
5 -9 along with
-5 -19 already
-1 20 also
2 -10 also available
-5 8 also cover
31 17 alter
4 26 alter judgment
16 -8 alter or
-18 4 altering
-9 2 altering her
-7 1 altering his
-15 0 alternates
16 -1 alternative
19 4 alternatives
15 6 alternatives to
-11 -2 although
13 -21 am
11 -6 am .
8 -13 am and
-8 -1 am courtroom
9 12 am in
-8 5 am to
-12 -26 amend
13 -6 amend #
-9 -8 amend class
-3 -7 amend the
-41 14 amended
-2 -11 amended opinion
-9 -5 amended order
-16 8 amended petition
-9 3 amended standing
-1 8 amended to
4 -8 amendment
-3 19 american
-3 19 american soil
-7 -9 ames
-4 -19 amici
-8 -19 amicus
2 -9 ammi
-9 -11 amount
-4 -10 amount of
40 1 an
21 6 an additional
14 -17 an administrative
-4 7 an aircraft
-16 4 an answer
15 -7 an appeal
16 -8 an applicant
-13 2 an application
8 0 an arriving
0 22 an asylum
13 -8 an end
17 10 an expedited
12 12 an immediate
33 -1 an immigration
-10 -1 an in
-2 10 an individual
23 -16 an individualized
-12 8 an injunction
2 -10 an interim
-5 7 an opportunity
-1 -6 an oversized
10 16 and
-54 -38 and #
-25 -5 and a
11 -5 and ability
-6 -3 and adequate
-10 -5 and affirming
7 4 and all
6 11 and an
-9 -9 and anselm
-15 13 and applications
26 -4 and are
12 -7 and because
-27 0 and bond
16 -5 and brandao
-20 0 and by
-1 7 and c
-1 17 and closing
-12 2 and continued
11 -15 and convincing
2 -6 and copies
-3 12 and counsel
10 -11 and decreed
17 -5 and denying
-19 5 and directing
8 -5 and directs
41 -20 and dismissed
-5 14 and dissolving
7 -12 and e
15 4 and each
-8 14 and entered
-2 7 and fifteen
8 11 and filed
9 -1 and finding
-14 13 and for
32 35 and from
9 -3 and give
11 0 and go
-1 18 and granted
-1 16 and halloran
10 -6 and hold
12 -15 and ice
-2 -11 and if
11 26 and in
-1 7 and including
9 1 and is
14 0 and it
-7 -6 and its
-14 26 and judge
12 21 and judgment
9 -10 and let
8 10 and may
14 -14 and mboye
19 -8 and must
10 4 and need
15 -1 and no
-3 6 and nobody
3 7 and none
13 -12 and not
29 -6 and nothing
-8 7 and nwachukwu
-7 2 and nwosu
10 11 and of
-16 -3 and or
25 3 and order
16 -3 and ordered
-1 -9 and orders
-9 1 and otherwise
-9 2 and oyelowo
38 -15 and petitioner
14 -3 and pike
-5 8 and plaintiffs
-9 -5 and proper
-8 4 and quillfeather
17 -15 and reasons
15 2 and recommendation
6 -6 and recommendations
10 -17 and referring
-10 -3 and remand
-16 18 and remanded
-2 18 and remanding
13 -1 and reset
35 -18 and respondents
-17 9 and restrained
10 -6 and set
-1 -8 and sets
12 5 and setting
-32 7 and shall
-7 -1 and she
1 8 and should
-7 -16 and so
-9 12 and son
11 10 and stay
-18 16 and stays
-10 -2 and submitted
-5 10 and takes
9 17 and that
16 7 and the
3 -6 and their
16 9 and there
6 -18 and this
-7 9 and those
-7 -4 and three
-7 -2 and timoteo
-18 2 and to
18 15 and transfer
-9 0 and two
17 22 and until
-13 6 and vacates
-11 8 and we
-12 -13 and what
-10 -4 and when
-13 -9 and whether
7 -4 and whose
7 -10 and will
4 13 and with
-18 4 and without
10 4 anew
-14 10 angeles
-14 -9 ankle
-7 -2 ankle bracelet
9 -2 annex
25 4 announced
2 9 announced on
37 37 another
6 2 another district
17 -7 another facility
7 0 ansel
-9 -9 anselm
-9 -9 anselm o
-48 -6 answer
-17 -20 answer .
7 7 answer and
6 -8 answer by
15 6 answer in
-15 -10 answer on
-7 5 answer or
-16 -18 answer the
-14 12 answer to
0 18 answer within
-5 -8 answered
-4 5 answering
-3 6 answering brief
-12 37 any
-6 19 any aircraft
-2 -8 any class
-17 14 any country
20 -1 any facility
-13 -7 any flight
-3 8 any means
-7 0 any member
-11 16 any of
-5 -8 any officer
-7 -1 any opposition
0 14 any other
-6 -1 any putative
11 19 any removal
-5 9 any time
0 -7 any timely
-9 -4 any transfer
6 -5 anyone acting
9 5 anyone in
-8 -8 anything
-8 -1 anything remains
21 -1 anywhere
13 -2 anywhere but
6 -7 app
12 -6 app .
16 -7 appeal
-15 -4 appeal #
40 -20 appeal .
10 6 appeal :
1 8 appeal ;
2 15 appeal and
-2 10 appeal as
6 -9 appeal at
-14 0 appeal be
-10 18 appeal by
8 -12 appeal docket
18 -3 appeal expedited
-8 -2 appeal filed
0 -19 appeal from
-19 3 appeal goes
-24 39 appeal in
2 -39 appeal is
9 -19 appeal of
21 -2 appeal pursuant
20 6 appeal to
-8 -2 appeal was
-1 9 appealability
-5 10 appealable
-15 6 appealed
-7 12 appealed from
21 -5 appeals
-5 22 appeals .
-6 5 appeals has
-40 -4 appear
-8 9 appear .
7 -4 appear before
-9 8 appear in
9 6 appearance
13 -4 appearances
-8 2 appearances :
20 -3 appearances of
-11 -12 appeared
-11 -2 appeared .
-11 -2 appearing
-12 -6 appearing that
6 -3 appears
32 -17 appellant
9 -13 appellant field
-7 5 appellant is
-8 -1 appellant jocelerme
27 -17 appellant s
6 -8 appellant to
43 -29 appellants
16 -17 appellants .
11 -13 appellants emergency
-6 6 appellants have
16 -4 appellants is
18 -4 appellants motion
-12 17 appellants to
9 -15 appellate
22 2 appellate judge
-11 0 appellate judges
-2 -12 appellate proceedings
25 -34 appellee
-7 -1 appellee .
12 -10 appellee be
13 -7 appellee is
4 -10 appellee s
-6 -14 appellees
22 -11 appellees .
-8 -2 appellees motion
-17 -17 appendix
0 8 appendix a
-18 21 applicable
-9 15 applicable to
11 -11 applicant
16 -8 applicant for
12 -4 applicants
6 5 applicants it
-41 12 application
-15 37 application #
4 11 application .
13 0 application at
-22 -24 application for
1 -11 application is
-23 6 application to
-8 12 applications
-15 13 applications are
13 -5 applications of
8 0 applied
-2 17 applies
-2 10 applies to
7 2 apply
9 2 apply to
-13 -4 appoint
-6 -4 appoint counsel
-12 -6 appointing
14 -11 appointment
-13 -1 appointment of
-7 -3 appropriate
-19 -35 approval
-8 -3 approval #
1 -12 approval .
14 -6 approval of
-12 -17 approved
-19 8 approved .
12 -7 approved ;
-3 9 approved and
-12 -2 approves
-14 -21 approving
-18 -9 approving #
-8 -1 approving class
-4 -8 approving the
16 -11 apr
16 -11 apr #
-20 7 april
-14 9 april #
-8 -5 arbitration
10 -7 arce
-7 -3 ardizzone
0 9 are
-8 0 are adjudged
-16 14 are at
-5 13 are barred
16 6 are free
4 -9 are granted
-11 18 are hereby
10 7 are in
4 -17 are not
-3 13 are pending
1 6 are preliminarily
22 6 are prohibited
-12 -3 are reminded
10 -7 are restrained
-23 -24 are stayed
-15 -2 are stricken
-5 8 are subject
10 18 are to
15 8 are vacated
12 1 area
-11 -23 argued
-13 -39 argument
9 -1 argument #
-5 -11 argument .
12 -3 argument calendar
0 7 argument heard
-27 -28 argument on
1 -7 argument the
-8 -1 arguments heard
1 17 arising
1 17 arising from
27 11 arizona
-9 6 arlington
-9 2 armistead
-9 2 armistead vanderlyn
-11 12 around
-8 0 arraignment as
15 11 arrange
-7 -1 arrange for
74 -24 arrest
15 -6 arrest .
7 -10 arrest and
12 17 arrest in
8 -2 arrest of
31 -13 arrested
6 -6 arrested at
8 0 arrested in
18 -12 arresting
2 -7 arrests
1 9 arrieta
-8 8 arrival
-3 6 arrival at
-7 9 arrived
5 -6 arriving
9 0 arriving alien
-13 13 as
10 -6 as #
-21 -16 as a
-3 -18 as amici
-2 -8 as and
17 -1 as announced
-6 6 as before
-7 7 as discussed
2 -13 as follows
5 9 as it
6 -6 as its
-7 12 as long
-10 -3 as modified
-35 -1 as moot
-7 12 as no
-31 46 as of
-9 2 as ordered
-13 -6 as petitioner
11 -8 as prayed
-21 -11 as premature
11 9 as requested
-6 -1 as separate
-8 13 as soon
10 23 as the
8 9 as they
-11 10 as this
-10 23 as though
78 13 as to
-9 8 as unnecessary
10 4 as well
-22 -1 as written
11 0 ashdown
15 0 aside
9 -5 aside .
-14 16 aside the
15 -20 ask
-8 -4 ask for
8 -5 asked
15 4 asked to
-6 -16 asking
-9 -11 asking that
-27 24 asks
-10 0 asks for
-22 27 asks that
9 -8 assented
9 -8 assented to
-15 -1 assessment
-20 -1 assigned
-19 -1 assigned to
-10 -6 assistant
-9 -2 assistant director
-9 -1 assurance
12 -8 assure
-3 22 asylum
-6 18 asylum application
-3 22 asylum officer
23 1 at
-17 -14 at #
-17 -2 at a
8 -2 at adelanto
18 2 at all
12 -6 at an
-2 13 at any
16 -6 at batavia
-3 -6 at broadview
-6 0 at d
4 17 at de
21 -3 at dilley
-5 8 at dkt
-8 14 at doc
1 -13 at docket
8 -2 at each
16 -7 at elizabeth
-12 10 at government
-22 25 at his
24 -17 at home
6 9 at large
36 -29 at liberty
-10 17 at midnight
-1 12 at noon
18 -10 at once
-5 -9 at page
-7 14 at the
-12 -5 at this
-7 0 at trial
4 -7 at which
4 17 atlanta
-9 -5 attach
23 14 attached
24 -3 attached .
-5 9 attached copies
-30 -6 attend
-6 -7 attend .
-17 5 attend the
-47 -58 attorney
-14 -3 attorney fees
8 -10 attorney general
-9 -3 attorney is
-24 -17 attorneys
8 -11 attys
-7 29 august
-5 32 august #
12 -14 aurora
-18 -4 ausa
-8 18 authored
-12 22 authored opinion
-3 13 authoring
1 -21 authoring .
-12 36 authoring judge
19 1 authority
12 10 authority to
-14 18 authorized
2 -14 authorized by
-10 16 authorized to
30 4 available
-8 -1 available in
-3 14 available steps
2 -10 available through
-8 -22 aw
25 -5 await
-8 0 awaiting
-28 -6 award
-21 -8 awarded
-15 39 away
-8 8 away and
-12 -23 b
25 0 b #
-16 -11 b .
13 10 back
-10 -3 back .
-10 -1 back ;
8 -2 back for
-5 9 back here
-14 -6 back his
9 9 back in
19 -10 back into
-3 22 back on
11 -7 bag
139 -71 bail
4 -7 bail applications
-11 0 bail conditions
3 -7 bail granted
16 -14 bail hearing
15 -3 bail hearings
23 2 bail is
10 -1 bail on
30 -8 bail order
32 -9 bail pending
8 -2 bail review
-7 -2 balance
0 -14 balance of
-8 -1 balogun
2 9 baltimore
5 -10 banc #
5 17 banc .
-11 -7 banc filed
-9 3 banc is
14 35 bar
-1 36 bar on
8 -2 barnabas
10 -1 barnabas l
-3 14 barred
10 14 barred from
-21 8 barring
-6 17 barring removal
-8 -8 barring transfer
22 -23 bars
3 -7 basile
1 -12 basis
3 -8 basis .
6 -1 basis on
19 -3 batavia
-5 7 bay
22 -5 bdp
13 -1 be
-11 16 be affirmed
8 17 be allowed
9 -3 be arrested
20 0 be at
9 19 be back
1 9 be brought
3 8 be carried
-5 -7 be decided
-12 -18 be denied
-19 29 be deported
22 -4 be discharged
-1 17 be dissolved
-10 5 be entertained
-32 -17 be filed
2 13 be flown
10 -2 be found
11 -4 be freed
-3 7 be given
-7 0 be granted
7 2 be had
-25 9 be heard
34 -30 be held
8 3 be housed
-10 13 be in
12 7 be kept
14 3 be left
33 -29 be let
5 -13 be lifted
-14 -2 be made
-4 -14 be mailed
32 -1 be moved
11 -7 be nearer
3 21 be neither
7 -2 be no
-8 11 be opened
11 -6 be out
-1 10 be placed
-14 -9 be prepared
-26 -8 be produced
-15 25 be put
-6 -10 be re
-13 -6 be read
-4 -10 be ready
55 -24 be released
3 -7 be relieved
7 -1 be relocated
-23 92 be removed
-6 17 be repatriated
-5 -22 be returned
2 44 be sent
5 10 be served
8 3 be set
3 9 be shipped
0 -15 be sought
-17 3 be stayed
3 14 be subject
7 1 be submitted
44 -12 be taken
-10 -12 be told
13 -10 be transferred
14 -5 be transported
11 10 be turned
-6 -9 be unsealed
6 16 be vacated
-16 5 bear
-16 11 bear its
-10 -12 bearing
7 1 bears the
20 -18 became
20 -14 became final
4 14 because petitioner
-9 -3 because the
8 -6 become
14 3 become unreasonably
-1 17 becomes
18 -12 bed
23 -8 beds
15 -19 been
8 -2 been arrested
14 -9 been at
-5 -9 been brought
11 -3 been confirmed
9 4 been convicted
6 4 been decided
-7 18 been done
10 -18 been filed
-10 3 been finally
-13 -9 been granted
2 8 been heard
-12 2 been held
-2 14 been made
18 -3 been mailed
-15 -4 been moved
7 -9 been put
-3 6 been received
-28 -7 been released
-12 -4 been removed
-11 5 been sent
5 7 been told
22 7 before
33 -13 before #
-1 27 before .
24 -29 before a
15 -14 before an
-14 -7 before any
-6 17 before chief
7 -1 before december
-7 11 before his
-2 8 before january
-49 8 before judge
-16 14 before judges
-8 -6 before july
5 -1 before magistrate
-7 5 before march
-10 14 before the
-11 -2 before then
12 -3 before us
16 -1 beforehand
18 -5 beforehand .
15 -12 begin
11 -5 beginning
8 -4 beginning #
-16 9 behalf
-12 9 behalf of
-2 -10 behind
10 8 being
-2 14 being a
-5 -8 being held
-11 -6 being in
3 12 being no
11 -1 being taken
-4 9 bellwether
9 -10 belongings
-3 6 belongs
8 -5 below
27 -15 below is
12 4 bench
4 10 bench .
0 -13 bench :
36 -7 bench ruling
-7 9 bench that
-15 11 bench to
-8 -7 bergen
-24 -3 between #
2 -6 between facilities
12 1 between the
43 -28 beyond
21 -37 beyond the
-12 2 bia
16 -1 bids
-7 -2 bill
-7 -2 bill of
7 5 binds
-30 31 bjorklund
-9 -2 blacked
-9 -2 blacked out
-12 -3 blanket
12 -5 blessing
7 -1 blessing on
-7 7 bnclc
-7 7 bnclc #
-33 47 board
-6 21 board .
-8 3 board and
-6 30 board has
-5 -8 board s
8 -1 boateng
8 6 body
116 -103 bond
-6 -16 bond .
6 -4 bond at
28 -25 bond hearing
29 -13 bond hearings
12 -2 bond is
-8 3 bond of
4 -11 bond order
6 -1 bond set
27 0 bond with
-9 0 booking
34 3 border
24 -6 border patrol
27 26 both
-10 -3 both sides
-3 11 bound
7 -3 boundaries
7 -3 boundaries of
-7 0 bourgeois
-17 -8 bracelet
-11 -1 bram
8 0 brancato
8 0 brancato ruiz
15 -6 brandao
15 -6 brandao appellate
-15 1 brandt
8 -2 breath
-44 -25 brief
-6 -5 brief .
-5 23 brief due
-11 -1 brief in
-8 -23 brief is
-24 -14 briefing
-3 10 briefing .
-7 4 briefing on
-15 -1 briefing schedule
17 -14 briefs
15 -2 briefs #
7 -4 briefs .
-11 -5 bring
-4 10 bring about
-3 -16 bring petitioner
-7 -3 brisbane
-7 -3 brisbane :
-2 12 broadened
-6 -7 broadview
-15 -2 brother
-20 -5 brought
-6 -1 brought back
8 -12 brummel
1 -11 brummel :
-7 4 buffalo
20 -12 burden
-7 -10 burden of
9 -3 burden on
17 -1 burlington
15 -12 bus
10 1 business
-14 6 business day
19 -11 business days
8 22 but
11 -4 but in
-1 10 but not
49 -8 by
-4 -36 by #
13 -14 by .
1 10 by :
-36 7 by a
24 -13 by appellants
13 11 by appellate
-13 -8 by appellee
-5 -9 by appellees
-7 -2 by april
14 2 by bdp
13 -10 by chief
8 4 by class
9 -13 by clear
2 -13 by clerk
-2 -11 by close
16 0 by consent
-10 -3 by counsel
-26 -5 by court
12 23 by december
-2 -8 by direction
-20 7 by district
-12 -11 by february
4 7 by filing
16 -9 by fpg
-8 -5 by friday
11 24 by her
-18 -7 by ice
0 8 by judge
25 9 by judges
9 0 by july
-3 -10 by june
-2 9 by justice
-6 -43 by magistrate
7 -5 by monday
-3 7 by no
19 -5 by noon
9 -14 by november
-15 6 by october
-10 -7 by of
34 -30 by on
6 -2 by one
-19 36 by petitioner
-9 14 by qvl
-12 4 by rds
1 -8 by reason
3 -9 by regular
-1 -14 by respondent
7 -8 by rkl
-10 9 by rqs
0 -7 by september
-22 6 by telephone
-15 -15 by the
-9 -15 by this
9 -5 by tomorrow
11 -11 by trb
6 8 by tuesday
-3 8 by uscis
1 12 by which
-1 -11 by zoom
17 8 c
1 10 c .
12 -4 c ;
9 -6 c and
-5 9 ca
6 -28 calendar
24 -11 calendar .
-12 -11 calendar and
9 -3 calendared
11 -9 california
-8 -14 call
-15 -4 call to
11 -4 call with
14 -12 called
10 -9 called for
-7 0 calloway
-24 -13 calls
-8 -1 calls for
30 -25 came
12 -6 came on
13 -3 came with
-10 -4 cameras
-36 2 can
-15 3 can be
-10 -1 canceled
-6 -23 cancelled
0 -22 cancelled .
12 19 cannot
9 3 cannot be
-11 16 cannot do
14 -3 cannot stand
-7 -1 capacity
-10 -11 caption
-3 12 care
21 0 caroline
9 15 caroline facility
24 38 carried
-9 -9 carried out
4 37 carry
-3 31 carry out
-8 30 carrying
-5 15 carrying out
-7 3 carvajal
-7 3 carvajal ibarra
-20 -3 carvalho
-32 -20 case
0 -12 case #
12 11 case .
-10 -7 case :
-7 5 case as
8 3 case closed
-3 -6 case from
-15 4 case is
3 18 case number
-1 -8 case pending
12 -19 case remanded
-25 0 case shall
-13 15 case until
-1 -9 cases
9 -6 cases .
17 -5 castaing
17 -5 castaing on
-8 -2 castaneda
3 9 castellanos
-21 -2 cause
-7 -2 cause #
8 -10 cause :
-8 9 cause and
5 6 cause appearing
2 10 cause by
13 -6 cause came
-2 7 cause exists
19 24 cause hearing
2 -7 cause is
-2 -26 cause order
2 -12 cause respondents
-7 2 cause shown
-2 -13 cause why
13 -14 cause with
-24 17 cause within
-7 -13 caused
-15 18 cbp
28 -16 cc
28 -16 cc :
20 0 cd
19 -5 cease
7 0 cedric oyler
11 -2 cell
24 -16 center
11 0 center .
7 -2 center on
-7 11 certificate
-20 7 certification
-5 10 certification .
10 7 certification and
-14 12 certification is
-13 2 certification of
-9 -6 certification order
-36 -15 certified
1 -9 certified a
-12 3 certified and
3 -20 certified at
2 6 certified class
2 -8 certified copy
-10 -2 certified under
-9 -1 certifies a
-19 4 certify
5 10 certify and
-6 -14 certify class
-5 -18 certifying
-6 4 certifying a
3 -11 certifying class
-7 -9 certifying the
-24 15 certiorari
-9 15 certiorari if
-13 -1 chair
-3 -8 challenge
-3 -9 challenge to
-10 -18 chambers
6 -17 chambers by
-9 11 chambers of
16 -2 chambers order
-11 14 chance
-11 15 chance to
9 3 change in
-10 10 changed to
18 -25 charge
8 -2 charge .
-11 -5 charge and
-10 -2 chart
-10 49 charter
-8 19 charter to
6 -20 check
7 -10 check in
10 -3 check ins
6 4 chief
13 -12 chief appellate
-6 16 chief judge
-22 18 child
8 12 child in
-16 28 children
22 7 cho
9 -1 choice
-10 -3 choose
-4 9 choosing
-9 10 choosing .
-3 13 cir
-3 13 cir .
17 10 circuit
-13 12 circuit .
0 -6 circuit ;
-25 30 circuit and
-4 -9 circuit decides
7 -5 circuit has
-1 15 circuit having
4 -14 circuit judge
8 -2 circuit judges
-15 2 circuit rules
11 1 circuit s
4 -15 circumstances
-10 -3 citation
11 13 city
-16 -2 civ
-16 -2 civ .
-39 -23 civil
-4 -7 civil action
-22 -24 civil contempt
-7 4 civil minutes
-12 7 civil rule
-10 -1 cja
-9 -1 cja counsel
-16 -19 claim
-15 0 claim and
9 -5 claim is
14 3 claim to
-37 -29 claims
-17 13 clarification
-7 5 clarification .
-11 -2 clarify
-9 4 clarifying
-24 -17 class
-7 -15 class .
-9 -6 class :
-19 7 class ;
7 -4 class action
-10 -3 class allegations
-8 8 class and
-9 12 class certification
3 -21 class certified
-46 -24 class counsel
-25 -23 class definition
-8 3 class in
9 -4 class is
26 44 class member
28 16 class members
4 9 class now
-23 7 class of
2 -6 class settlement
-9 -10 class shall
20 -2 class under
24 1 class wide
11 -8 clay
9 -9 clay county
0 -13 clear
11 -15 clear and
-13 -7 clear error
-32 -36 clerk
26 -9 clerk .
-14 4 clerk :
15 -5 clerk hac
1 -6 clerk is
7 -9 clerk of
-21 -3 clerk order
-16 4 clerk s
-11 8 clerk shall
15 -1 clerk tml
-27 -17 clerk to
-15 -5 clerk vlg
12 7 clerk will
-8 -14 client
26 -12 clock
11 -8 clock in
2 27 close
-11 0 close .
2 8 close of
12 23 close the
7 -1 close this
-24 -14 closed
-19 -7 closed .
9 1 closing
21 4 closing case
1 11 cmd
1 11 cmd #
-7 -5 cmr
-7 -5 cmr #
13 -7 cole
-3 7 colloquy
15 5 colorado
16 3 colorado .
18 0 colter
18 0 colter standish
-19 10 come back
-7 -5 come before
-9 -2 come off
-30 25 comes
-11 2 comes before
-7 -10 comes off
-4 19 comes to
-29 2 coming
-8 8 commercial
-8 8 commercial flight
-7 -3 commissioner
30 -13 committed
30 -13 committed to
-11 -1 committee
-9 -8 commonality
21 -7 commonwealth
-6 -6 communication
-15 -7 communications
-15 -6 communications with
14 -5 community
-14 -12 compel
8 -3 compel .
-18 -1 compelling
-6 -4 compelling reason
-14 -2 complete
-2 -10 compliance
-12 -5 compliance .
-2 15 compliance is
18 -13 compliance with
-19 5 complied
-11 7 complied with
7 -11 comply
8 -1 comply .
-8 -1 compromise
-5 -9 concedes
2 13 concerned
-20 -2 concerning
9 9 concerning service
-9 -16 concerning the
-2 21 concerns
2 18 concert
5 18 concert with
8 -8 concludes
10 -9 concludes that
-8 -5 conclusions
-8 -3 conclusions of
18 -4 condition
-26 -6 condition of
1 6 condition that
1 -7 conditionally
27 -18 conditions
27 -6 conditions .
-14 8 conditions of
-2 -10 confer
-30 -31 conference
-4 10 conference #
-7 -17 conference and
-7 -1 conference as
21 -3 conference by
-1 -12 conference for
18 9 conference held
-17 -8 conference of
-12 -3 conference set
-16 -4 confidential
-2 7 confidential telephone
2 -17 confined
-7 1 confined in
61 -17 confinement
23 -2 confinement .
8 -1 confinement is
-1 -7 conforming
-3 9 conformity
-3 9 conformity with
-8 9 consent
-7 -3 consent .
-34 13 consent motion
-14 1 consent of
9 -2 consent order
-13 14 consents
7 13 consider
5 17 consider the
-7 24 consideration
8 -3 consideration .
-3 19 consideration of
-1 10 considered
10 -2 considered and
0 6 considered the
9 -5 considers
-7 1 consistent
-7 1 consistent with
-13 -1 consolidated
11 -1 constitution
10 -2 constitutionally
10 -2 constitutionally adequate
-19 13 construed
-9 -1 construed as
-16 5 consuelo
-15 5 consuelo trimble
-8 8 consul
-10 -13 consular
-81 -53 contempt
-24 -13 contempt .
6 -3 contempt ;
-10 -6 contempt and
-6 0 contempt by
-8 5 contempt citation
-11 2 contempt is
-36 -22 contempt of
-5 9 continental
-5 9 continental united
-2 26 continue
3 7 continue hearing
-10 33 continue the
8 3 continue through
12 -3 continue to
14 15 continued
-12 -5 continued .
8 -1 continued confinement
-2 20 continued hearing
-9 8 continued in
7 1 continued on
22 -15 continued to
7 41 continues
5 15 continues .
12 18 continues in
-7 1 continues the
-5 8 continues until
8 -6 continuing
-7 7 contractor
3 8 control
1 -9 convert
-6 4 converted to
23 9 converting
2 -14 converting the
18 -2 convicted
17 -9 convicted of
-25 -8 conviction
-15 8 convictions
11 -15 convincing
9 -14 convincing evidence
8 -13 cook
8 -13 cook m
-8 12 copies
5 -6 copies e
-9 -4 copies of
-2 20 copies to
-28 -5 copy
-10 -6 copy of
0 15 copy served
-6 -12 copy to
0 -10 cor
8 -6 coram
8 -6 coram :
8 -3 cordelia j
14 -14 cornwallis
18 -1 corporate
26 2 corpus
-26 1 corpus .
8 17 corpus ;
19 4 corpus and
22 -1 corpus ecf
15 -8 corpus is
-10 0 corpus should
-21 -13 correct
-8 -11 correct the
-12 -13 corrected
-7 -7 correcting
-10 -9 correctional
-4 -7 correctional facility
-3 -7 correspondence
15 0 corwin
-32 -8 cost
-2 7 cost .
-6 -7 cost and
-19 -43 costs
-16 2 costs .
-10 -4 costs and
31 -10 costs taxed
5 -4 costs to
-8 4 could
-78 -52 counsel
-8 -2 counsel .
29 -9 counsel access
9 -5 counsel and
7 -5 counsel are
-9 -4 counsel by
-10 -3 counsel each
7 -2 counsel from
-17 -2 counsel in
-21 -28 counsel is
-11 -6 counsel may
3 6 counsel on
-12 3 counsel s
-13 6 counsel shall
-13 0 counsel the
11 -8 counsel to
-11 -6 counsel who
-7 -1 counsel within
-17 15 countries
-8 1 countries is
-52 109 country
-12 -8 country .
-15 12 country before
7 0 country is
-18 12 country other
-7 3 country removals
7 11 country unless
-7 23 country while
3 8 country without
36 -42 county
23 -7 county .
-11 -2 county correctional
12 -5 county facility
5 -8 county jail
12 11 court
9 5 court #
-13 28 court .
11 -14 court :
3 13 court ;
26 1 court adopts
9 -5 court agrees
-10 -4 court an
-19 -8 court and
-9 3 court approves
-14 1 court are
-8 8 court as
10 0 court being
-16 -2 court can
-9 -1 court certifies
13 0 court declares
13 15 court declines
20 -17 court did
-2 15 court directs
-8 -1 court expresses
16 -1 court extends
-9 1 court finds
-13 -15 court for
5 9 court granted
0 16 court grants
20 -9 court has
11 -5 court hears
-12 -5 court holds
-1 -21 court in
-9 0 court is
9 6 court lacks
21 10 court may
-6 21 court now
11 5 court of
5 -20 court on
4 27 court order
23 14 court orders
-2 28 court proceedings
8 -15 court reporter
-1 -15 court reserves
20 -21 court rules
9 20 court s
0 7 court said
-10 2 court sees
1 -9 court shall
19 -7 court staff
-5 -13 court sua
-18 -13 court takes
-9 -25 court that
5 -15 court the
-10 8 court to
-7 0 court under
-16 22 court was
-1 -19 court will
-1 7 court without
10 -9 courthouse
10 7 courtroom #
-12 0 courtroom minutes
13 -4 courts
4 16 cover
-5 7 covered
-5 8 covered by
1 14 covers
-14 4 credible
-14 4 credible fear
10 5 cross
3 8 cross motion
12 0 crossley
14 -10 crt
16 8 crt alex
-10 -2 crt dauterive
-16 -3 crt guidry
8 -13 crt landry
-6 0 crt theriot
-5 15 crt thibeaux
-8 22 crt yocum
-7 2 cruz
-5 18 crw
-6 1 cts
-1 -7 cure
-13 -3 curfew
-9 -1 curfew is
-12 21 curiam
-12 10 curiam judgment
-25 30 curiam order
-7 -3 custodian
102 -32 custody
-8 0 custody #
3 -31 custody .
-15 8 custody abroad
7 23 custody and
7 -9 custody by
10 2 custody determination
-13 6 custody for
33 -9 custody hearing
19 -13 custody hearings
4 9 custody in
5 10 custody is
37 -3 custody of
12 16 custody on
19 -10 custody redetermination
-8 -1 custody review
-5 8 custody who
5 15 custody without
12 -2 cut
3 -7 cutting
3 -7 cutting on
-5 -7 cyndi
-5 -7 cyndi ames
21 14 cyprian
21 14 cyprian a
10 11 d
-7 -1 d #
9 21 d .
-30 30 dacosta
-15 -2 daily
-23 -2 damages
-10 -1 damages is
-5 18 danforth
43 -30 danger
17 -10 danger .
7 -1 danger to
-7 0 darnell
-7 0 darnell whitlock
7 4 date
11 16 date #
10 -15 date .
2 7 date :
-10 18 date by
6 -1 date filed
-3 -8 date is
-5 -7 date of
10 7 date the
-13 2 dated #
-6 -14 dates
8 -2 dates and
-10 -2 dauterive
-9 -2 dauterive l
7 -14 day
-3 10 day after
-4 10 day the
4 12 day with
30 27 days
-26 1 days .
27 6 days ;
-11 -2 days a
-33 15 days after
13 8 days and
15 -7 days are
-2 6 days as
11 -3 days at
19 -9 days before
-12 2 days for
-14 20 days from
-1 17 days in
27 -11 days is
7 -2 days notice
11 -1 days of
-8 -2 days or
-8 -5 days respondents
31 -9 days so
8 3 days that
-15 7 days the
-8 0 days thereafter
-11 12 days why
15 6 days written
-7 8 de #
-8 9 deadline in
-33 -17 deadlines
-8 1 deadlines are
-9 -4 debtor
1 19 december
-8 12 december #
0 -13 decertified
2 -7 decertified .
-26 8 decertify
-9 3 decertify class
4 -11 decide
-16 -4 decide the
7 -10 decide whether
-34 23 decided
-22 20 decided .
-1 -7 decides the
-10 -7 decision
6 17 decision .
2 9 decision :
33 4 decision and
18 -18 decision for
-7 -2 decision in
-11 3 decision is
-19 1 decision not
-31 1 decision on
-20 -4 decision reserved
2 10 decision to
14 -10 decisionmaker
-14 -20 declaration
7 -7 declaration of
17 -5 declared
15 -1 declares
15 -1 declares that
16 15 declines
3 16 declines to
10 -11 decreed
14 -1 decreed :
-8 2 deemed
-15 -4 default
-13 -1 default judgment
-6 -43 defendant
-13 0 defendant #
7 -2 defendant attorney
8 0 defendant continued
-2 -14 defendant is
-10 0 defendant may
10 0 defendant present
20 0 defendant remanded
-38 2 defendant s
8 0 defendant to
12 0 defendant waives
3 16 defendants
33 -6 defendants #
-7 11 defendants and
0 29 defendants are
16 18 defendants from
7 0 defendants have
-7 7 defendants having
15 -6 defendants may
-14 33 defendants motion
-13 4 defendants must
-5 -23 defendants officers
0 -7 defendants opposition
-33 28 defendants shall
15 2 deferred
-14 -23 deferring
-1 -12 deferring action
-9 -5 defined
-17 -33 definition
5 -12 definition .
8 -5 definition is
0 -8 definition of
13 -4 delacourt
21 24 delacroix
21 14 delacroix :
-7 -1 delacruz
-15 7 delay
-13 7 delivered
-10 7 delphina
-12 4 denial
1 21 denied
-9 -15 denied .
32 2 denied ;
7 8 denied and
14 5 denied as
-26 32 denied by
1 8 denied for
-10 3 denied in
-11 3 denied judge
4 30 denied on
-9 12 denied reopening
15 -4 denied with
-10 -18 denied without
6 -8 denies
8 0 denies the
13 0 dental
9 -6 deny
-14 14 deny .
20 -17 deny the
36 14 denying
12 32 denying #
-19 16 denying as
32 6 denying defendants
2 -19 denying emergency
11 -4 denying habeas
-13 -21 denying in
-13 -6 denying motion
-17 -2 denying petition
-13 -4 denying petitioner
8 1 denying plaintiffs
1 -8 denying preliminary
13 0 denying respondents
-9 7 denying stay
12 5 denying the
4 36 denying without
-2 16 depart
0 -6 departed
-14 22 department
-18 29 department of
-16 17 departure
7 21 departure .
-2 -8 departure form
0 -10 departure or
-14 65 deport
-5 18 deport petitioner
-66 125 deportation
-10 15 deportation .
17 5 deportation and
-13 17 deportation filed
-17 51 deportation is
-8 11 deportation of
6 -14 deportation officer
-6 -19 deportation officers
-8 7 deportation shall
-14 16 deportations
-29 80 deported
3 21 deported nor
-13 70 deporting
-12 15 deporting petitioner
-4 -7 deposition
-11 -1 deposition of
-16 -22 depositions
-3 9 deputy
-5 14 deputy clerk
28 0 deshawn
28 0 deshawn vance
-4 8 designated
-1 -10 desist
0 -11 desmond
12 2 desmond r
-7 8 destination
4 -17 details
47 -29 detain
13 -1 detain .
11 -1 detain a
8 -4 detain him
-27 -4 detain petitioner
5 -33 detained
-7 -2 detained at
0 -14 detained class
-7 -3 detained in
5 -7 detained under
7 7 detained without
-4 -27 detainee
14 -4 detainee to
11 -20 detainees
18 2 detainees who
25 -9 detaining
118 -37 detention
-9 -2 detention .
-7 3 detention and
43 0 detention as
6 -1 detention at
11 -5 detention by
35 -18 detention is
26 -10 detention pending
18 -3 detention under
19 0 determination
7 -9 determination of
-10 12 detroit
-11 -11 device
-10 18 devries
-10 18 devries okafor
-1 11 dg
-1 11 dg #
29 -14 dh
8 -9 dhs
15 -5 dialysis
-4 20 did
-17 -1 did not
-7 -6 die
22 -1 different
11 0 different immigration
-7 0 digital
25 -13 dilley
-2 -11 dimitriades
-7 -6 direct
2 -10 direct that
11 9 directed
-10 11 directed not
-17 -13 directing
6 -12 directing a
-12 18 directing appellants
-2 -9 directing defendants
-4 -15 directing petitioner
-38 8 directing respondents
44 -5 directing response
-2 13 directing service
0 12 directing that
-21 -10 directing the
-5 17 direction
0 10 direction of
7 -3 directions
7 -2 directions to
3 9 directive
-8 10 directive is
-1 6 directive that
-14 1 director
-1 -8 director in
-5 9 director shall
16 4 directs
15 -2 directs otherwise
10 14 directs that
-10 -4 directs the
49 -29 discharge
11 -4 discharge petitioner
3 6 discharged
-6 11 discharged .
9 -3 discharged from
-8 16 discharging
12 -6 disclose
1 -8 disclosed
-43 -43 discovery
7 -9 discovery .
-12 -11 discovery is
7 -8 discretion
-12 1 discretion in
-5 -7 discuss
-7 7 discussed in
1 -11 dismiss
10 -10 dismiss #
-12 1 dismiss .
35 11 dismiss appeal
-16 3 dismiss for
8 10 dismiss is
-15 -5 dismiss the
-25 -2 dismissal
-4 -14 dismissal .
-4 -6 dismissal for
-1 18 dismissal is
-5 11 dismissal under
-26 -13 dismissed
-11 -7 dismissed .
-21 -14 dismissed as
3 14 dismissed for
-21 1 dismissed in
9 -7 dismissed with
2 -8 dismissed without
10 0 dismisses
-7 5 dismisses the
-32 -12 dismissing
9 -7 dismissing as
-10 12 dismissing the
-6 -2 dismissing this
-10 -1 dismissing without
-15 14 disposition
11 -8 disposition .
-4 13 disposition :
9 19 disposition in
-17 8 disposition of
-6 -1 dispute
1 46 dissenting
-1 12 dissenting #
-15 0 dissenting .
-10 12 dissenting in
-4 -9 dissents
28 27 dissolve
-14 7 dissolve #
13 -4 dissolve .
36 6 dissolve temporary
4 -15 dissolve the
-3 13 dissolve upon
5 52 dissolved
-8 20 dissolved .
5 -7 dissolved and
-10 16 dissolved as
-7 0 dissolves
0 29 dissolving
2 21 dissolving the
6 4 distributed
6 4 distributed pursuant
27 10 district
-9 1 district .
-26 -21 district court
2 -9 district judge
32 23 district of
13 17 district or
7 1 district pending
14 -2 district the
0 -8 district until
12 1 disturb
4 9 division until
-5 18 dks
-5 18 dks .
12 -3 dkt
-15 3 dls
-6 1 dmb
-6 1 dmb .
-7 16 do
-2 8 do .
3 -7 do not
-6 8 do so
-2 12 doc
16 -6 doc #
-18 19 doc .
-18 -16 docket
-7 -12 docket #
-10 -10 docket .
13 -5 docket ;
-2 11 docket and
-4 -18 docket entry
0 31 docket text
8 -3 docketing
10 -27 document
-11 5 document .
10 -2 document attached
-8 -8 document for
-7 -1 document granting
11 -2 document has
6 -8 document having
-12 -5 documents
6 -23 does
12 -5 does not
-7 30 done
9 38 done .
-1 -12 done to
23 -16 door
14 -2 door .
7 -2 doors
-8 15 doubt
-14 9 down
-10 -7 dr
-10 -7 dr .
9 -3 drawn
13 -4 drive
-9 -3 drop
-5 -9 dropped
6 -5 dtn
6 -5 dtn #
-4 -9 duc
-33 -46 due
-22 27 due #
11 -12 due :
-2 -14 due august
-33 -13 due by
6 6 due course
-12 -5 due in
4 -8 due january
-4 -8 due july
-7 1 due june
0 10 due may
15 -14 due on
17 -6 due process
-8 18 dunstan
-8 18 dunstan figueroa
-3 24 duration
-3 22 duration of
17 -1 during the
-12 41 duty
6 14 e
-22 28 e .
5 -6 e mailed
-22 -5 each
4 8 each class
-11 -9 each day
11 4 each is
-17 -7 each monday
30 16 each of
-11 4 each party
-8 3 each person
-2 -15 each side
-10 -1 each weekday
-8 -1 ead
-29 -5 eaja
57 -13 earlier
-7 0 early
-4 -8 easterling
2 -15 easterling on
20 -8 eastern
15 -13 eastern district
-9 -24 eb
-5 7 ec
-13 4 ecf
1 -21 ecf #
-7 27 ecf no
-13 21 ecuador
37 29 effect
12 29 effect .
12 -13 effect of
-3 12 effect removal
30 5 effect through
-11 -11 effect until
2 -6 effected
-5 18 effective
-15 2 effective .
-10 27 effectuate
26 -1 efra
26 -1 efra n
11 -9 eight
11 1 eight days
-8 -1 eight hours
6 -3 eighth
-6 11 either
32 15 el
12 1 el paso
-9 5 el salvador
19 13 el valle
-2 8 election
14 -29 electronic
10 3 electronic clerk
0 -13 electronic filing
6 -10 electronic order
-4 15 eleven
14 -8 eleven class
-1 13 eleven parents
17 -4 eligible
7 -5 elizabeth
7 -6 elizabeth .
9 -4 eloy
-18 28 else
0 13 else .
-3 9 else is
8 11 elsewhere
-2 9 elsewhere .
7 -11 elw
20 5 email
8 -6 emailed notice
25 13 emergency
-10 12 emergency hearing
36 -7 emergency is
-16 16 emergency motion
1 -10 en
6 17 end
8 -6 end and
8 15 end of
19 14 ended
5 11 endorsed order
6 -21 endorsement
9 -17 endorsement on
-9 0 ends
-7 -1 ends .
7 -2 enforce
-14 6 enforce #
24 6 enforce .
-6 1 enforce ;
7 3 enforce and
14 -1 enforce is
-13 -20 enforce the
-12 9 enforcement
-1 12 enforcement of
-1 -8 english
-14 32 enjoin
-3 15 enjoin removal
-18 20 enjoined
-1 10 enjoined .
-17 9 enjoined and
16 -19 enjoined from
-12 12 enjoined through
0 25 enjoining
15 8 enjoins
9 1 enjoins respondents
-14 23 enlarge
7 20 enlarged
1 11 enlarged to
-8 -4 enlargement
-13 -3 enlargement of
9 -7 enough .
-11 5 enter
8 4 enter judgment
-7 -2 enter order
-14 3 entered
8 0 entered #
9 10 entered .
12 0 entered :
30 -12 entered allowing
-15 -6 entered and
-18 -4 entered as
-8 27 entered at
-6 -10 entered by
-7 7 entered denying
11 -4 entered for
13 -3 entered granting
-15 -4 entered in
-8 6 entered judgment
7 -21 entered june
3 -9 entered october
-21 11 entered on
-12 8 entered re
-22 3 enters
-2 18 entertain
-10 5 entertained
-8 8 entertained .
15 -4 entirety
7 2 entitles
-12 -3 entries
-11 12 entry .
13 -17 entry :
13 12 entry ;
3 14 entry before
-11 15 entry for
17 7 entry generated
13 -1 entry it
18 -26 entry no
-13 -6 entry of
-15 -2 entry only
11 -6 entry order
-20 0 entry re
11 15 eo
11 15 eo :
11 -2 eoir
-8 -2 equal
-7 -3 equal access
7 -1 equally
-2 11 eritrea
-12 -5 ero
-12 -2 ero :
-7 -4 error
-1 -16 error in
17 -2 esr
17 -2 esr .
12 -4 essex
8 -1 essex county
2 -12 established
11 -2 etowah
14 -14 etxeberria
-11 -5 eudora
-7 -3 eudora m
-2 -12 evening
-3 -7 everardo
-3 -7 everardo j
-30 3 every
-7 8 every #
10 -14 every class
-8 1 every other
-16 13 everyone
-18 10 everyone else
11 -20 evidence
-14 -8 evidentiary
-11 -8 evidentiary hearing
-13 -11 examination
-9 -16 exceed
-8 4 exceeded
-1 -7 exceeding
-1 -7 exceeding the
4 -7 except
-15 -4 excluded
-8 -1 excluded under
-14 -20 excused
0 -19 excused from
-18 -4 excusing
-20 29 execute
-19 20 execute the
-4 15 execution
-4 15 execution of
-4 -10 executive
-25 1 exhibit
-17 -1 exhibit #
8 2 exhibit a
0 9 exhibit b
9 -12 exhibit c
-1 10 exhibit d
-14 0 exhibits
-11 -6 exhibits to
-8 0 exonerating
-8 0 expanding
-3 -19 expedite
-7 9 expedite is
-7 -15 expedite ruling
-4 -10 expedited discovery
-9 5 expedited removal
18 -11 expediting
3 12 expelling
-26 22 expense
-14 -1 expense of
-10 -4 expert
-5 13 expires today
-11 -5 explain
-17 3 explanation
-8 -1 expresses
-8 -1 expresses no
-7 10 expulsion
-3 11 expulsions
12 4 extend
23 21 extend .
9 3 extend the
-8 -17 extend time
7 -17 extended by
26 -15 extended for
-11 -2 extended through
-8 22 extended to
7 -3 extending
11 4 extending #
-15 4 extending to
28 -13 extends
16 -1 extends the
12 -6 extension
-5 17 extension .
14 -12 extension of
13 -5 extension will
-4 -6 extensions
18 15 extent
8 8 extent .
-14 -5 extent :
6 0 extent that
13 2 extent the
-3 -8 extraordinary
8 0 ezequiel
8 0 ezequiel brancato
11 -10 f
7 4 f #
10 -11 f .
-17 3 face
-54 71 facilitate
-1 12 facilitate plaintiff
-9 25 facilitate the
27 -12 facilities
73 -70 facility
-19 -4 facility .
7 2 facility ;
0 12 facility and
8 -7 facility by
6 -8 facility for
30 -2 facility in
5 -16 facility is
7 0 facility on
12 -8 facility outside
7 -9 facility to
8 -5 facility within
5 -7 facility without
-13 -10 fact
5 5 factors
6 7 facts .
8 9 failed to
3 -10 failing
17 -3 fails
5 -8 failure
4 -6 failure to
-16 -18 fair
-6 -3 fair reasonable
-10 -14 fairness
-10 -14 fairness hearing
-8 -1 faith
-16 0 families
-7 8 family
-8 8 family .
4 6 far
6 9 far as
9 -16 farmville
-1 -7 father
-3 -15 favor
-28 -5 favor of
17 -3 fdc
-47 40 fear
-17 7 fear .
-10 15 fear interview
-5 -8 fear interviews
-2 8 fear of
-12 11 fears
20 8 february
17 10 february #
-12 -7 fed
-12 -7 fed .
-10 -10 federal
-29 -22 fee
-6 -9 fee or
-42 -7 fees
-8 -4 fees .
0 13 fees of
8 -7 fennimore
6 -2 field
9 -1 field office
-5 8 fifteen
-4 7 fifteen days
11 -2 fifth
9 -4 fifth amendment
-8 18 figueroa
-8 18 figueroa :
-52 -39 file
-11 -3 file .
-30 4 file a
-11 0 file an
-6 0 file any
-1 -10 file by
-3 -8 file its
-7 -1 file on
-6 -13 file the
-18 -4 filed
-24 -7 filed #
14 2 filed .
-18 -2 filed :
-19 5 filed and
8 -3 filed as
12 3 filed at
-27 -2 filed by
-12 20 filed denying
-26 9 filed granting
-8 -5 filed memorandum
17 -22 filed on
5 7 filed opinion
-1 6 filed order
14 -1 filed previously
3 23 filed that
29 -20 filed the
-43 -11 filing
-8 -1 filing #
-1 -11 filing .
0 -14 filing an
-16 -15 filing fee
9 -7 filing no
-22 36 filing of
-14 3 filings
-25 1 final
-6 0 final .
-1 -11 final and
-16 -27 final approval
2 29 final order
-5 12 final orders
-7 0 final pretrial
-12 10 finally
-8 7 finally approved
22 -39 finding
3 -23 finding as
-11 -3 finding of
24 3 finding that
14 -14 findings
17 -3 findings and
-8 -3 findings of
-18 -10 finds
-12 -1 finds #
2 7 finds a
4 9 finds no
15 -2 finds that
-8 -7 finds the
-11 -9 fine
-6 -2 fine is
-11 3 finished
24 4 first
14 -10 first .
-7 -3 first amendment
10 13 first circuit
2 8 first providing
23 -6 fit
6 3 five
22 3 five days
5 -1 fixed
-6 3 fks
9 72 flight
19 -22 flight .
-8 5 flight and
14 -2 flight before
8 -13 flight having
5 24 flight is
-7 11 flight manifest
-3 -13 flight manifests
-1 32 flight of
18 -19 flight risk
-14 31 flight to
-9 4 flight until
10 6 floor .
-3 -8 florence
1 10 florida
1 11 florida .
-1 30 flown
3 9 flown to
14 -3 fly
11 -1 fmtlc
11 -1 fmtlc #
25 -13 folkston
-8 9 follow
16 13 follow .
-20 -1 follow as
15 16 following
-4 -15 follows
2 -12 follows :
-10 5 footing
-6 -9 footnote
-6 -9 footnote #
-16 -12 for
-8 0 for #
17 20 for a
17 -9 for admission
24 -20 for an
-8 5 for and
-7 -3 for appellants
-13 0 for appointment
7 -1 for argument
-13 10 for as
-3 7 for at
-18 -9 for attorney
31 -7 for bail
11 -6 for bond
-15 12 for clarification
-8 23 for class
-7 -14 for contempt
-14 0 for decision
-14 -2 for default
23 -1 for detention
13 -3 for discovery
-9 -7 for each
-15 -5 for expedited
12 7 for extension
7 -6 for failure
-1 -13 for filing
9 -6 for final
-9 10 for five
-3 25 for fourteen
1 -11 for good
-7 -1 for hearing
5 12 for him
2 -8 for his
11 2 for immediate
-4 11 for in
-23 32 for injunction
7 1 for it
4 -8 for judgment
-31 11 for lack
7 -1 for leave
-17 -3 for march
23 -6 for medical
-2 9 for miscellaneous
-9 0 for more
-3 -10 for motion
-4 10 for mr
22 -10 for now
-3 10 for order
-17 -16 for panel
-1 17 for partial
5 -12 for persons
-13 -20 for petitioner
8 -1 for plaintiffs
-12 -26 for preliminary
29 -3 for proceedings
-3 -8 for production
-9 -15 for protective
8 11 for provisional
-1 -18 for publication
-3 18 for reasons
22 4 for reconsideration
-17 -25 for rehearing
36 15 for release
-9 2 for remote
14 -5 for removal
-15 -12 for respondents
5 -21 for return
-40 -6 for review
-6 -10 for sanctions
-9 -3 for september
-4 -15 for seven
10 -4 for six
-4 -6 for sixty
4 9 for so
0 -10 for stay
13 -8 for substantially
-8 0 for summary
13 -3 for surgery
19 -37 for temporary
8 0 for ten
0 7 for that
32 -5 for the
13 -9 for thirty
-17 4 for this
3 -8 for those
11 13 for three
-10 0 for tomorrow
15 -4 for twenty
-6 7 for want
-1 -7 for which
12 6 for writ
5 13 forbade
1 24 forbid
-14 13 forbidding
-8 28 forbidding removal
-7 21 forbids
11 -10 force
-7 -4 force to
11 -10 force until
13 -13 foregoing
10 -12 foregoing motion
4 34 foreign
23 -23 foreseeable
7 -5 foreseeable .
13 -15 foreseeable future
-9 -5 forfeiture
-15 -24 form
-8 0 form to
-9 1 forma
-9 1 forma pauperis
7 -7 former
-11 -19 forms
0 -10 forms .
8 -4 forth
9 -1 forth in
-5 12 forthcoming
-5 12 forthcoming .
1 19 forthwith
-19 7 forthwith .
7 5 forthwith ;
11 -1 forthwith from
0 -10 forty
-12 -2 forward
12 0 forward .
0 10 forward to
9 -34 found
1 -7 found at
13 -7 found in
44 -13 four
13 0 four class
-2 16 four factors
14 -1 four months
-2 31 fourteen
-6 28 fourteen days
7 -11 fourth
7 -8 fourth circuit
16 -9 fpg
7 11 francisco
18 6 francisco courtroom
-10 -4 frap
-10 -2 frap #
23 -28 free
-9 -10 free of
9 -9 free petitioner
16 6 free to
35 -7 freed
7 -4 fresh
-22 -8 friday
-22 -11 friday .
-21 -8 friend
7 24 from
-20 5 from #
-3 7 from a
-4 -26 from any
-2 9 from carrying
10 -2 from counsel
12 -12 from denying
-2 31 from deporting
-5 8 from expelling
6 -10 from filing
-8 12 from in
8 -6 from it
-2 -8 from january
12 -5 from judgment
9 -18 from moving
-7 12 from putting
25 -7 from re
22 -1 from relocating
-36 68 from removing
11 9 from sending
7 -4 from tacoma
27 15 from taking
43 -17 from the
27 14 from this
-13 3 from today
-18 0 from which
13 -2 ftr
3 7 full
22 5 full .
-2 -7 funeral
-10 -14 furnish
20 34 further
3 -6 further details
23 -8 further extension
19 4 further force
-5 -7 further notice
5 16 further order
30 16 further ordered
2 9 further orders
-5 9 further proceedings
9 -7 further stay
-8 0 further submissions
13 -15 future
9 -8 future .
-27 42 g
-32 4 g .
-7 8 g an
15 -1 gave
-10 30 general
-7 9 general by
11 33 general order
10 -1 general s
17 7 generated
17 7 generated by
8 -6 geo
15 -3 german
15 -3 german santos
-24 19 get
20 -23 give
4 -7 give #
10 0 give every
-3 -11 give petitioner
3 13 give the
5 -6 given
-2 6 given .
-20 13 given a
-7 -2 given at
16 -7 given back
-8 0 given for
-2 -10 given in
5 9 given to
-6 9 gladding
-6 9 gladding on
41 -2 go
15 0 go .
1 12 go ahead
14 -6 go back
-8 9 go by
10 -2 go forward
-3 28 go home
22 -5 go on
-15 0 go out
4 -11 go to
-1 -7 go with
-6 19 goes
-22 -1 goes forward
12 -3 goes home
-2 9 goes on
-8 -2 going home
31 0 gone
15 -2 gone .
7 -4 gone and
9 -5 gone by
4 29 good
-6 25 good cause
-10 -1 governed
-13 -1 governed by
10 1 governing
-17 24 government
9 -4 government and
-4 8 government asks
-5 -9 government counsel
-16 7 government expense
10 4 government from
19 -6 government has
7 5 government having
-18 16 government is
16 13 government may
-4 13 government must
48 -41 government s
-37 2 government shall
-22 7 government to
-3 11 government will
6 0 govt
1 -11 gps
-6 1 gpw
-6 -14 grant
-9 10 grant it
3 -9 grant of
10 -7 grant the
30 8 granted
6 -4 granted #
-12 25 granted .
-11 18 granted :
-19 -9 granted ;
-30 -23 granted and
6 6 granted as
18 -4 granted by
0 31 granted for
5 -31 granted in
34 -9 granted on
-11 -5 granted only
-6 8 granted pending
11 13 granted the
-3 24 granted through
-3 -6 granted to
8 -20 granted until
-8 9 granted without
32 -24 granting
-15 36 granting #
11 -16 granting a
7 -7 granting appellants
-10 -4 granting consent
8 -6 granting defendants
-28 -1 granting ecf
-15 6 granting in
12 2 granting joint
-1 -10 granting leave
30 8 granting petition
-3 15 granting petitioner
10 -4 granting plaintiff
10 -5 granting plaintiffs
-6 0 granting request
-1 14 granting respondent
22 -4 granting respondents
-13 -7 granting stipulation
-19 15 granting temporary
17 -21 granting the
3 15 grants
-6 6 grants #
-2 10 grants in
17 4 grants the
25 4 great
-11 19 greyling
-11 19 greyling on
-10 -1 grievance
-8 11 ground
1 -12 grounds
-4 7 guantanamo
-4 7 guantanamo bay
-7 8 guatemala
14 4 guatemalan
-16 -3 guidry
-7 -1 guidry t
-24 15 h
-9 0 h #
-9 19 h .
9 -3 ha
9 -3 ha #
59 9 habeas
12 -2 habeas case
26 2 habeas corpus
27 3 habeas petition
12 1 habeas petitions
4 -7 habeas relief
5 -10 hac
-10 -6 hac vice
24 21 had
7 0 had a
4 -13 had been
11 13 had before
3 10 haddadin
-3 20 haiti
-11 16 halloran
5 8 halt
9 -3 halvorsen
-2 -14 hampshire
3 -7 hampshire .
28 -23 hand
20 -2 hand and
-4 7 handed over
-4 10 handing
-5 -11 hands
9 -2 happen
-2 14 harlingen
6 1 harm
2 -9 harm .
-6 14 haruki
-6 14 haruki d
20 6 has
29 11 has been
13 -5 has gone
6 -2 has heard
2 14 has her
13 -6 has issued
8 -1 has lived
6 23 has no
7 -3 has not
-15 19 has passed
14 0 has read
-5 -8 has received
-6 10 has run
6 17 has said
-3 -9 has served
-14 12 has the
-7 8 has until
-6 15 have
-2 -8 have a
-14 12 have been
-7 5 have him
-12 4 have his
15 2 have no
-25 22 have not
-5 24 have petitioner
-11 6 have ten
10 -22 have until
-13 -7 haviland
-26 6 having
7 -8 having advised
-8 -25 having been
5 -8 having come
4 6 having considered
-2 11 having filed
-11 -2 having let
9 -1 having missed
11 4 having no
-10 -1 having passed
-3 11 having removed
-3 8 having reported
-10 19 having ruled
-17 4 having withdrawn
15 -4 haxhiu
24 -3 he
24 -12 he be
8 -3 he goes
-7 -15 he has
23 1 he is
-12 22 he may
-9 -9 he must
1 15 he not
16 -3 he remains
11 -4 he shall
-11 -6 he should
-9 7 he understands
-9 21 he was
19 -11 he will
8 -2 hear
-3 10 hear the
-7 32 heard
30 10 heard .
7 -6 heard ;
-10 10 heard and
8 -3 heard at
-29 -6 heard on
6 -1 heard the
30 -64 hearing
-16 -4 hearing #
15 13 hearing .
-3 7 hearing :
47 5 hearing ;
10 1 hearing at
10 7 hearing be
-15 6 hearing before
9 -3 hearing by
-16 42 hearing held
20 -2 hearing in
-1 -22 hearing is
-13 -2 hearing may
14 -2 hearing nor
9 -9 hearing of
-53 -25 hearing on
-22 0 hearing order
15 -8 hearing that
-9 -1 hearing the
4 -8 hearing time
-1 11 hearing to
-6 0 hearing took
-5 7 hearing unless
-26 -1 hearing was
21 -1 hearing which
-8 -2 hearing will
8 -2 hearing with
8 -3 hearing within
77 -47 hearings
6 -4 hearings and
19 -13 hearings for
15 -7 hearings is
15 -2 hearings shall
8 -1 hearings within
12 -5 hears
11 -16 held
-17 23 held .
-28 -2 held and
-11 -5 held at
36 -11 held before
-10 -1 held by
1 9 held in
9 26 held on
4 -13 held outside
8 -1 held the
-8 -8 held there
11 -7 held under
11 2 held within
-9 -1 help
-8 15 henceforth
50 8 her
-2 7 her .
15 0 her from
9 -4 her go
5 -6 her husband
3 -10 her in
20 1 her into
-11 12 her motion
16 19 her out
7 -2 her own
-15 5 her removal
9 17 her to
4 22 here
-6 -3 here .
7 10 here ;
6 18 hereby
11 -8 hereby is
-3 10 hereby made
-22 -19 hereby ordered
17 -10 hereby stayed
-1 -10 heretofore
15 10 high
40 25 him
-8 -3 him .
-13 6 him and
14 0 him back
5 -11 him from
6 -2 him go
22 -18 him in
14 6 him into
-5 -7 him is
2 13 him on
7 -15 him out
5 14 him outside
6 -11 him the
-9 37 him to
3 9 him until
3 11 him without
19 15 himself
1 7 himself in
0 26 his
11 -2 his #
-6 -1 his address
-7 -4 his attorney
-5 -4 his bond
-11 -5 his brother
-10 4 his case
20 -1 his confinement
8 0 his departure
4 -13 his detention
-4 10 his family
6 -2 his former
-11 7 his hearing
16 8 his lawyer
-18 1 his lawyers
-13 2 his legal
10 -6 his liberty
13 21 his motion
-12 17 his or
3 -12 his order
-9 12 his own
-10 -6 his passport
-8 5 his petition
14 -2 his prior
-1 11 his property
-13 -6 his release
33 -20 his removal
17 2 his request
-19 6 his return
25 -10 his sister
-14 3 his travel
-3 11 his wife
32 -30 hold
9 -7 hold him
20 -6 hold petitioner
-6 -4 hold respondents
-16 -7 hold rooms
-8 9 hold that
23 -14 hold the
-8 2 holders
-15 -4 holding
-17 6 holding that
7 9 holds
-14 17 home
7 2 home from
-17 8 home to
6 2 home with
1 7 honduras
6 10 honor
10 -1 honorable barnabas
8 -3 honorable cordelia
21 14 honorable cyprian
-8 18 honorable dunstan
-3 -7 honorable everardo
0 6 honorable judge
-3 8 honorable marguerite
8 -7 honorable ottmar
-15 -4 honorable peregrine
-1 -6 honorable quentin
-2 9 honorable rosamund
1 -15 honorable thaddea
9 21 hospital
-27 10 hour
-15 2 hour .
23 -25 hours
10 -7 hours .
1 7 hours ;
3 -10 hours and
18 -10 hours notice
-7 -9 hours of
-5 13 hours on
26 -1 house
-5 7 house petitioner
10 -1 housed
-5 -12 housing
-12 -1 however
12 -3 hr
12 21 hrg
-10 7 i
-7 -11 i #
-10 7 i .
-8 1 ibarra
33 -42 ice
-11 -9 ice .
7 -6 ice at
-4 9 ice custody
8 -5 ice has
13 -3 ice is
17 -20 ice may
-11 -2 ice officer
-8 -2 ice officers
-11 -10 ice personnel
-6 13 ice s
24 -9 ice shall
-8 5 ice to
-7 9 ida
7 -3 idemudia
-3 11 identified
-20 8 identity
-12 -15 if
-7 5 if it
4 -8 if no
7 -8 if one
-7 -13 if petitioner
6 -3 if she
-12 10 if such
9 6 if they
-7 6 iii
-6 12 ikeda
16 -6 illinois
-7 9 image
-7 9 image attached
28 18 immediate
9 -4 immediate release
-4 10 immediate steps
8 5 immediately
6 -8 immediately release
70 -17 immigration
50 -14 immigration judge
14 6 imminent
1 -11 impose
4 9 imposed
9 -9 imposed at
8 11 imposed by
-10 4 imposed on
-12 -3 imposes
-7 -8 imposing
7 -4 imprisonment
7 9 improper
1 -7 imre
-7 -13 in
39 -14 in #
-16 7 in a
-9 -26 in abeyance
-15 -23 in accordance
-2 9 in active
8 14 in addition
4 8 in alexandria
-3 -12 in all
6 1 in any
-1 8 in appendix
18 1 in arizona
20 -15 in chambers
-13 -21 in civil
4 10 in concert
-3 9 in conformity
-34 -13 in contempt
1 26 in court
-5 -16 in courtroom
-15 9 in custody
9 7 in december
6 6 in due
7 -2 in each
-6 3 in ecf
5 27 in effect
-1 -7 in english
-9 6 in error
-1 -12 in every
6 22 in exhibit
-28 -5 in favor
-8 -5 in fees
-1 -6 in force
-9 1 in forma
18 6 in full
-10 7 in habeas
24 -4 in hand
-12 -13 in his
-10 15 in ice
5 -15 in it
5 -21 in its
-3 26 in lieu
-12 -10 in light
-9 0 in limine
3 -7 in maine
4 -7 in maryland
11 -9 in minnesota
10 0 in one
-8 10 in open
9 19 in opinion
-8 0 in opposition
5 -11 in order
-10 0 in paragraph
20 18 in part
-30 -7 in person
10 10 in petitioner
24 27 in place
-6 12 in portland
-2 -9 in private
-5 -10 in receipt
-1 -11 in refusing
10 8 in san
8 -2 in september
6 15 in seven
-9 -11 in support
7 -3 in suspense
-19 5 in that
25 48 in the
-43 3 in this
-8 -1 in time
-7 7 in today
-12 10 in u
16 -3 in vermont
7 9 in violation
1 7 in virginia
-1 8 in which
-12 -3 in writing
-8 -3 inability
10 -1 inabinet
10 -1 inabinet on
-11 4 include
13 9 included
-8 10 including
6 -12 indefinite
-6 3 independent
15 -8 indiana
-15 -2 indictment
15 2 individual
44 -23 individualized
15 -5 individualized custody
14 -12 individualized determination
8 22 individuals
11 17 individuals on
-11 20 ines
-5 8 ines marchbanks
-22 11 inform
-21 11 inform the
10 -7 informal
-9 -2 information
-9 -14 informed
-9 -1 informed of
15 6 initial
-4 -8 initials
23 73 injunction
13 -10 injunction #
44 6 injunction .
-3 27 injunction :
13 23 injunction ;
-43 31 injunction against
14 -6 injunction and
-21 8 injunction as
10 10 injunction at
-11 6 injunction barring
-2 5 injunction doc
15 -6 injunction entered
8 -10 injunction filed
7 3 injunction for
-8 -3 injunction hearing
-13 9 injunction in
-3 11 injunction is
-7 2 injunction of
-76 45 injunction pending
6 -5 injunction requiring
26 -37 injunction that
12 -1 injunction to
-1 -11 injunction vacated
-5 14 injunction will
-7 8 injunctive
-3 7 injunctive relief
8 -4 injury .
10 -3 ins
1 -7 inside
19 -1 insofar
19 -1 insofar as
-8 -11 inspection
-10 5 instructed
-10 6 instructed to
1 -10 intention
1 -10 intention to
-6 -9 interest
-3 -8 interest of
34 18 interim
25 13 interim order
-9 27 interim relief
-3 -30 interim stay
10 -5 interior
-34 -5 interpreter
1 -9 intervene
9 3 intervening
-8 11 intervenor
-21 12 interview
0 7 interview .
0 22 interview with
-17 -14 interviews
-5 -8 interviews of
13 -51 into
7 -20 into a
31 -14 into custody
-16 -7 into the
-8 3 iraqi
-12 20 irr
-8 4 irreparable
5 -8 irreparable harm
9 19 is
-7 -7 is #
4 -29 is .
11 -3 is a
-5 -12 is accordingly
-10 -4 is adjourned
25 -10 is administratively
12 5 is adopted
-4 14 is allowed
2 -10 is also
-6 3 is amended
1 -7 is an
-9 3 is asked
3 -12 is at
15 -3 is before
-2 12 is broadened
-7 -3 is called
-10 -1 is canceled
-2 -16 is cancelled
-17 3 is certified
-10 10 is changed
-27 -1 is closed
-1 -22 is continued
-15 -9 is corrected
0 -12 is decertified
-23 37 is decided
7 -4 is declared
16 4 is deferred
48 19 is denied
-6 -1 is directed
-15 -6 is discharged
-22 5 is dismissed
-7 27 is dissolved
19 11 is done
-30 -13 is due
-12 11 is enlarged
-3 -24 is entered
-8 -1 is excluded
10 -18 is extended
-6 -9 is filed
-8 7 is finally
-2 23 is for
11 25 is further
-12 0 is governed
14 -16 is granted
9 3 is heard
24 0 is held
10 12 is hereby
2 -14 is in
-10 6 is instructed
10 1 is kept
20 -16 is left
9 9 is lifted
-7 14 is likewise
11 -7 is made
7 -3 is narrowed
-2 8 is neither
-31 16 is no
23 -18 is not
-4 8 is nothing
-14 -6 is now
8 -3 is of
-15 13 is off
-5 25 is ordered
-4 -11 is otherwise
6 7 is over
8 -1 is owed
9 9 is pending
-7 -1 is placed
-7 -4 is planned
-8 10 is postponed
14 -1 is preliminarily
17 -4 is premature
-1 8 is present
-11 11 is prolonged
-10 16 is provisionally
0 -6 is put
-10 -1 is received
-12 -3 is referred
12 6 is refused
6 0 is reinstated
13 -4 is released
15 -17 is remanded
-3 -9 is removed
-13 17 is renewed
-7 0 is replaced
-13 -2 is represented
-1 -7 is required
8 -8 is rescinded
-8 3 is reset
14 8 is resolved
-2 8 is respectfully
22 -7 is revoked
-6 -14 is satisfied
-1 -14 is scheduled
-11 12 is set
30 1 is stayed
9 -2 is still
-18 -9 is struck
16 -4 is subject
21 -25 is suspended
-6 9 is taken
7 14 is temporarily
-11 11 is terminated
-8 -5 is that
10 -26 is the
-14 8 is therefore
-13 10 is timely
34 17 is to
-13 4 is too
4 -30 is unaffected
-6 -18 is unchanged
-7 -12 is under
25 10 is undone
8 -2 is unlawful
-6 14 is until
-9 -5 is vacated
-16 -9 is waived
-14 8 is warranted
-4 8 is withheld
-8 -6 is without
31 1 island
18 -5 island .
-22 16 issuance
-21 10 issuance of
7 19 issue
26 18 issue .
1 11 issue ;
-7 -17 issue a
13 -28 issued
-22 -14 issued .
-1 9 issued a
-16 -24 issued by
-1 31 issued in
3 -13 issued on
12 4 issued papers
13 1 issues
12 -15 issues .
20 18 it
-4 9 it :
-22 3 it ;
-12 -6 it appearing
9 5 it as
2 -13 it by
-2 16 it did
-5 6 it forbids
8 0 it has
7 -9 it in
-11 -5 it may
7 -2 it must
-15 1 it now
-13 9 it protects
-11 7 it reaches
9 -12 it requires
-5 10 it says
-13 -3 it seeks
10 -6 it shall
16 -2 it stands
-9 1 it that
11 9 it the
3 -11 it to
14 1 it was
-26 0 it will
-5 8 it within
-4 -12 itinerary
38 -9 its
-13 5 its discretion
17 -3 its earlier
15 -4 its entirety
7 3 its entry
22 6 its jurisdiction
-2 6 its members
3 -10 its order
-13 -20 its own
-7 -6 its place
-2 -15 its response
13 -7 its terms
-28 -6 itself
-1 -7 itself .
-12 -7 itself is
-9 0 iv
-6 0 iwdlc
-6 0 iwdlc #
26 -13 j
32 -12 j .
38 -18 jail
-18 -1 jail .
6 -2 jail and
10 -2 jails
-6 6 january
-6 11 january #
-4 9 jean
-2 10 jean robert
5 -8 jena
4 10 jersey
27 4 jf
27 4 jf #
-12 -4 jfk
-17 6 jlw
-8 -1 jocelerme
-8 -1 jocelerme philemon
-6 10 join
21 -12 joins
19 -11 joins dissenting
1 10 joint
-7 -1 joint letter
19 9 joint motion
-1 12 joint report
0 -6 jointly
-2 6 jp
-2 6 jp #
-17 27 jt
14 5 judge
8 -1 judge #
-1 -18 judge .
-8 13 judge :
8 9 judge ;
-8 0 judge as
7 -1 judge blessing
17 -5 judge castaing
3 -7 judge cutting
-33 7 judge denying
-10 12 judge dissenting
-7 -7 judge dissents
-8 -1 judge ead
2 -15 judge easterling
11 -6 judge for
-6 9 judge gladding
8 6 judge granting
-11 19 judge greyling
-3 7 judge has
3 -7 judge in
-7 -8 judge is
4 -13 judge judge
-7 19 judge kettering
13 0 judge must
18 10 judge on
28 -8 judge order
-8 -14 judge panel
8 18 judge parties
8 0 judge presiding
11 1 judge re
-17 -12 judge s
12 1 judge shall
-10 -4 judge sy
-15 -4 judge text
7 -1 judge that
-14 -5 judge the
-8 -3 judge to
12 0 judge weighed
-10 19 judge with
21 -6 judge within
11 13 judges
7 -8 judges .
-54 32 judges :
1 -11 judges ;
17 -6 judges and
10 -3 judges authoring
0 -6 judges denying
11 -9 judges the
27 -30 judgment
-6 -3 judgment #
22 12 judgment .
4 -8 judgment :
7 -1 judgment ;
-1 8 judgment accordingly
3 -16 judgment adopting
-22 -7 judgment and
0 16 judgment as
7 -9 judgment by
10 6 judgment denying
-10 -14 judgment entered
23 13 judgment filed
-35 -9 judgment in
-14 16 judgment is
23 1 judgment of
2 13 judgment order
-15 0 judgment pursuant
-10 3 judgment the
-7 -2 judgment to
17 -1 judgment vacated
10 -4 judicial
19 6 judicial district
-7 -12 judicial notice
-7 16 july
-5 19 july #
-22 23 june
-17 18 june #
-13 15 jurisdiction
2 20 jurisdiction .
6 -12 jurisdiction ;
1 -14 jurisdiction is
13 -10 jurisdiction of
8 15 jurisdiction over
2 7 jurisdiction the
-15 -4 jurisdiction under
-3 -13 jurisdictional
-17 -1 jurors
-26 -11 jury
-8 0 jury selection
-6 -9 jury trial
-22 0 just
-16 1 justice
-14 11 justice .
10 -2 justice and
19 -11 justice joins
13 -9 justice with
8 -12 jw
16 -4 jwe
21 -12 k
6 -6 k .
13 -3 k sb
21 -7 karnes
-16 4 kb
-16 4 kb #
-23 2 kde
-11 10 kdp
30 -2 keep
9 6 keep him
0 18 keep mr
18 -23 keep petitioner
-23 -10 keep the
15 12 keeping
19 -5 keeps
-5 8 kendrick
-5 8 kendrick oyelowo
-1 11 kentucky
14 -4 kept
-9 25 kept from
25 -5 kept in
-7 19 kettering
11 -3 kettering .
-18 22 kettering on
2 -6 keys
2 8 kim
-13 11 knowingly
0 -7 knowledge
-15 -2 known
-5 -10 knows
-8 -1 kofi
-8 -1 kofi brandt
24 11 krome
25 -32 ks
-3 9 ktr
-6 -2 kw
-6 -2 kw #
7 0 kwaku
8 -1 kwaku adjei
11 0 kwame
11 0 kwame stallworth
1 -17 l
0 -14 l .
9 -9 la
-31 10 lack
-31 11 lack of
15 6 lacked
7 5 lacks
16 0 lacks authority
-2 36 land
3 -6 landed
7 -13 landry
8 -13 landry cook
-8 1 lang
-10 5 language
-5 -7 language he
-12 33 laos
-16 12 lapse
4 11 lapsed
-5 10 lapses
6 9 large
-5 -15 last
2 13 last until
-23 -25 late
-3 -16 later
-24 11 law
-4 11 law of
11 2 lawful
9 0 lawful .
-7 -29 lawyer
-6 -12 lawyer .
-5 6 lawyer is
-11 0 lawyer within
-40 -13 lawyers
-16 0 lawyers .
-7 -3 lawyers who
19 -6 lc
19 -6 lc #
-10 11 lcabp
-10 11 lcabp #
-7 -9 lcacf
-7 -9 lcacf #
-6 7 lcatl
-4 11 lcawp
-4 11 lcawp #
-2 -10 lcbjh
-2 -10 lcbjh #
-4 -8 lccnp
-4 -8 lccnp #
-8 3 lcedb
-8 3 lcedb #
0 8 lcepw
0 8 lcepw #
-6 4 lcifc
-6 4 lcifc #
-15 3 lcjb
-15 3 lcjb #
4 -11 lcjpo
4 -11 lcjpo #
-7 16 lclbh
-7 16 lclbh #
-8 26 lclfw
-8 26 lclfw #
-1 11 lclob
-1 11 lclob #
-13 4 lcmos
-13 4 lcmos #
-8 12 lconb
-8 12 lconb #
-5 -8 lcorb
-5 -8 lcorb #
8 -2 lcwos
8 -2 lcwos #
-7 -2 lead
18 1 leal
23 0 leal #
12 11 least #
30 7 leave
20 2 leave .
12 7 leave of
10 17 leave the
-43 -22 leave to
20 -11 leaves
-16 2 leaving
-15 -3 leaving the
28 -6 left
1 13 left the
-18 -4 left to
7 0 left with
-48 -13 legal
-16 5 legal status
-8 -6 legal visits
-3 16 legally
11 -25 length
16 -9 length of
-7 -2 leonie
-7 -2 leonie v
-9 13 less
-12 3 less than
19 -8 let
-8 -1 let counsel
31 -17 let go
10 -4 let her
9 -8 let him
38 -18 let out
-7 -3 let petitioner
-22 8 let the
20 0 leticia
7 -1 lets
-40 -34 letter
-7 -2 letter :
-1 -6 letter at
-11 -3 letter filed
-2 9 letter motion
29 4 letter order
2 -11 letter request
-9 -6 level
-11 -1 levy
-8 -7 lfe
-5 18 lhb
-11 17 lhs
-8 11 lhs judge
49 -39 liberty
12 -12 liberty .
-5 -7 liberty is
10 -1 liberty on
-16 14 liberty to
-3 26 lieu
-3 26 lieu of
17 0 life of
19 5 lift
14 8 lift the
14 4 lifted
7 12 lifted .
1 -6 lifted ;
18 -17 lifted and
-12 30 lifted as
-9 7 lifting
-12 -10 light
-12 -10 light of
-18 2 like
10 1 likelihood
-7 19 likewise
15 2 lim
-9 0 limine
-1 -24 limit
-7 -11 limited
-3 8 lindahl
-3 8 lindahl :
12 -2 lindell
-11 11 lindholm
-9 -9 line
-9 -3 line #
-1 -7 line .
-12 -10 lines
-9 -12 lis
-9 -12 lis pendens
-6 19 list
-4 -16 list of
-10 11 listed
-2 25 listed in
-9 -1 lists
9 4 litigant
9 4 litigant served
-26 -4 litigation
8 -11 live
11 -2 lived
-9 -1 llc
-18 33 lnhlc
-18 33 lnhlc #
-15 -2 local
-12 7 local civil
-1 -7 location
6 -2 locked up
7 -1 lodge a
-17 5 lodged
-10 7 lodged at
-9 -7 log
-16 -5 logs
-10 19 long as
-18 31 longer
16 -4 longer .
-23 -3 longer in
12 -3 look at
0 13 looked
8 -8 looks
-15 10 los
-14 10 los angeles
-14 -9 lost
13 -16 louisiana
4 -11 louisiana .
-10 1 lowell
-8 -1 lr
20 9 luna
13 0 luz
13 0 luz valenzuela
-11 -1 lwd
-11 -1 lwd judge
16 -2 lyle
-2 16 m
2 -11 m .
-13 32 made
5 15 made applicable
-11 0 made at
-24 32 made the
-4 9 made to
-36 -68 magistrate
-32 -65 magistrate judge
-6 5 maharjan
-24 -9 mail
8 -13 mail .
7 -21 mailed
4 -6 mailed .
5 -1 mailed notice
6 -20 mailed to
15 2 maine
12 12 maintain
10 7 maintain the
-1 16 makes
10 -7 making
7 0 makoa
7 0 makoa renfield
7 0 man who
-7 -3 management
-30 -26 mandamus
-8 -2 mandate
-9 41 mandate .
3 -9 mandate :
-3 13 mandate and
-3 8 mandate having
-2 -10 mandate is
1 -8 mandate issues
-9 3 mandate to
-2 -9 mandate until
12 -4 mandatory
11 -3 mandatory detention
1 26 manifest
-7 9 manifest and
-16 -15 manifests
10 -5 manner of
7 -4 march
6 -1 march #
-5 8 marchbanks
2 -15 marchetti
-3 8 marguerite lindahl
-10 8 mark
-2 8 mark this
1 11 marked
10 -10 marsh
39 -10 marshal
11 -1 marshal .
9 -3 marshals
-7 -1 marshals service
34 -31 maryland
-2 -11 maryland and
12 0 massachusetts
8 -2 massachusetts .
17 -2 material
21 0 material witness
-32 -35 matter
21 -5 matter .
-11 2 matter comes
-17 4 matter jurisdiction
0 9 matter remanded
8 -18 matter submitted
0 -7 matter to
-10 -5 matter under
-9 0 matter will
-5 7 matters
6 26 may #
24 -3 may act
-13 -4 may attend
21 4 may be
11 12 may carry
-15 -4 may come
19 3 may consider
-5 -18 may file
3 10 may go
-1 -23 may have
5 -5 may house
8 -7 may move
-10 33 may not
-4 17 may proceed
-4 17 may put
11 -9 may re
-8 -1 may refile
-18 26 may remove
-10 4 may renew
-23 -5 may reply
10 -13 may seek
-10 0 may sit
14 -3 may take
6 -3 may transfer
-12 1 may travel
14 -14 mboye
14 -14 mboye circuit
-2 12 mc
-2 12 mc #
-3 9 mcallister
19 2 means
25 9 meantime
16 8 meantime .
30 29 meanwhile
18 6 meanwhile .
-5 -6 mediation
10 -12 medical
-8 -15 meet
-8 -7 meet with
39 55 member
-11 -2 member .
9 -1 member a
-9 -6 member about
19 4 member and
12 13 member before
11 -5 member for
24 -1 member j
6 0 member may
6 12 member of
-4 9 member s
-9 8 member shall
-11 7 member to
-1 -11 member unless
1 14 members
-13 -13 members .
-6 -8 members about
-4 -9 members are
-4 -8 members at
12 4 members be
5 -15 members held
-7 8 members in
11 10 members is
-6 13 members may
-10 17 members of
0 -7 members outside
9 -7 members to
-2 15 members who
-13 7 members with
0 -11 members without
3 15 memo
6 -19 memo endorsement
-11 -14 memoranda
-24 -8 memorandum
25 -16 memorandum and
-3 14 memorandum decision
12 -16 memorandum disposition
13 0 memorandum filed
-10 -6 memorandum of
-2 -16 memorandum on
-31 19 memorandum opinion
-17 3 memorandum order
14 17 memorializing
14 11 memorializing the
1 20 men
-2 16 menjivar
-2 12 menjivar stroud
-10 9 meo
-9 0 merit
10 1 merits .
8 -2 merits after
-7 4 merits of
-10 4 merits panel
20 -7 merrill
11 -13 mesa
-14 9 met
0 10 met the
9 5 method
9 5 method :
-4 7 mexico
9 0 mg
9 0 mg #
0 -7 miami
-2 -6 michigan
-14 10 middle
-12 13 middle district
-3 17 midnight
-4 14 midnight .
16 -4 miles
-7 0 min .
37 -17 minnesota
7 21 minnesota .
9 -8 minnesota by
-1 -8 minors
-31 27 minute
5 23 minute entry
-41 7 minute order
-15 -16 minutes
-5 -8 minutes .
2 -6 minutes for
10 -7 minutes in
-9 -4 minutes of
5 6 miscellaneous
-2 9 miscellaneous relief
20 -4 missed
-21 2 modified
12 -8 modify .
9 2 modify :
7 0 modify class
-31 -3 modify conditions
-10 7 modify preliminary
-9 8 modifying
-11 -1 modifying conditions
16 -14 monday
8 -1 monday .
-20 -13 monitor
-7 -5 monitor .
-12 -14 monitoring
18 -1 montana
-10 18 montclair
-10 18 montclair devries
16 -2 montgomery
-2 -14 month
-6 -6 month .
-9 1 month ;
-7 -7 monthly
43 -21 months
23 -3 months have
-39 -19 moot
-18 3 moot #
0 14 moot .
-9 9 moot ;
-14 -1 moot and
24 -12 moot motion
-10 -4 moot petitioner
20 -15 moot the
-7 -2 mootness
-26 5 more
-10 11 more days
1 -22 more than
-8 24 morning
-7 0 morning .
33 -12 moshannon
27 -2 moshannon valley
-64 11 motion
-10 13 motion #
17 8 motion .
-6 -6 motion :
-6 29 motion ;
2 25 motion and
10 -2 motion as
-3 22 motion at
-7 4 motion be
-25 -12 motion by
6 -9 motion de
2 13 motion denied
9 19 motion disposition
16 -19 motion dkt
-25 -1 motion doc
-15 3 motion docket
-6 -1 motion due
-6 -8 motion ecf
23 -11 motion filed
14 0 motion filing
-24 -66 motion for
4 19 motion granted
-30 26 motion hearing
-11 3 motion held
-20 5 motion is
19 -10 motion may
10 -27 motion of
1 8 motion on
13 5 motion respondents
-2 15 motion that
-40 -56 motion to
-28 23 motions
9 1 motions .
-14 10 motions and
-11 6 motions for
13 24 motions panel
-13 3 motions to
-12 -9 movant
59 -56 move
-7 0 move for
1 -17 move him
28 -8 move petitioner
3 -9 move to
30 -6 moved
0 10 moved for
0 -7 moved from
7 -2 moved out
30 9 moved to
12 -2 moves
18 -32 moving
14 -28 moving petitioner
36 11 mr
36 11 mr .
-18 -5 ms
-18 -5 ms .
8 -16 much
13 -14 much of
7 -17 must
-8 7 must answer
11 -20 must be
10 -3 must have
-5 8 must keep
-7 -3 must provide
7 -1 must release
12 3 must return
18 -11 n
21 -1 n ybarra
22 -5 nakashima
-30 -5 name
6 7 name .
-8 -1 name and
-7 -7 name the
-33 18 named
-16 19 named in
3 -8 named petitioners
-2 -12 named plaintiffs
-22 7 names
-10 -3 names of
7 -3 narrowed
7 -3 narrowed to
-14 8 nationals
-4 10 nationwide
-1 8 naval
-1 8 naval station
7 -8 near
11 -7 nearer
1 15 necessary
2 10 necessary .
13 -9 need
5 -10 need for
-8 -13 need not
-6 10 needed
12 -1 needs
2 -9 nef ammi
-15 3 nef dls
8 -4 nef rfj
-1 13 nef sld
22 -1 nef tr
-7 -9 nef trw
23 -3 negative
25 36 neither
3 21 neither deported
21 -18 neutral
14 -10 neutral decisionmaker
-24 32 never
-9 9 never been
26 35 new
0 17 new date
-2 -14 new hampshire
4 10 new jersey
25 14 new york
13 1 newly
12 3 next
42 -11 next available
-21 -8 next friend
-13 6 ngata
-2 12 nigeria
12 9 nine
7 -3 nine detainees
1 12 nine persons
-20 19 ninety
-15 19 ninety days
-11 0 ninth
-11 1 ninth circuit
-15 -3 nkemelu
-1 23 nken
9 -7 nken factors
20 -21 no
24 16 no .
-4 -11 no administrative
-5 9 no attached
12 -4 no bond
-11 6 no class
-6 -4 no compelling
31 -1 no condition
0 8 no document
-13 9 no extension
24 -19 no further
-12 -2 no ice
-7 9 no image
-12 -7 no judge
2 18 no jurisdiction
17 -2 no later
-3 7 no less
-8 38 no longer
11 8 no member
-13 -1 no more
-2 8 no objection
-8 -2 no objector
-13 -11 no officer
11 7 no one
16 0 no opposition
-12 16 no order
7 -3 no pdf
-9 -1 no present
14 -6 no reason
2 26 no removal
-15 0 no right
-3 -11 no ruling
-19 7 no stay
-7 6 no step
20 -3 no such
-8 -1 no view
-25 14 nobody
4 -27 non
17 -4 non document
2 -9 non published
-2 -12 non registered
10 1 noncitizen
-10 10 noncitizens
-11 13 noncitizens in
2 40 none
-14 17 none .
0 9 none is
13 10 none of
32 -12 noon
-9 4 noon #
8 -7 noon .
-2 14 noon ;
26 -19 noon on
4 -12 noon tomorrow
-6 -2 nop
56 45 nor
-13 7 nor irreparable
6 16 nor to
8 -5 northern
7 -7 northern district
-7 4 not
-1 13 not #
30 -12 not .
-8 7 not ;
9 2 not a
-9 1 not act
-13 -32 not affected
-14 10 not appear
-11 17 not be
6 -6 not become
-1 -12 not been
-12 35 not deport
-6 22 not effect
-7 0 not exceed
-16 15 not execute
-13 1 not for
6 -7 not having
10 -3 not hold
-5 13 not in
15 18 not issue
-13 -4 not later
-15 18 not made
37 -25 not move
-14 -6 not of
-8 7 not only
8 1 not order
-12 -13 not precedential
-1 -8 not present
15 11 not produced
22 7 not re
3 -6 not relocate
-1 30 not remove
13 -17 not shown
5 -8 not so
-9 -2 not solicit
6 7 not subject
16 -17 not take
-15 1 not the
18 -12 not to
24 -6 not transfer
14 9 notation
14 9 notation order
-1 -10 notes
10 3 notes for
-16 -11 nothing
-7 1 nothing further
1 9 nothing herein
-2 -11 nothing in
-14 -3 nothing is
-9 -1 nothing of
9 -1 nothing to
-30 7 notice
13 -5 notice .
0 7 notice and
-22 13 notice in
-4 8 notice mailed
-24 1 notice of
7 4 notice on
-9 -2 notice plan
-10 1 notice that
-1 10 notice the
9 -4 notice to
-16 -12 noticed
6 12 notified
8 18 notified .
-11 -13 notify
-9 5 notify chambers
-8 -2 notify class
5 -15 notify the
-8 -6 noting
-7 -1 noting #
2 -10 noting date
13 0 notwithstanding
-9 7 notwithstanding #
7 4 notwithstanding the
-19 -15 november
-5 -23 november #
42 25 now
-4 10 now at
-16 9 now due
38 4 nowhere
24 -5 nowhere else
-9 8 number
-8 9 number #
17 9 number :
-7 -2 number in
16 -9 numbers
-3 13 nunc
-3 13 nunc pro
-8 7 nwachukwu
-10 5 nwosu
-13 10 o
-6 10 o .
-20 17 oath
2 -9 obeyed
19 6 obi
-19 -11 object
-16 -5 object to
9 -4 objection
27 -5 objection #
-8 14 objection .
4 -15 objection ;
-9 -1 objection to
-8 -28 objections
-4 -9 objections due
-10 -1 objections to
-8 -2 objector
-7 -2 objector appeared
8 2 obligation
8 -4 obliged
8 -4 obliged to
-7 14 obt
-7 14 obt wnk
-15 -1 obtain
-1 13 occur before
-10 3 ochoa
-13 0 october #
7 -1 october .
-13 -1 oduya
9 -2 of
37 28 of #
-7 4 of .
16 -1 of alaska
-14 14 of all
-16 10 of an
7 19 of appeal
-1 9 of appealability
37 -13 of appeals
3 -8 of appellant
-2 -10 of appellate
8 -25 of april
8 -8 of arrest
-10 2 of certiorari
-6 -8 of charge
-8 -2 of civil
14 7 of colorado
2 -10 of compliance
26 1 of confinement
-7 -2 of contempt
-16 -5 of costs
16 8 of court
-14 3 of custody
2 8 of december
-11 0 of defendant
-7 11 of defense
-14 18 of deportation
-10 -8 of detainees
28 -4 of detention
-18 -30 of dismissal
-19 -4 of each
1 15 of ecf
0 -13 of electronic
-4 14 of entry
-11 -7 of every
-8 -5 of fact
3 18 of february
1 -8 of filing
4 -24 of flight
0 14 of florida
-5 12 of fourteen
10 2 of habeas
-9 2 of hearing
6 -15 of her
-4 -21 of his
1 7 of ice
4 -20 of it
-3 12 of its
17 -15 of january
-14 30 of judge
15 -20 of july
12 15 of june
-46 11 of jurisdiction
-7 -4 of justice
-9 -3 of law
-11 -1 of local
-21 -8 of louisiana
-10 -18 of mandamus
-1 28 of mandate
-11 38 of march
-8 1 of may
10 -10 of minnesota
20 -13 of new
-8 0 of no
-8 0 of not
5 -8 of november
-15 16 of october
6 9 of oregon
20 -13 of pennsylvania
-9 1 of persons
8 9 of petition
2 -23 of petitioner
-6 20 of plaintiff
-7 4 of plaintiffs
5 -8 of proceedings
-3 10 of prosecution
-7 -7 of record
18 -12 of release
-39 -7 of removal
13 -3 of request
8 -9 of respondent
12 -16 of respondents
1 10 of responsibility
0 9 of return
7 -5 of section
8 -6 of september
-4 -7 of settlement
-6 -18 of standing
7 6 of state
0 14 of stay
-14 -2 of subject
-2 13 of success
22 -4 of supervision
9 -4 of ten
9 7 of texas
-31 12 of that
-10 -16 of the
0 15 of their
11 0 of them
34 17 of this
-1 -8 of those
-8 -1 of three
-32 -7 of time
4 9 of transfer
17 14 of usca
16 2 of vermont
6 -5 of virginia
0 16 of voluntary
-1 7 of what
4 -10 of which
-9 19 of whom
-8 25 off
10 4 off .
-11 10 off on
-13 21 off the
-10 -7 offered
27 2 office
-5 6 office and
-10 1 office director
-41 -10 officer
-21 0 officer shall
-51 -58 officers
7 6 officers agents
-14 -15 officers are
-11 -11 officers from
-4 -7 officers may
-6 -12 officers shall
-6 -6 ohio
-10 18 okafor
-10 18 okafor and
-2 13 oklahoma
-4 7 okoro
13 -6 omnibus
13 -6 omnibus order
-8 2 on
-17 2 on #
6 25 on .
-4 48 on a
-6 -7 on account
-3 19 on american
-8 3 on an
-22 33 on any
-9 -10 on appeal
6 15 on april
-1 10 on august
23 8 on bail
-12 9 on behalf
-20 -7 on bond
-8 -3 on compliance
-3 10 on conditions
15 -4 on consent
-1 9 on december
6 -6 on defendants
-13 13 on deportation
-7 -12 on each
-16 9 on fear
3 6 on friday
13 -3 on her
9 -10 on his
12 -3 on hold
0 11 on it
7 -21 on its
-21 -5 on january
-19 29 on july
9 -25 on june
7 -16 on march
-41 -65 on motion
-14 11 on november
-7 -19 on october
7 -7 on or
19 -4 on parole
17 -4 on petition
-35 -7 on petitioner
-8 9 on plaintiffs
7 -6 on preliminary
-1 -15 on re
-12 8 on reconsideration
-3 38 on removal
13 -2 on report
-6 -5 on schedule
6 -6 on september
-2 9 on stipulation
1 -6 on supervision
-13 2 on that
-40 -1 on the
7 -8 on their
21 20 on this
52 17 on to
23 -7 on transfer
41 -12 on transfers
-13 -2 on travel
-10 6 on until
-19 -9 on whether
-8 -2 on which
14 -5 once
8 -2 once and
37 5 one
-12 -2 one #
10 -7 one ;
10 -10 one by
-12 -1 one hour
20 -15 one is
-5 18 one of
6 10 one on
10 10 one week
-3 8 one with
12 0 one within
-22 17 only
9 -3 only :
-13 -7 only entry
-13 11 only order
-3 8 only the
-4 13 only to
9 -4 only upon
16 -2 open
-8 10 open court
23 -1 open the
-8 9 opened
-10 -5 opening
-9 -4 opening brief
42 -3 operative
28 -24 opinion
1 13 opinion #
-16 -11 opinion .
18 9 opinion :
-10 -1 opinion ;
29 -10 opinion affirming
-20 29 opinion and
14 -2 opinion coram
20 -12 opinion denying
-6 8 opinion filed
-7 -1 opinion is
2 -16 opinion issued
9 5 opinion method
21 -8 opinion of
26 -15 opinion order
-2 -6 opinion per
-34 -21 opinion re
14 -6 opinion signed
-1 18 opinion vacating
2 -10 opinions page
-6 8 opportunity
-6 8 opportunity to
3 -11 opposed
8 -6 opposed motion
-1 -12 opposing
-27 -6 opposition
-10 -7 opposition due
-19 -2 opposition to
-3 -7 opt
-6 12 optional
-6 12 optional reply
22 43 or
1 9 or #
19 20 or after
-18 4 or altering
16 -8 or amend
-14 -1 or an
-7 22 or any
3 -10 or at
-11 -31 or before
3 8 or by
13 -15 or danger
4 9 or deport
0 -9 or else
21 4 or from
-9 1 or further
-13 8 or her
14 -5 or in
10 -1 or moved
-16 -2 or opinion
-4 8 or otherwise
10 5 or removal
12 12 or the
-7 -2 or threaten
-15 44 or to
17 12 or transfer
12 7 or transferred
-2 -10 or voluntary
-16 5 or will
1 9 oral
-32 -24 oral argument
8 -2 oral hearing
15 11 oral motion
-20 17 oral order
13 -12 oral request
7 14 oral ruling
-6 14 orally
-9 23 order
4 13 order #
-8 18 order .
-3 7 order :
3 18 order accepting
7 9 order adjourning
17 -9 order adopting
-4 10 order affirming
14 -1 order after
3 8 order against
-12 14 order allowing
-18 15 order and
-9 -2 order appointing
8 -17 order approving
24 1 order as
3 19 order at
-8 -6 order barring
1 19 order be
17 -12 order became
7 -13 order by
1 -19 order certifying
-9 5 order clarifying
10 -2 order clerk
-13 4 order compelling
5 13 order concerning
-1 -6 order converting
7 1 order dated
11 -6 order defendants
0 -17 order deferring
13 -7 order denying
-6 -10 order deputy
18 -15 order directing
-15 -11 order dismissing
-7 13 order doc
2 25 order enjoining
2 33 order entered
-8 0 order exonerating
-7 -1 order expanding
7 2 order expires
10 0 order extending
-9 4 order filed
13 -32 order finding
10 16 order following
6 10 order forbidding
-5 12 order forthcoming
24 19 order granting
-5 -10 order has
-7 -3 order imposing
-2 15 order in
9 -11 order into
1 53 order is
-2 9 order issued
1 -11 order issues
-2 -9 order it
-12 -3 order marguerite
14 -1 order memorandum
15 17 order memorializing
-6 3 order modifying
10 -5 order no
9 -6 order non
30 41 order of
-38 -29 order on
-7 0 order overruling
21 -5 order pending
-9 0 order permitting
-6 -8 order petitioner
-32 17 order re
-7 -6 order referring
-11 14 order regarding
35 -7 order releasing
7 0 order requiring
15 -8 order respondents
11 -9 order setting
21 -16 order shall
15 -7 order signed
4 16 order staying
-3 -20 order striking
-7 -13 order taking
16 -4 order that
22 -25 order the
-35 20 order to
-9 12 order under
19 -5 order until
-9 -12 order vacating
-10 -6 order was
3 25 order which
24 4 order will
-9 -15 order withdrawing
9 10 ordered
-11 -31 ordered .
-10 -5 ordered :
10 -11 ordered adjudged
-5 14 ordered as
-14 17 ordered at
-26 -8 ordered by
14 -1 ordered denied
-10 6 ordered from
-2 21 ordered granted
10 -7 ordered granting
19 3 ordered petitioner
15 11 ordered re
17 -2 ordered released
17 -5 ordered that
-14 10 ordered to
14 -9 ordering
28 21 orders
-7 9 orders .
19 -5 orders are
-5 0 orders of
-2 16 orders otherwise
7 4 orders respondents
37 -3 orders that
7 -8 orders the
-9 -7 ordinary
9 15 oregon
-9 0 orellana paz
11 -5 oriana
-9 0 original
30 9 originating
17 9 originating case
19 -6 ork
19 -6 ork lc
10 -1 orozco
-9 -2 ortega
6 -18 osc
15 -4 ostrander
-6 14 ostrom
23 0 osvaldo
23 0 osvaldo pineda
10 -8 otay
10 -8 otay mesa
-13 13 other
7 -9 other relief
5 -7 other respects
-18 8 other than
0 -17 others
0 -8 others .
-6 10 otherwise
-10 7 otherwise .
7 -6 otherwise denied
3 9 otherwise or
6 3 otherwise ordered
-8 6 otherwise the
8 -7 ottmar
8 -7 ottmar q
7 0 ouedraogo
-2 -8 ought
35 24 out
3 -19 out .
-9 4 out his
41 26 out of
-11 1 out on
14 12 out the
77 -10 outside
17 -12 outside maryland
5 7 outside new
31 7 outside the
10 0 outside this
24 -7 over
6 -3 over .
1 -11 over objection
-11 -19 over the
15 10 over to
-3 -9 overrules
-2 -7 overruling #
10 -1 overruling objections
-2 7 overruling respondents
-1 -6 oversized
8 -4 owed
7 0 owed .
7 -10 own
-15 3 own costs
8 -7 own making
-10 1 own motion
15 -10 own petition
25 -4 own recognizance
-2 13 own request
-3 13 own terms
-11 -2 oyama
-7 -3 oyebanji
-14 -5 oyelaran
-9 2 oyelowo brandt
-5 8 oyelowo ines
7 0 oyler
7 0 oyler pryce
10 -8 p
8 4 p m
1 -37 page
-5 -13 page #
3 -11 page .
-8 -11 page limit
-43 2 pages
-8 12 pages .
-8 12 pages :
-33 -7 paid
-4 16 panel
7 -2 panel by
9 -6 panel considers
1 -8 panel has
-11 -4 panel on
14 21 panel opinion
-17 -16 panel rehearing
-7 32 panel s
-6 -4 paper
-25 7 paperless
-9 -1 paperless minute
-16 8 paperless order
-38 -2 papers
-12 -13 papers .
-14 5 papers and
4 6 papers in
-9 -3 papers to
14 6 paragraph
-10 11 paragraph #
-12 15 parent
-23 24 parents
22 -12 parole
14 -4 parole .
12 -4 parolees
11 1 part
-11 8 part #
9 -11 part .
10 3 part :
12 1 part ;
-25 -16 part and
6 0 part as
-8 -1 part defendants
-14 1 part dismissed
-10 -6 part in
12 -21 part motion
-13 0 part petitioner
0 12 part plaintiffs
-7 5 part respondents
16 -9 part vacated
7 -19 parte application
1 18 parte motion
-5 16 partial
7 -2 partial summary
-3 -14 participants
-24 6 parties
9 -13 parties #
13 -11 parties .
28 2 parties agree
14 -5 parties agreement
-10 14 parties and
-4 -7 parties having
-10 -10 parties joint
8 18 parties notified
-2 12 parties request
7 4 parties so
-19 8 parties stipulation
-20 -9 parties to
-16 -8 party
-2 9 party shall
12 1 paso
6 6 paso division
-15 1 pass
-13 11 passed
12 -2 passed with
-39 -16 passport
-17 -2 passport to
1 6 past
24 -6 patrol
-7 9 paul
-9 1 pauperis
3 11 pauperis .
22 14 pause
-11 15 pay
-13 2 pay #
-8 9 pay for
-13 -12 pay the
-12 -7 payment
-8 -2 payment of
-15 -6 paz
4 -9 pdf
-1 -9 pdf document
-7 -3 penalty
-9 -12 pendens
42 47 pending
15 6 pending .
-1 9 pending ;
5 22 pending a
-3 -8 pending adjudication
0 8 pending appeal
-8 -5 pending arbitration
-8 -1 pending before
1 -7 pending decision
10 0 pending disposition
11 35 pending further
33 -2 pending habeas
-4 -15 pending motion
-10 -1 pending motions
11 -2 pending receipt
9 4 pending resolution
-8 -1 pending respondents
-9 9 pending review
-7 9 pending the
26 6 pending trial
26 -15 pennsylvania
0 15 people
-32 20 per
-12 21 per curiam
12 0 peralta
-17 -4 peregrine
-15 -4 peregrine a
32 -2 period
17 -4 period of
6 6 permanent
4 -11 permanent injunction
9 -5 permanently
17 6 permission
11 0 permission to
-2 -22 permit
-8 1 permit petitioner
0 -7 permit removal
-11 -9 permitted
-9 0 permitting
-17 -13 person
-16 9 person .
-9 -2 person at
-8 -1 person hearing
0 -7 person proceedings
-6 -2 person s
1 -13 personal
0 -7 personal knowledge
-15 -11 personnel
-40 22 persons
-3 -6 persons booked
-1 11 persons identified
-8 7 persons in
-5 11 persons listed
9 12 persons on
-13 -1 persons who
-17 3 persons with
0 7 persuaded
0 7 persuaded that
5 19 peru
26 -21 petition
24 13 petition #
-8 15 petition .
20 3 petition :
45 -5 petition ;
5 17 petition and
5 -7 petition as
-24 3 petition denied
7 6 petition dkt
22 9 petition doc
0 -7 petition ecf
-60 -24 petition for
9 -14 petition granted
3 22 petition has
-6 2 petition held
17 -14 petition in
47 -18 petition is
-11 -1 petition itself
-8 0 petition may
20 -7 petition of
11 -3 petition remains
28 -1 petition should
-11 4 petition the
7 -1 petition to
8 6 petition under
-4 6 petition upon
-12 -9 petition was
-10 -2 petition within
-10 -1 petition without
56 16 petitioner
-14 -3 petitioner .
-10 15 petitioner aboard
-1 13 petitioner appellant
-1 -17 petitioner appellee
-13 21 petitioner asks
29 -16 petitioner at
-3 -11 petitioner back
21 2 petitioner be
-3 -19 petitioner before
-8 -5 petitioner being
9 -10 petitioner beyond
7 -1 petitioner by
-15 0 petitioner can
9 -3 petitioner does
4 18 petitioner for
18 14 petitioner from
9 -2 petitioner go
23 -4 petitioner goes
7 -1 petitioner had
-42 3 petitioner has
-38 1 petitioner having
12 -20 petitioner in
19 11 petitioner is
-27 -17 petitioner may
-6 10 petitioner mr
-5 11 petitioner ms
6 10 petitioner must
-7 -1 petitioner need
21 20 petitioner not
-24 11 petitioner on
1 8 petitioner or
19 1 petitioner out
18 1 petitioner outside
-1 9 petitioner received
7 -3 petitioner remains
-33 16 petitioner s
48 1 petitioner shall
-12 -2 petitioner should
13 5 petitioner stays
6 -8 petitioner the
52 11 petitioner to
8 7 petitioner under
-21 25 petitioner until
-5 -8 petitioner via
-23 -10 petitioner was
28 1 petitioner will
17 -2 petitioner within
1 -7 petitioner without
16 -4 petitioners
-9 4 petitioners #
11 -13 petitioners .
-2 15 petitioners and
-13 1 petitioners motion
-8 -4 petitions
-10 12 petra
-2 10 petrosyan
8 0 petrosyan vale
-8 -1 philemon
-3 9 philip
-8 -2 physical
-6 -1 physical custody
13 1 pike
14 -7 pine
16 -7 pine prairie
22 0 pineda
23 0 pineda leal
21 13 place
-11 -1 place .
15 3 place for
16 18 place in
24 3 place of
-11 -8 place on
18 -9 place petitioner
0 21 place until
-13 4 placed
-7 -2 placed upon
-13 1 plain
-39 26 plaintiff
7 -2 plaintiff attorney
-2 -7 plaintiff is
-12 -6 plaintiff may
-9 9 plaintiff s
-16 14 plaintiff shall
-28 16 plaintiffs
-2 7 plaintiffs and
-10 8 plaintiffs motion
11 -1 plaintiffs objection
-8 0 plaintiffs request
10 7 plaintiffs shall
0 -21 plan
-7 5 plane
0 -11 planned
-13 8 plans
-9 -1 plea
-13 0 plea of
0 -7 plymouth
11 10 pm
-11 -9 pm .
14 6 pm and
-18 -11 pm before
7 0 pm in
2 10 pm on
-10 4 pm to
6 -3 pod
7 -4 police
-3 -7 pollitt
-3 -7 pollitt :
18 -24 pomfret
5 -13 population
0 25 port
-4 14 port of
16 -5 portion
16 -5 portion of
-13 11 portland
-6 12 portland courtroom
11 0 poses
11 0 poses a
-11 2 possible
-9 -17 post
-18 -2 post a
6 -6 post bond
-5 -10 posted
6 -7 posting
-8 10 postponed
-14 39 power
-29 32 power to
8 2 practice
16 -7 prairie
11 -8 prayed
6 -11 preceded
3 -8 precedential
15 -1 preclude
11 -28 prejudice
-12 35 prejudice #
-15 -19 prejudice .
3 -7 prejudice and
4 -18 prejudice as
-22 6 prejudice for
13 -4 prejudice petitioner
1 7 prejudice the
20 -22 prejudice to
-8 9 prejudice under
14 -1 preliminarily approved
-7 -1 preliminarily approving
1 6 preliminarily enjoined
-4 13 preliminary
-30 -12 preliminary approval
41 25 preliminary injunction
0 11 preliminary relief
-4 -15 premature
-19 -16 premature .
-15 -9 prepared
-7 -9 prepared to
-19 -5 presence
-16 -4 presence of
-13 6 present
-1 7 present .
-2 -8 present any
18 -7 present himself
16 0 present in
0 -10 presented
-9 12 presently
9 -23 preserve
12 10 preserving
15 9 preserving jurisdiction
-27 -5 press
-9 5 pressed
4 -9 presumption
-10 -11 pretrial
7 11 pretrial conference
-6 -1 pretrial proceedings
-4 -9 pretrial services
-3 7 prevent
-6 0 prevents
12 -18 previously
14 -1 previously as
15 18 prior
1 -8 prior order
-12 -4 private
-11 -1 private room
-18 -7 privilege
-6 0 privilege log
-9 -21 pro
-10 -6 pro hac
-3 13 pro tunc
1 -22 probable
1 -22 probable cause
6 -1 procedural
-9 1 procedures
-32 -14 proceed
0 -9 proceed .
0 -13 proceed as
-16 -4 proceed by
-3 6 proceed in
-1 -10 proceed under
-7 23 proceed with
19 3 proceeding
3 6 proceeding is
-18 -32 proceedings
-5 14 proceedings .
-10 -3 proceedings are
-17 14 proceedings before
18 -16 proceedings by
37 8 proceedings held
-13 -6 proceedings in
5 -17 proceedings is
-23 0 proceedings pending
-7 -3 proceeds
20 -10 process
7 4 process .
15 -3 processing
19 -3 processing center
-1 31 proclamation
12 4 proclamation .
-9 11 proclamation is
-5 7 proclamation without
-24 -25 produce
-24 -6 produce the
-2 -11 produce to
-16 14 produced
-10 -5 produced .
-10 -2 produced in
-23 -21 production
-15 -13 production of
-12 -2 program
26 24 prohibited
18 20 prohibited from
2 -11 prohibiting
4 22 prohibition
5 22 prohibition on
-5 17 prolong
-5 19 prolong the
11 14 prolonged
10 6 proof
-7 21 proof that
11 -10 proper
-8 -4 proper duration
-17 -5 properly
-1 7 property
3 11 property and
-2 8 propose
-23 10 proposed
-14 7 proposed class
-3 10 proposed intervenor
-10 -2 proposing
-14 4 prosecution
-8 -5 prosecution .
-8 2 protect
8 11 protected
-18 34 protection
-7 12 protection of
-2 6 protections of
-16 -18 protective
-17 -17 protective order
-19 19 protects
1 -11 provide
-6 -1 provide a
3 10 providing
35 -27 provision
-1 17 provisional
17 1 provisional class
8 20 provisionally
-7 9 provisionally certified
40 -6 provisions
18 -1 provisions of
8 -4 pruitt
7 0 pryce
-52 -30 public
-8 -12 public .
-10 -4 public docket
-1 -18 publication
-1 -18 publication .
-1 -7 publish
14 19 published
9 -4 published .
-4 12 published authored
23 6 published opinion
-21 7 published order
-7 6 purposes
9 -8 pursuant
9 -8 pursuant to
-6 50 put
10 11 put aboard
8 -1 put back
-5 14 put him
0 -11 put in
17 -16 put off
16 22 put on
-20 13 put out
-13 21 put petitioner
-10 5 putative
-10 5 putative class
-7 17 putting
8 -5 pwh
7 -3 pwh adr
8 -4 q
9 -4 q .
36 -11 quarantine
1 -6 quentin
-1 -6 quentin r
-39 -4 question
-7 -3 question a
0 -6 question of
-8 -11 questioning
-15 2 questions
-17 35 quiet
4 9 quill
-8 4 quillfeather
12 1 quist
13 16 quo
3 13 quo .
-9 14 qvl
-7 14 qvl obt
23 -15 r
11 -8 r .
6 -4 r r
-14 15 raise
-10 5 raised
13 7 rather
14 8 rather than
-6 9 raymond
-15 11 rds
14 -55 re
-45 -20 re #
-36 -12 re :
35 -5 re arrest
16 -6 re arresting
36 -13 re detain
9 -5 re detaining
24 -19 re detention
-7 -1 re noting
12 -9 re preliminary
10 31 reach
-6 11 reached
-12 10 reaches
0 10 reaches persons
-25 -7 read
1 -7 read as
6 -5 reading
6 -5 reading of
-4 -10 ready
-1 -10 ready to
9 0 real
28 -19 reason
15 -2 reason for
16 -6 reason to
-5 -16 reasonable
6 -3 reasonable .
-8 -4 reasonable and
35 -23 reasonably
23 -23 reasonably foreseeable
36 -4 reasons
8 -7 reasons :
-10 -12 reasons given
-17 17 reasons in
11 3 reasons stated
-7 -3 reassigned
-8 -2 reassigned to
-14 -4 reassignment
-12 -3 receipt
-3 -8 receipt of
-31 1 received
-7 0 received .
-4 11 received the
-9 6 receives
-10 0 recess
31 -9 recognizance
12 -2 recommendation
11 -4 recommendation #
11 11 recommendation doc
6 -6 recommendations
6 -11 recommendations .
3 15 recommendations ;
-11 -3 recommendations and
-7 37 reconsider
-12 32 reconsider #
-4 -11 reconsider .
-2 6 reconsideration
-10 3 reconsideration #
9 -3 reconsideration .
9 -7 reconsideration and
-4 7 reconsideration of
-12 9 reconsideration the
17 -10 record
-3 13 record .
-11 -7 record and
-5 -14 record is
15 -2 record on
-8 -1 record that
1 16 record the
-20 -16 records
-3 -15 records of
-5 8 records on
-4 -9 recusal
-7 -4 redacted
23 3 redetermination
18 -3 redetermination .
-11 -6 reference
-29 17 referred
-19 17 referred to
-18 -15 referring
-15 -6 referring motion
10 -9 referring the
-8 11 refile
-4 37 refiled
11 -4 refiling
-18 0 refrain
-18 0 refrain from
-3 8 refugee
-17 -3 refusal
-9 -2 refusal to
36 -10 refused
-17 0 refusing
-8 8 refusing to
-22 -8 regarding
-2 -12 registered
-10 -4 registry
12 -1 regular
-1 7 regular mail
-40 -29 rehearing
-8 2 rehearing #
-10 -18 rehearing en
-4 -14 rehearing is
-7 -1 reimburse
-2 9 reinstated
13 -1 rejecting
3 -24 related
16 -6 related doc
-2 -7 related matter
8 -4 relaxed
112 -69 release
17 -6 release .
7 2 release ;
21 -2 release as
9 -6 release directed
-20 -3 release from
13 -14 release him
12 4 release is
26 -12 release of
8 10 release on
35 -17 release order
25 -13 release pending
3 -6 release petitioner
-16 -2 release that
-18 -4 release the
-7 0 release to
66 -50 released
14 -5 released .
-7 7 released by
13 -5 released forthwith
12 -11 released on
-17 0 released to
13 -6 released today
2 14 released within
23 -15 releases
48 -15 releasing
21 -8 releasing petitioner
22 15 relief
11 -5 relief #
18 1 relief .
0 11 relief ;
21 -18 relief in
-14 -1 relief is
6 -2 relief not
1 33 relief of
-15 -5 relief requested
-8 -5 relief sought
-9 -1 relief to
14 -12 relieved
26 -9 relieved of
34 -17 relocate
22 -2 relocate petitioner
7 -1 relocated
23 0 relocating
8 3 relocating him
11 4 relocation
2 7 rely
0 7 rely on
25 19 remain
7 -12 remain at
18 22 remain in
21 5 remain operative
7 -4 remaining
19 -4 remains
25 -9 remains .
5 8 remains at
1 24 remains in
-12 -1 remains of
-9 -11 remains pending
-8 0 remains to
4 -9 remains where
-30 2 remand
-7 -7 remand .
-4 6 remand :
7 -2 remand from
-11 11 remand to
25 1 remanded
12 -7 remanded ;
-18 9 remanded for
-5 26 remanded judge
30 -15 remanded to
0 16 remanding
-10 13 remedial
-10 13 remedial order
-8 -1 remedies
7 2 remedy
-12 -5 reminded
-12 -3 reminded that
-13 1 remote
-9 2 remote proceedings
-89 194 removal
-17 1 removal #
-32 -18 removal .
-7 10 removal :
18 19 removal ;
32 32 removal and
-2 7 removal at
-3 -15 removal be
6 -4 removal being
-2 31 removal de
-5 -9 removal ecf
7 32 removal entered
-8 18 removal filed
-1 -24 removal flight
8 -10 removal from
12 6 removal imposed
-1 -31 removal in
-42 38 removal is
6 9 removal no
-65 49 removal of
15 16 removal on
6 -12 removal or
-8 18 removal order
-11 6 removal orders
-6 11 removal pending
30 -13 removal period
-2 -6 removal previously
-10 17 removal remains
-7 26 removal shall
6 -2 removal should
0 11 removal terminates
10 3 removal the
-8 13 removal to
9 3 removal under
1 15 removal until
-4 -24 removal was
10 0 removal will
-27 69 removals
-6 19 removals .
-2 13 removals under
-54 97 remove
-9 1 remove any
-1 9 remove class
-8 20 remove him
11 18 remove or
-29 55 remove petitioner
9 -3 remove petitioners
-9 -9 remove the
-42 85 removed
-9 7 removed .
-11 9 removed before
39 14 removed from
-8 -3 removed on
-4 11 removed petitioner
-10 -8 removed to
-6 12 removed while
-25 80 removing
-12 14 removing any
-8 6 removing him
4 17 removing petitioner
-2 8 removing plaintiffs
12 0 renaldo
12 0 renaldo crossley
5 10 rendered
-16 3 renew
-10 3 renew it
25 33 renewed
10 5 renewed .
-5 10 renewed emergency
-20 25 renewed for
6 20 renewed motion
7 0 renfield
7 0 renfield #
-6 39 reopen
-15 11 reopen .
14 2 reopen and
-8 2 reopen have
-2 9 reopen is
-7 13 reopened
-15 29 reopening
-6 17 repatriated
-6 16 repatriation
-6 16 repatriation of
-7 0 replaced
-2 7 replaced by
5 -18 reply
8 15 reply #
10 11 reply by
4 -20 reply due
-7 -8 reply within
7 6 report by
-9 -2 report every
-9 -3 report is
13 -4 report of
-7 -1 report shall
-19 -3 report that
27 -7 report to
0 11 report within
-13 13 reported
12 -17 reporter
12 -14 reporter :
20 -9 reporting
-12 -19 reports
-8 1 representation
-12 -8 representative
-7 -10 represented
-13 -2 represented .
-13 1 republic of
-47 13 request
-6 4 request #
26 -8 request .
-8 -8 request :
18 4 request for
12 13 request is
-17 46 request that
-11 11 request the
-23 -74 request to
-16 7 requested
-3 13 requested .
-10 -7 requested a
-1 6 requested to
-7 13 requests
0 11 require
-16 23 required .
-3 -8 required by
7 -3 requirement of
31 -6 requires
8 1 requires .
-8 4 requires the
36 -14 requiring
9 0 requiring a
12 -3 requiring bond
0 8 rescinded .
-17 6 reserved
-25 6 reserved .
8 0 reserved for
-2 -15 reserves
-10 0 reserving
-8 -4 reset for
-6 22 reset from
9 -11 reset to
9 0 reside
8 2 resolution
9 4 resolution of
11 7 resolved .
4 -10 respect
-4 -8 respect to
-2 8 respectfully
-2 7 respectfully directed
4 -9 respects
-3 -9 respects the
-14 -14 respond
9 -3 respond by
-30 -34 respond to
-9 -1 respond within
-9 0 respondent
-1 -7 respondent #
-2 -11 respondent .
-4 7 respondent is
-2 6 respondent may
23 8 respondent s
15 -4 respondent shall
-13 16 respondent to
36 8 respondents
3 9 respondents .
15 9 respondents and
7 3 respondents answer
58 7 respondents are
-14 2 respondents be
13 -7 respondents from
7 -2 respondents give
-15 -25 respondents have
-17 -2 respondents in
25 3 respondents may
22 -24 respondents motion
6 0 respondents must
11 -15 respondents need
-9 0 respondents notice
-6 -6 respondents officers
-8 -5 respondents on
19 15 respondents oral
-12 14 respondents request
15 -1 respondents say
-34 17 respondents shall
11 5 respondents their
7 7 respondents to
-9 0 respondents unopposed
-6 -3 respondents were
-11 -19 response
-5 17 response .
-12 8 response by
22 1 response due
-19 -7 response is
-26 -19 response to
1 9 responsibility
10 0 rest .
-9 3 rest of
-17 -1 restitution
-3 -17 restore
7 -10 restore petitioner
-7 4 restrain
-20 15 restrained
-8 5 restrained from
4 20 restraining
11 27 restraining order
23 62 restraint
2 19 restraint against
11 11 restraint at
2 -8 restraint imposed
24 8 restraint in
0 21 restraint is
-1 -9 restraint on
11 34 restraints
14 18 restrepo
5 -16 restriction
14 -1 restriction on
2 -7 restrictions
-1 6 resubmit
13 -4 result
-6 4 resume
5 -7 resumes
-19 53 return
-8 -2 return .
1 7 return and
11 14 return by
28 -16 return date
-2 -7 return due
4 -15 return him
-26 4 return is
-24 7 return of
15 9 return petitioner
-7 28 return to
-21 -25 returned
-4 -21 returned to
-6 20 reunification
4 -10 reverse
51 -30 reversed
21 -15 reversed .
9 3 reversed and
-13 8 reversed in
-25 17 review
-11 15 review .
-11 4 review ;
-3 12 review by
-5 -13 review denied
-7 -9 review granted
-24 31 review is
12 -14 review of
7 -3 review the
-11 -6 reviewed
22 -2 revisit
13 -9 revocation
17 -5 revoke
17 -9 revoked
27 -3 revoked and
-3 -8 reyes
8 -4 rfj
-20 15 rh
17 -8 rhode
17 -8 rhode island
-12 8 right to
9 0 rightly
-17 -2 rights
-10 -1 rights ;
-2 -8 ring
36 -9 risk
8 -3 risk .
7 -11 risk or
11 7 river
-10 26 rjl
-11 -1 rkc
7 -8 rkl
-15 6 rm
24 -1 roa
4 10 road
-2 10 robert
-4 -8 rolling
-31 -16 room
-4 -7 room .
-27 -13 rooms
-8 22 rosalba
-2 9 rosamund
-2 9 rosamund e
-7 -2 roscoe
-7 -2 roscoe abernathy
-3 11 ross
-7 -1 roster
-10 9 rqs
-10 9 rqs meo
-6 3 rtm
-6 3 rtm .
23 -7 ruben
15 -10 ruelas
-10 5 ruiz
10 -1 ruiz .
-42 -17 rule
-5 -8 rule #
-11 11 ruled
11 -6 rules
22 -8 rules .
17 -4 rules on
13 22 ruling .
0 15 ruling :
-9 -6 ruling by
0 -12 ruling from
-4 -17 ruling is
41 11 ruling of
-8 -12 ruling on
-7 -2 rulings
9 18 run
-4 10 run .
32 -7 run ;
-6 -9 run from
-3 14 run out
-14 44 runs
8 0 ruslan
8 0 ruslan petrosyan
-10 1 rvh
-13 -4 s
59 -2 s #
22 -11 s .
17 -1 s appeal
5 -14 s application
18 -11 s april
11 -6 s arrest
8 -3 s bail
24 -3 s bond
-3 -12 s brief
-5 -9 s conference
-14 -4 s cost
-2 -15 s counsel
-5 -8 s decision
-1 22 s departure
-14 31 s deportation
-3 -15 s detention
7 -5 s earlier
1 14 s emergency
0 9 s ex
-6 -3 s family
9 -4 s fees
16 1 s habeas
-5 13 s hearing
11 1 s hr
10 -7 s informal
-23 22 s injunction
-12 -2 s judgment
-15 15 s june
18 -6 s lawyer
2 7 s leave
-21 -17 s letter
9 4 s minutes
-2 -10 s motion
-7 5 s name
7 2 s notes
-8 2 s objections
2 -10 s opinions
-25 -39 s order
-12 11 s own
-7 -2 s passport
16 -10 s petition
-5 -7 s prior
10 -1 s re
7 -5 s reading
41 -17 s release
-24 18 s removal
-9 -6 s reply
-14 13 s request
-12 2 s response
-22 45 s return
-5 -8 s ruling
-6 7 s staff
-9 8 s stay
-8 -1 s surname
-4 14 s temporary
12 -7 s time
16 -16 s transfer
-9 11 s travel
19 19 s unopposed
-17 6 sah .
-5 25 said
8 10 said at
7 0 salif
-9 5 salvador
18 15 same
9 -5 same conditions
0 -9 same day
-3 27 san
7 11 san francisco
-21 -8 sanction
-12 -18 sanctions
11 -11 sandoval
11 -11 sandoval thorne
15 -3 santos
-1 11 sargon
-18 -1 satisfied
-8 5 satisfied that
-7 6 satisfied the
16 -5 save
11 -13 save for
-9 -16 say
-9 0 say by
-1 12 say so
-4 -15 say whether
1 -7 saying
-11 -15 says
-4 16 says and
-9 -9 says otherwise
-8 9 says so
2 -8 says that
13 -3 sb
18 0 sbh
-15 -7 schedule
21 0 schedule #
-6 1 schedule .
-9 -1 schedule a
-4 10 schedule for
-8 0 schedule remains
1 -12 scheduled
-4 9 scheduled for
-28 -1 scheduling
-4 -7 scheduling conference
-26 6 scheduling order
-3 6 scope
-1 7 scope of
9 -3 screening
9 4 se litigant
-29 -35 seal
20 12 seal #
-9 -12 seal .
-7 -5 seal ;
-7 -4 seal is
-6 -7 seal the
-28 -30 sealed
-6 -1 sealed .
-13 0 sealed exhibits
-7 -8 sealed motion
-12 -8 sealing
-12 15 seat
37 3 second
18 -1 second bond
-1 -8 second circuit
9 0 second hearing
2 17 second motion
-6 -5 secrecy
-9 26 secretary
10 -10 section
19 -12 section #
16 14 see
-17 -3 see #
9 -1 see attached
-18 1 see document
27 -20 see order
-9 15 see to
-1 9 seek
14 -4 seek relief
6 0 seek review
-16 -2 seeks
-13 2 sees
-11 -2 sees no
-8 0 selection
-9 0 selvin
-9 0 selvin orellana
3 -10 send
-4 -6 send petitioner
16 16 sending
1 -6 senior
12 -7 senior district
-11 1 senior judge
13 -13 sensitive
13 -12 sensitive motion
-9 33 sent
4 11 sent off
25 6 sent on
4 7 sent out
-14 -8 sent to
-13 -7 sentence
15 -6 senterfitt
13 -4 senterfitt appellate
-2 -24 separate
-6 -1 separate docket
-8 -1 separately
-8 -1 separately .
-1 13 september
-8 10 september #
8 -2 september .
3 8 serious
-4 5 serve
0 -8 serve #
-7 6 serve the
5 12 serve this
8 11 served
-13 -3 served on
-4 18 served via
-15 8 service
4 17 service .
-8 2 service ;
-6 0 service on
-5 -9 services
20 3 set
-11 -5 set .
-18 17 set aside
18 1 set at
3 -10 set by
-17 26 set for
9 -2 set forth
14 -8 set on
-15 -3 set out
8 -1 set the
-7 12 sets
-5 -8 sets a
17 -27 setting
-9 9 setting a
-7 -5 setting briefing
40 -2 setting conditions
-10 0 setting hearing
-36 -38 settlement
15 -4 settlement ;
-2 -10 settlement agreement
-6 -1 settlement and
1 -7 settlement is
40 -19 seven
5 13 seven #
20 -13 seven day
24 -14 seven days
20 -6 seventh
20 -6 seventh circuit
-10 -1 sgrim
4 -39 shall
-5 8 shall allow
-8 10 shall also
-9 14 shall appear
31 4 shall be
-5 14 shall bear
-17 3 shall by
-5 12 shall certify
-7 18 shall close
-7 -1 shall come
18 -3 shall conduct
12 17 shall continue
18 -5 shall discharge
-2 13 shall dissolve
-4 -8 shall explain
-2 8 shall facilitate
-33 5 shall file
6 -12 shall give
12 -9 shall have
6 -7 shall immediately
-6 15 shall inform
-4 17 shall issue
11 1 shall keep
8 0 shall last
16 -5 shall leave
7 3 shall maintain
-3 -8 shall make
-2 9 shall mark
48 31 shall not
-1 -9 shall notify
4 20 shall pay
-11 -2 shall post
2 -22 shall proceed
-8 -2 shall produce
-7 5 shall question
-4 -7 shall refrain
13 -3 shall release
-7 -2 shall remain
18 5 shall report
0 -18 shall respond
6 -13 shall restore
9 -3 shall return
-3 9 shall serve
-13 4 shall show
-28 -10 shall state
9 -16 shall stay
3 -6 shall surrender
-8 15 shall take
-11 -5 shall tell
11 1 shall terminate
10 -3 shall walk
45 2 she
27 -15 she is
-6 5 she may
23 0 she shall
21 -7 she was
-21 27 shelter
11 -2 sherburne
11 -2 sherburne county
-7 -5 sheridan
16 7 shield
3 9 shipped
-5 -13 shop
21 -12 short
-8 -5 shorten
-10 -20 should
-15 -1 should a
-5 -10 should be
-33 -6 should not
9 0 should the
-12 -16 show
-9 -11 show cause
2 -10 showing that
-3 -15 shown
11 -6 shown a
-13 7 shown neither
11 -3 shown that
-4 15 shown the
11 -8 shows
9 -4 shows that
-4 -6 shut
0 9 side .
-10 -3 sides
6 -6 sides the
2 8 sign a
8 -7 signature
-18 -5 signatures
-9 -2 signatures on
8 14 signed
-24 1 signed by
10 11 signed on
6 -11 significant
6 -11 significant likelihood
-10 -9 silence
-5 -33 since
8 -6 since #
-1 -9 since his
6 0 since the
-7 -2 sine
-7 -2 sine die
1 -7 single
25 -10 sister
22 -6 sister s
-12 -4 sit
-12 8 site
8 4 sits
-15 6 sitting
41 -23 six
15 7 six class
5 -10 six months
14 17 sixty
3 10 sixty #
-6 29 slc
-1 13 sld
11 -5 sleeps
7 -3 slm
7 -3 slm pwh
-7 2 sn
9 22 so
-6 20 so .
-10 6 so as
6 9 so far
19 -13 so much
4 25 so ordered
-6 41 soil
-7 9 soil by
-6 11 sokolov
-7 8 sole
3 -9 solely
-14 -2 solicit
0 -13 some
-1 9 son
3 11 soon
-8 13 soon as
-19 2 sooner
-7 -9 sooner .
-18 -5 sought
-10 14 sought .
-1 -14 sought is
8 -6 south
6 3 south .
-11 1 southern district
-5 -7 spanish
-12 8 speak
-8 -1 speak to
-5 -7 speaking
-2 -7 speaking with
-18 3 special
-12 -1 speedy
-12 -1 speedy trial
-8 -2 spelling
-8 -2 spelling of
-6 12 spent
-13 9 spoken
-6 -16 sponte
-2 -12 staff
-6 -1 staff are
-11 0 staff filed
18 0 staff sbh
20 3 staging
11 0 stallworth
12 1 stand .
2 13 standard
9 38 standing
17 45 standing order
18 0 standish
18 0 standish wolfe
-23 10 stands
-14 -5 stands .
-16 -9 stands as
14 -4 start
5 -12 state
-22 -11 state by
8 -12 state of
-14 0 state whether
10 -3 stated from
18 -6 stated in
-3 15 stated on
-12 -2 statement
-9 5 statement of
-13 -5 statements
-18 47 states
-14 1 states .
17 11 states and
0 8 states before
-4 13 states by
-16 -16 states district
-10 8 states for
16 1 states nor
0 -14 states of
20 16 states or
3 17 states pending
12 -8 states shall
-18 9 states unless
-17 14 states until
7 7 stathakis :
6 -7 stating
-3 -10 stating where
-2 -12 statistics
-23 2 status
-3 -11 status conference
14 6 status hearing
-11 0 status of
13 16 status quo
-1 17 status set
-13 4 status until
18 -10 statute
14 85 stay
-18 43 stay #
-29 45 stay .
8 7 stay ;
-11 19 stay as
8 -21 stay at
-6 11 stay be
-4 -10 stay by
-2 -7 stay case
-4 27 stay deportation
8 -6 stay entered
1 -11 stay expires
19 -3 stay filed
10 6 stay from
-5 7 stay in
13 -5 stay is
-15 5 stay it
27 -2 stay judgment
-10 -20 stay motion
-23 12 stay of
-7 12 stay on
-9 -2 stay order
9 7 stay pending
9 -10 stay preliminary
10 -6 stay presented
-29 -20 stay proceedings
20 -5 stay release
-9 2 stay removal
-5 16 stay shall
19 -4 stay that
-19 8 stay the
-6 10 stay will
26 -20 stayed
17 -18 stayed as
-2 19 stayed for
-11 6 stayed pending
8 -7 stayed through
10 -1 stayed to
10 -36 stayed until
10 -2 staying #
-7 2 staying all
-4 -8 staying removal
10 4 staying the
27 -3 stays
13 7 stays in
-17 16 stays vacated
-7 16 step
-5 7 step to
-23 57 steps
0 6 steps including
-7 15 steps taken
-2 11 steps to
-9 12 steps within
7 -9 stewart
9 -2 stewart .
-1 -9 stickney
1 14 still
-27 -17 stipulated
-9 -2 stipulated motion
1 9 stipulated order
-3 -21 stipulated removal
-33 21 stipulation
-7 25 stipulation #
-25 24 stipulation .
21 -5 stipulation :
-11 -8 stipulation doc
5 17 stipulation is
16 -9 stipulation of
-2 7 stipulation the
-14 -22 stipulation to
-2 14 stop
-10 -2 stopped
21 6 strafford
12 -10 strand
-7 -2 strauss
-7 -2 strauss and
-2 -7 streamlined
7 4 strength
7 4 strength of
1 6 stretched
-16 1 stricken
-13 -14 stricken .
-8 3 stricken ;
14 7 stricken and
-2 7 stricken as
8 -1 stricken from
-19 -1 strike
0 -23 striking
-1 -19 striking #
-4 17 strong
3 12 stroud
-2 12 stroud #
-23 -16 struck
-8 -1 student
-6 -16 sua
-6 -16 sua sponte
-2 -13 sub
-16 -21 subclass
-15 -1 subclass ;
-17 4 subject matter
21 5 subject to
8 -16 submission
-3 -10 submission of
-3 -7 submissions
8 0 submit
-7 1 submit a
-9 -23 submitted
-6 2 submitted .
7 0 submitted on
-3 -15 submitted to
-4 -10 substantially
13 -8 substantially the
-12 -4 substitute
1 20 success
12 -4 success and
-13 7 success nor
22 -7 success on
16 4 such
-9 7 such writ
2 25 suffice
3 18 suffice .
-7 0 suffices
-4 -20 suit
-14 0 suitable
-14 0 suitable for
-23 -2 summary order
-8 -3 superintendent
-7 -2 superseding
35 -28 supervision
5 -2 supervision .
3 -7 supervision and
7 0 supervision by
-11 -4 supervision on
7 -3 supervision under
12 -8 supervision within
-16 -16 supplement
-12 -3 supplement the
-16 -12 supplemental
0 14 supplemental brief
-6 10 supplemental briefing
-9 -2 supply
-9 -11 support
-7 -11 support of
13 -2 supports
25 -3 surgery
6 -2 surgery and
-9 -2 surname
12 9 surrender
10 16 surrender at
12 -5 surrender to
28 -20 suspended
24 -11 suspended pending
-2 -6 suspended until
7 -3 suspense
-14 13 suspension
-14 -3 sworn
9 -2 sworn .
-8 0 sworn and
-10 4 sy
6 -16 t
8 -2 t .
-28 2 table
37 -12 tacoma
-9 0 tacoma facility
8 -5 take
-4 32 take all
-4 13 take every
6 1 take her
22 -14 take him
-11 -4 take in
-7 6 take no
-10 -4 take part
37 -2 take petitioner
-8 -10 take place
-13 6 take the
19 6 taken
13 -2 taken .
9 -9 taken and
-21 3 taken at
8 -12 taken back
-12 -6 taken from
-9 2 taken off
19 21 taken out
28 -6 taken to
0 9 taken under
-14 -1 takes
11 3 takes effect
-7 17 takes in
-18 -2 takes the
30 -9 taking
10 20 taking him
15 3 taking petitioner
-7 -10 taking under
-5 11 tamar
10 -13 taxed
24 -6 taxed against
-7 2 teeth
-7 2 teeth of
-1 -16 teleconference
-60 -21 telephone
-5 -6 telephone .
0 7 telephone access
-8 -6 telephone and
-7 -2 telephone call
10 -10 telephone conference
-8 0 telephone is
-9 19 telephone on
-20 12 telephonic
0 11 telephonic conference
-19 11 telephonic hearing
-3 -11 telephonic status
-29 -16 tell
-7 -9 tell the
-10 -4 telling
-7 -3 temitope
-7 -3 temitope oyebanji
38 10 temporarily
4 8 temporarily enjoined
8 6 temporarily stayed
11 -2 temporarily staying
-5 45 temporary
-14 23 temporary administrative
27 -10 temporary restraining
-7 4 temporary restraint
9 -3 temporary restraints
-31 19 temporary stay
-17 21 ten
-9 15 ten #
3 -17 ten days
8 -1 tentative
-19 -2 tenth
-12 3 tenth circuit
-7 -4 tenth floor
-12 -2 term
23 9 terminate
-4 12 terminate ecf
7 2 terminate the
-2 13 terminated .
-6 -7 terminated as
9 -5 terminated on
17 19 terminates
0 10 terminates on
7 0 terminating the
32 -8 terms
-10 -2 terms .
8 9 terms of
1 -6 tesfamariam
-2 -8 tesfaye
21 -1 tested
13 -4 testimony
-1 -14 testing
36 1 texas
19 -5 texas .
-12 -12 text
16 -12 text entry
-10 -1 text minute
-14 2 text only
18 -19 text order
-3 10 tfo
1 -15 thaddea
8 -12 thaddea k
-7 -3 thaddea l
-6 0 thaddeus
-5 -16 than
6 -6 than may
7 -11 than noon
-6 8 than october
1 -10 than ten
-12 0 than the
9 -1 thanked
-7 0 thanks
22 28 that #
8 6 that :
-13 -14 that a
7 11 that all
-8 0 that any
-10 -8 that appellants
14 -15 that appellee
-9 -1 that bond
-3 24 that by
13 8 that class
1 9 that counsel
2 -18 that date
23 3 that day
-11 -3 that defendant
-8 -16 that defendants
10 1 that ecf
12 2 that extent
-4 13 that for
-16 19 that he
11 -6 that her
-5 -11 that his
-10 17 that ice
5 6 that is
-34 -10 that it
-10 -1 that judgment
0 -43 that no
10 -3 that none
-7 1 that nothing
-1 -12 that of
-8 -1 that officers
-6 10 that order
19 10 that petitioner
-2 9 that petitioners
0 -10 that plaintiff
-7 3 that plaintiffs
-7 -1 that release
3 7 that relief
-16 6 that removal
7 -3 that required
22 15 that respondents
-15 17 that she
-13 9 that the
-6 10 that they
17 -13 that those
9 12 that time
-6 1 that upon
-9 8 that was
-14 -28 the
-7 7 the #
-8 2 the .
7 3 the a
-9 16 the accompanying
-3 10 the act
-4 11 the acting
-9 8 the action
7 -11 the active
10 -5 the adelanto
-5 -23 the agency
-15 5 the agreement
-5 11 the air
7 -8 the all
16 0 the alternative
6 6 the amended
-9 -11 the amount
-11 -2 the ankle
-1 11 the answering
-12 -10 the appeal
17 -3 the appellant
6 5 the applicants
7 15 the application
12 -4 the applications
-10 9 the april
5 8 the attached
8 3 the attorney
28 -14 the bail
-6 7 the balance
6 5 the baltimore
-4 18 the bar
9 9 the bench
-12 -4 the bia
-21 26 the board
-24 -20 the bond
7 -3 the boundaries
-8 6 the brief
-28 -9 the briefing
7 0 the briefs
12 -5 the building
33 -20 the burden
-15 -9 the calendar
-4 -6 the call
-10 -11 the caption
9 15 the caroline
-6 9 the case
-14 -2 the certification
0 -12 the certified
-13 1 the child
-2 12 the children
-19 16 the circuit
-20 -49 the class
-29 0 the clerk
27 -4 the clock
0 15 the close
21 -7 the commonwealth
23 -3 the community
-10 -2 the complaint
-28 -9 the condition
-19 -10 the conference
-7 11 the consent
11 -1 the constitution
-13 -2 the contempt
-5 9 the continental
-16 62 the country
-9 -3 the county
-11 26 the court
-14 -1 the curfew
15 6 the custody
-17 34 the date
-1 11 the day
-8 -3 the deadline
-18 -1 the december
6 -13 the declaration
8 -10 the definition
-9 8 the delay
-9 9 the denial
-14 26 the department
-4 -9 the deportation
-12 -2 the deposition
-2 -8 the detained
-4 -12 the detainee
-12 -2 the detention
-4 8 the detroit
0 16 the direction
14 -4 the directive
-5 15 the dismissal
-23 2 the disposition
34 20 the district
13 -2 the docketing
21 -12 the door
2 26 the duration
-9 13 the duty
17 -3 the eastern
12 -13 the effect
6 -3 the eighth
16 6 the el
-2 23 the eleven
8 -1 the eloy
2 17 the emergency
4 14 the end
-7 -3 the equal
13 -1 the essex
6 -1 the evidence
9 -8 the ex
-5 10 the execution
-4 -10 the executive
-2 -7 the exhibits
-7 -2 the explanation
-1 -18 the facility
9 -2 the fairness
6 7 the february
-8 -2 the federal
-10 -1 the fee
-10 20 the field
11 -2 the fifth
-5 -9 the file
-19 25 the filing
1 9 the final
-7 -1 the finding
-19 35 the flight
2 -7 the following
13 -13 the foregoing
-7 -4 the form
31 1 the four
3 10 the fourteen
11 -22 the fourth
-8 4 the full
13 14 the government
-2 12 the ground
-10 -5 the habeas
-4 -35 the hearing
15 -6 the hearings
4 -8 the hold
-13 -1 the hour
8 -3 the ice
7 -4 the ij
0 -12 the immigration
18 12 the injunction
18 16 the interim
10 -5 the interior
14 -7 the jail
24 -24 the judgment
-6 -1 the july
-8 18 the june
13 -10 the jurisdiction
-8 0 the jury
11 -4 the krome
-2 -7 the lapse
-7 -1 the late
4 11 the law
21 -9 the length
13 -1 the life
0 -7 the limited
15 -1 the line
0 19 the list
-8 10 the los
-16 -7 the magistrate
-15 -5 the mandamus
-12 -12 the mandate
-5 9 the manifest
-13 -1 the manifests
19 -16 the march
24 -5 the marshal
-4 -12 the matter
25 9 the meantime
11 -4 the men
-12 13 the middle
-2 7 the minute
29 -33 the motion
-11 -6 the name
-18 1 the named
6 4 the nef
9 -3 the new
12 -3 the next
8 3 the nine
-11 2 the ninth
1 14 the nken
-17 -4 the no
8 -5 the northern
0 -17 the notice
-7 2 the october
-3 -10 the opening
4 -23 the opinion
-4 11 the opposition
-1 8 the optional
-5 8 the oral
12 1 the order
13 17 the panel
-29 -3 the papers
7 -8 the part
-28 -8 the parties
-8 -15 the pending
10 -6 the period
44 19 the petition
31 -24 the petitioner
12 2 the place
1 9 the port
-19 15 the preliminary
-15 -4 the presence
-4 12 the present
-11 -1 the press
4 -9 the presumption
-12 18 the prior
-6 37 the proclamation
16 18 the prohibition
-7 4 the proposed
-13 27 the protection
-2 6 the protections
-7 13 the provisional
-27 -12 the public
8 15 the purpose
8 -4 the r
18 5 the reason
13 -15 the reasonably
19 -11 the reasons
18 5 the record
-9 -4 the registry
13 -17 the release
4 -10 the relief
-4 25 the renewed
7 9 the report
-10 0 the republic
-3 -7 the request
-18 18 the respondent
5 -7 the respondents
-13 -21 the response
-13 40 the restraining
34 37 the restraint
8 -14 the restriction
9 -3 the result
-6 -1 the return
-16 -11 the room
-6 13 the rule
4 26 the ruling
17 20 the same
0 -10 the schedule
-13 -9 the scheduling
-4 -8 the seal
-17 0 the sealed
10 -4 the second
7 12 the secretary
12 -14 the september
-26 -10 the settlement
14 -11 the seven
20 -6 the seventh
2 -15 the show
-9 7 the showing
-6 -1 the site
23 2 the six
10 1 the sixty
-7 8 the sole
-8 -3 the southern
-8 -2 the spelling
9 7 the standing
26 -19 the state
10 -7 the status
16 -2 the statute
-32 50 the stay
-15 22 the steps
25 4 the stipulation
7 4 the strength
-11 -1 the subclass
-9 -6 the subject
-1 -8 the supplemental
-16 -3 the surety
-5 14 the suspension
-10 5 the table
12 1 the tacoma
-7 2 the teeth
-15 -4 the telephone
-12 9 the telephonic
-5 46 the temporary
8 13 the ten
-19 -2 the tenth
25 -13 the terms
11 0 the third
10 -5 the thirteen
8 -7 the thirty
25 -13 the three
-23 -2 the time
-11 -5 the transcript
-10 -4 the transferee
11 -8 the travel
-9 -8 the trial
27 19 the tro
-15 -11 the two
19 -8 the u
-21 8 the undersigned
-4 41 the united
-14 0 the unopposed
2 12 the usual
-3 -8 the warden
10 -4 the way
-7 -5 the week
-15 -6 the western
-8 -17 the word
13 -11 the words
42 -12 the writ
1 -7 the wrong
11 -2 the wyatt
-12 5 their
-4 11 their answer
-11 9 their burden
2 -12 their claims
-4 -9 their lawyers
5 7 their officers
27 -3 their own
-7 14 their removal
19 -4 them
-9 -4 them .
9 1 them are
7 7 them is
4 17 themselves
6 -11 then
4 -7 then .
19 6 there
21 -18 there .
-11 -7 there are
-6 31 there be
2 22 there being
-26 9 there is
14 -1 there will
-17 0 thereafter
-4 8 thereafter .
-11 30 therefore
-13 11 therefore ordered
-6 0 theriot
-6 0 theriot m
-3 39 these
-10 4 they
-5 11 they are
-8 6 they go
7 15 they have
16 -14 they may
-6 -8 they must
7 -1 they should
-7 2 they will
-14 -1 they would
-5 15 thibeaux
-1 18 thibeaux m
15 -10 think
7 -3 third circuit
-16 10 third countries
2 9 third country
7 -4 third party
9 -6 thirteen
8 -8 thirty
-8 -3 thirty #
29 -20 thirty days
10 -6 this
7 1 this #
-8 3 this action
19 -16 this afternoon
6 -11 this appeal
-6 -7 this case
8 -4 this cause
-11 2 this circuit
-5 -7 this civil
-6 13 this country
-1 15 this court
9 -6 this day
4 8 this docket
-3 11 this entry
-8 -3 this extent
19 6 this judicial
-11 -6 this matter
-3 13 this morning
1 -10 this opinion
7 -7 this order
-14 -21 this petition
7 11 this proceeding
6 -5 this record
-1 -10 this suit
2 -11 this time
-8 5 thornbury
10 -11 thorne
19 21 those
-14 15 those held
-8 10 those in
2 -7 those who
-9 2 though
7 -3 though the
6 3 thought
-7 -2 threaten
6 -31 three
8 -3 three business
-5 6 three days
-6 -1 three hours
-8 -14 three judge
17 40 through
11 -11 through #
-6 1 through and
-6 8 through april
9 -5 through august
-1 16 through counsel
18 16 through july
-5 14 through june
18 9 through may
7 4 through october
1 8 through september
19 -8 through the
13 -5 thursday
-1 -10 thus
-7 3 ticket
3 10 till
-2 9 tiller
-10 13 tillinghast
-2 8 tillinghast .
-31 -26 time
6 23 time .
-3 -9 time :
-4 -6 time ;
-3 7 time after
0 -11 time on
13 -13 time sensitive
7 0 time served
-22 -14 time to
-18 -11 timely
8 -11 timely petition
-9 15 timely sought
8 -6 timetable
-7 -2 timoteo
-7 -2 timoteo ibarra
9 -1 tinoco #
-10 16 title
-9 20 title #
-11 19 tk
15 -1 tml
-13 -6 tmolc
-13 -6 tmolc #
-15 -21 to
-26 14 to #
-7 -2 to .
31 -15 to a
-4 12 to add
-18 -12 to adjourn
-14 -1 to advise
8 -1 to afford
-15 25 to all
-2 -9 to allow
23 17 to alter
-16 -12 to amend
8 24 to another
-7 -9 to answer
15 7 to any
-14 -2 to appeal
-10 -26 to appear
4 7 to appellant
16 -9 to appellants
-13 -4 to appoint
-4 -16 to april
18 -1 to arrange
0 -7 to ask
-12 0 to attend
-11 9 to august
16 -8 to bail
10 -5 to bar
36 6 to be
-11 -6 to bear
-8 11 to bring
-4 29 to carry
7 0 to cedric
-19 -7 to certify
-8 -2 to chambers
-1 -10 to choose
-11 -2 to clarify
13 -13 to class
10 -9 to close
-17 -11 to compel
9 -5 to comply
-17 16 to continue
-10 -10 to correct
-17 14 to counsel
-12 -3 to count
10 4 to cover
4 -19 to custody
-26 8 to decertify
6 -1 to decide
-14 0 to defendant
-1 15 to depart
28 0 to deshawn
17 -2 to detain
3 11 to detention
13 -4 to disclose
-3 -6 to discuss
-12 -7 to dismiss
27 1 to dissolve
8 7 to do
-9 17 to doc
-9 -1 to drop
-4 15 to each
-9 3 to effect
-1 10 to effectuate
26 -1 to efra
-9 -2 to eight
-14 38 to enjoin
-13 23 to enlarge
-17 17 to enter
-3 8 to everyone
-2 -14 to exceed
-7 -5 to exhibit
-3 -19 to expedite
7 0 to ezequiel
-34 48 to facilitate
9 -1 to fed
-16 -23 to file
-7 5 to find
8 -6 to fly
23 -8 to folkston
-10 4 to follow
1 12 to forbid
-14 -2 to general
-18 6 to get
-10 9 to give
-30 22 to go
-3 20 to haiti
-12 15 to halt
-22 6 to have
-6 -2 to hear
-16 -5 to him
5 -16 to hold
2 13 to honduras
-7 5 to house
11 -27 to ice
5 -9 to in
-5 12 to include
1 -9 to intervene
3 -14 to issue
-12 13 to it
6 31 to its
-7 2 to january
-8 -2 to judge
-1 7 to july
-3 9 to june
6 -13 to keep
8 -1 to kwaku
11 0 to kwame
-7 21 to laos
-6 3 to lapse
-7 -3 to lawyers
23 15 to leave
15 21 to lift
10 -11 to louisiana
13 0 to luz
-19 -5 to magistrate
4 9 to maintain
7 -1 to mandatory
13 -5 to march
-12 -1 to may
-12 -8 to meet
10 -3 to mesa
13 4 to minnesota
-5 -9 to modify
26 -7 to moshannon
-7 -14 to motion
16 -7 to move
7 -4 to mr
4 -9 to ms
-7 0 to name
-21 7 to new
-2 12 to nigeria
-5 -13 to non
-8 4 to notify
-14 -3 to object
-8 -4 to obtain
29 4 to october
15 -3 to of
-7 -1 to one
28 -3 to open
-6 -11 to order
7 1 to oregon
23 0 to osvaldo
3 -13 to pay
-4 -9 to permit
-7 -7 to persons
-24 -3 to petitioner
-1 -8 to petitioners
18 -5 to place
4 -8 to post
15 -1 to preclude
7 -8 to present
9 -23 to preserve
-12 -2 to pretrial
-8 6 to prevent
-17 -2 to proceed
-10 9 to produce
-5 19 to prolong
2 11 to propose
-7 -6 to public
-16 11 to put
-14 7 to raise
24 -4 to re
-4 36 to reconsider
11 -4 to refiling
-6 7 to refrain
9 -7 to release
20 -2 to relocate
15 -4 to remain
-7 6 to remand
6 9 to removal
-40 18 to remove
1 41 to reopen
9 -1 to report
-11 0 to respond
-6 1 to restrain
-9 -13 to return
15 -5 to revisit
14 -4 to revoke
-10 -19 to rule
-9 -10 to say
-9 -21 to seal
-12 -4 to see
-10 15 to seek
3 16 to september
-1 -6 to set
-5 -9 to show
-10 8 to speak
-15 -4 to state
31 -37 to stay
9 -3 to stewart
3 12 to stop
8 0 to strafford
-19 3 to strike
15 -2 to submit
-8 -4 to substitute
-13 -9 to supplement
29 -9 to tacoma
9 0 to terminate
15 -7 to texas
30 2 to that
-25 -27 to the
-6 -1 to them
6 -7 to think
-16 10 to third
11 -11 to this
17 20 to those
-2 -17 to transfer
-1 -7 to transport
-12 -3 to travel
-7 0 to travonne
5 8 to twenty
-9 18 to undo
-13 -13 to unseal
3 32 to vacate
-9 3 to vietnam
10 -5 to wait
8 -4 to walk
-2 7 to whom
-31 -48 to withdraw
-6 -7 tobias
10 23 today
8 -12 today .
14 -10 today ;
9 -3 today on
0 21 today s
7 -10 together
-2 -8 together with
-12 -8 told
-8 -7 told that
9 -3 told the
-9 -4 told to
1 -8 tomorrow
-5 16 tomorrow .
7 9 tomorrow ;
17 14 tonight
13 -5 tonight .
14 -6 tonight ;
-21 2 took
-14 5 took place
9 6 torrance
-14 -6 tort
0 -10 total
4 -8 total hearing
1 -9 total pages
-4 22 toward
60 -28 tr
5 7 track
-14 -15 transcript
-15 -2 transcripts
126 -16 transfer
13 -6 transfer .
-1 12 transfer and
-2 -16 transfer from
11 2 transfer her
25 -12 transfer is
24 -4 transfer of
7 15 transfer or
-25 -7 transfer order
9 9 transfer petitioner
-14 4 transfer to
-10 -4 transferee
-10 -4 transferee court
28 6 transferred
24 -3 transferred from
-14 -7 transferred out
2 9 transferred outside
15 2 transferring
57 -26 transfers
23 -2 transfers .
8 -2 transmit
12 6 transport
13 -5 transported
11 -6 trask
-23 10 travel
-1 12 travel back
24 -21 travel document
-10 1 travel papers
-25 1 travel to
-12 -2 traverse .
15 -2 traverse due
-7 0 travonne
-7 0 travonne bourgeois
11 -11 trb
-6 9 treadgold
-23 -5 trial
22 0 trial as
-8 -6 trial date
-15 5 trimble
-6 14 trimble haruki
7 -7 trip
7 -7 trip to
49 87 tro
-1 -11 tro #
19 24 tro .
11 -1 tro ;
-8 1 tro hearing
20 -23 tro is
-6 6 tro lapses
6 -9 tro shall
17 35 tro to
-11 -2 true
-7 -3 trw
40 -5 tuesday
-3 13 tunc
-5 -17 turn
-11 -4 turn over
5 12 turned
-9 12 turned around
11 0 turned over
15 -6 tuttle
-16 1 tw
-8 7 twenty
14 -3 twenty eight
-10 13 twenty one
-2 -7 twice
-12 -11 two
-5 8 two .
-7 -2 two business
-19 21 two days
22 -8 two hours
0 -9 two pages
11 -1 two weeks
7 -6 two years
-16 0 u
-15 8 u .
-9 -9 ugwu
-7 0 unaccompanied
2 -29 unaffected
2 -29 unaffected .
-14 -13 unchanged
-14 -13 unchanged .
-7 -6 undecided
-7 -6 undecided .
-4 7 under
36 -19 under #
-8 -17 under a
-22 3 under advisement
7 5 under an
22 -9 under conditions
-15 -3 under eaja
-13 -14 under fed
0 8 under it
-15 2 under its
-4 11 under local
-20 18 under oath
24 10 under rule
-12 -9 under seal
9 13 under standing
15 -9 under supervision
7 9 under the
21 -2 under zadvydas
-21 8 undersigned
-8 6 understands
-7 -22 undertaking
-16 9 undisturbed
-15 2 undisturbed .
-10 25 undo
24 16 undone
8 -5 unit
-12 52 united
-12 52 united states
18 -5 unlawful
14 -3 unlawful .
41 1 unless
5 -13 unless a
8 20 unless and
-7 -9 unless class
-6 -12 unless counsel
0 17 unless he
3 10 unless his
-10 7 unless the
7 -4 unlikely
-9 5 unnecessary
-8 -3 unopened
-25 15 unopposed
-4 13 unopposed application
-11 0 unpublished
-7 -8 unpublished opinion
0 7 unpublished order
12 1 unreasonably
14 3 unreasonably prolonged
-16 -16 unseal
-11 -16 unsealed
27 -1 unsecured
10 -1 unsecured bond
-1 -12 unsigned
50 72 until
19 -14 until #
29 -14 until a
-9 13 until august
-4 17 until final
1 -10 until further
-9 -5 until he
-9 13 until issuance
-9 5 until it
6 5 until judgment
-5 11 until september
0 -7 until seven
-6 -14 until that
16 35 until the
9 -5 until then
20 20 until this
7 -2 until trial
-2 -16 untimely
-5 6 untouched
-6 7 untouched .
29 -12 up
10 -3 up again
11 -5 up at
-21 6 up on
13 -9 up the
3 8 update
2 22 upon
10 -4 upon #
-3 6 upon arrival
4 17 upon consideration
-4 12 upon his
-4 15 upon issuance
3 11 upon proof
7 -5 upon respondents
7 10 upon review
6 -8 upon the
-11 -7 urge
15 -6 urgent
14 -3 urgent motion
12 -5 us
13 -4 us district
-11 -1 us magistrate
21 35 usca
-10 8 usca case
-18 10 uscis
-11 29 use
2 12 usual
2 -8 utah
16 -21 v
3 -19 v .
-4 30 vacate
7 8 vacate #
14 14 vacate .
-1 12 vacate stay
-27 5 vacate the
20 33 vacated
6 12 vacated .
9 -19 vacated ;
-2 -20 vacated and
-5 28 vacated as
-22 14 vacated by
28 7 vacated in
5 16 vacated under
-14 9 vacates
-13 6 vacates the
12 6 vacating
5 -7 vacating #
17 -19 vacating the
13 -7 vaccinated
15 -8 vail
8 0 vale
13 0 valenzuela
13 0 valenzuela roa
-4 9 valid
19 13 valle
26 -2 valley
2 -11 van
23 -2 vance
-9 2 vanderlyn
-9 2 vanderlyn and
8 -3 vanek
9 -3 vanek :
7 -3 varick
7 -3 varick street
11 27 venue
10 -7 verde
7 -6 verde .
32 -5 vermont
7 -6 vermont by
-15 7 via
-1 14 via regular
-10 -6 vice
-21 -13 video
-4 7 video .
-13 -4 videoconference
-10 10 vietnam
1 7 vietnamese
31 -1 view
17 -3 view .
-6 -6 viewing
-24 4 vilsaint
11 -12 violated
10 9 violation
8 9 violation of
9 -5 virtual
9 -5 virtual order
-14 2 visa
-10 -6 visitation
-10 -12 visits
-7 0 visits at
-15 -5 vlg
0 -14 voluntarily
-6 -11 voluntarily .
-29 17 voluntary
-16 -12 voluntary departure
-4 15 voluntary dismissal
-9 -1 voss
-12 -5 vote
-2 13 vs
-2 13 vs #
6 -2 vtrlc
6 -2 vtrlc #
9 -4 vu
8 -3 w
10 -1 w in
-9 3 waiting
-8 11 waived
-11 7 waiver
12 0 waives
17 -7 walk
16 -5 walk out
-6 7 want
-6 7 want of
12 -13 wants
-11 -13 warden
11 -4 warden .
-7 -1 warden is
2 -8 warning
27 -19 warrant
11 -1 warrant and
-23 6 warranted
-13 8 warranted .
0 8 warsame
-21 -23 was
10 -5 was arrested
-24 12 was done
-17 -4 was filed
-18 5 was held
-28 15 was in
0 -12 was not
-4 11 was ordered
6 -1 was put
9 -1 was refused
-21 -3 was released
-10 -1 was set
-10 -8 was timely
-18 5 was told
-8 -6 was within
21 0 way
11 16 we
19 -2 we affirm
-2 7 we hold
-24 -3 wear
-21 -2 wear a
-12 8 webb
-21 -11 week
-15 6 week .
-14 -1 weekday
-11 -9 weekly
8 5 weeks
5 -8 weigh
19 -1 weighed
12 -1 well .
-5 -17 were
8 -3 were not
-14 -4 western
-14 -4 western district
33 20 what
6 9 what #
-11 12 what has
8 -3 what is
4 9 what it
-8 -2 what remains
8 -3 what the
-11 -1 what they
7 10 what was
13 -16 when
7 4 when a
-5 7 when he
6 -2 when the
-1 26 where
26 13 where he
0 13 where it
-34 -10 where petitioner
12 21 where she
-15 6 where they
-74 -55 whether
-3 -8 whether a
-8 -1 whether anything
-14 2 whether he
-21 -8 whether it
-31 -3 whether petitioner
6 -17 whether the
-15 -2 whether they
2 -8 whether to
7 -2 which
-6 10 which asks
12 8 which forbade
-9 0 which he
55 5 which is
-7 0 which no
-12 8 which petitioner
4 19 which respondents
-6 -2 which statute
11 -17 which the
5 8 which to
0 -10 which was
-5 15 which would
-12 5 whichever
26 15 while
12 1 while #
-12 7 while the
17 -5 while they
26 -20 while this
-9 -1 whipple
-15 -4 whitcombe
-15 -4 whitcombe :
-9 8 whitlock
-7 0 whitlock reyes
-14 21 who
-17 24 who are
9 5 who has
-9 0 who may
14 2 who shall
8 1 who was
-8 13 who wish
5 8 who wishes
23 -5 whoever
14 -2 whole
5 29 whom
3 10 whom it
19 -11 whom justice
-8 -7 whose
-8 2 whose motions
-35 -22 why
0 8 why respondents
-9 0 why they
26 0 wide
9 -2 wide bond
8 -5 wide injunction
-2 9 wife
-12 7 wilber
8 -4 wilhelmina
-19 -15 will
-42 -12 will be
-4 -11 will decide
14 -5 will do
10 0 will hear
11 7 will hold
-3 6 will issue
-7 2 will likely
21 14 will not
-8 -6 will proceed
-1 17 will remain
-7 0 will rule
-5 13 will run
-9 -15 will take
-3 12 wishes
-3 12 wishes to
14 9 with
-42 -6 with #
-18 -31 with a
5 -7 with all
1 11 with an
12 -1 with chambers
-18 -8 with class
2 24 with counsel
8 -2 with directions
-4 10 with final
7 -12 with her
-8 -3 with him
15 13 with his
37 9 with it
-8 -10 with leave
-7 -2 with names
-10 2 with no
4 -8 with one
0 -7 with personal
-2 24 with petitioner
29 -13 with prejudice
-4 -8 with respect
16 -18 with the
9 12 with them
-7 -5 with this
2 9 with travel
13 -9 with whom
-12 -50 withdraw
-6 -11 withdraw #
-1 -6 withdraw motion
4 -15 withdraw the
-14 -14 withdrawing
-6 -11 withdrawing #
-30 2 withdrawn
3 -10 withdrawn .
-7 24 withdrawn the
-10 -3 withdraws
-10 -3 withdraws its
-15 7 withheld
-3 -7 withholding
-2 -7 withholding only
13 -11 within
-7 5 within #
7 -5 within a
20 -10 within five
5 -7 within fourteen
-7 7 within it
-12 11 within its
20 -1 within seven
4 -22 within ten
-3 -7 within the
4 -7 within thirty
-32 5 within twenty
6 -2 within two
17 5 without
2 11 without #
-13 0 without a
13 -1 without an
-5 -15 without counsel
2 -8 without effect
3 10 without first
-19 13 without her
24 -8 without leave
-8 22 without notice
-8 8 without objection
8 -1 without oral
3 7 without power
-21 -14 without prejudice
7 7 without prior
9 -2 witness
-11 -2 witnesses
-9 -2 wld
-7 14 wnk
-7 14 wnk filed
18 0 wolfe
8 4 women
0 10 word .
-2 -9 word limit
10 -4 word to
9 -13 words
-7 -15 work
13 -9 working
-12 -1 worksheets
-7 2 worku
-10 12 would
12 -6 would be
-4 7 would deny
74 -20 writ
24 -2 writ and
19 6 writ is
-2 17 writ should
-7 -8 write
-5 22 writes
13 3 writing
-4 9 writing .
-6 -7 writing by
27 3 writing the
7 -8 writs
7 -8 writs act
22 40 written
-4 10 written decision
5 19 written notice
36 -10 written opinion
12 -2 written order
-4 14 written response
8 -6 written ruling
8 -2 written signed
-1 -8 wrong
-15 -1 wrong case
19 -5 wyatt
11 -2 wyatt facility
7 -4 wynn
0 12 xiomara
-2 12 xiomara menjivar
10 -3 xtflc
10 -3 xtflc #
9 6 y
9 6 y .
-5 16 yacoub
21 -1 ybarra
21 -1 ybarra luna
10 -9 year
7 -2 year .
10 -17 years
2 -8 years .
-8 8 yes
18 -1 yesterday
-6 6 yesterday s
5 -18 yet
8 -11 yevgenia
8 -11 yevgenia marsh
-8 22 yocum
-8 22 yocum m
41 9 york
-4 10 york .
11 2 york and
12 3 york city
14 3 york or
9 5 youngstown
18 -10 zadvydas
10 -2 zebulon
-1 -18 zoom
3 -7 zoom on
`;

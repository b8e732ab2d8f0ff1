# Written by docs-conformance from features/docs/da-DK/add-partner-2020.md; do not edit, run `npm run generate`
# language: da
@da-DK @o365-worldwide @release:2020-04 @reading:localized
Egenskab: features/docs/da-DK/add-partner-2020.md · o365-worldwide · localized

  Baggrund:
    Givet at jeg er logget på Administration

  @add-a-partner-at-the-time-of-purchase @branch:new-partner
  Scenarie: Tilføj en partner, når du køber et abonnement (ny partner)
    Givet at jeg endnu ikke har nogen abonnementer
    Og at jeg ikke har nogen partnerrelationer
    # features/docs/da-DK/add-partner-2020.md:41:13
    Når jeg går til "Fakturering" > "Køb tjenester" via linket 868433
    # features/docs/da-DK/add-partner-2020.md:42:4
    Og jeg vælger produktet
    # features/docs/da-DK/add-partner-2020.md:42:58
    Og jeg vælger "Køb"
    # features/docs/da-DK/add-partner-2020.md:43:12
    Og jeg udvider "Har du brug for hjælp til din ordre?"
    # features/docs/da-DK/add-partner-2020.md:43:71
    Og jeg vælger "Få hjælp fra en Microsoft-partner"
    # features/docs/da-DK/add-partner-2020.md:43:143
    Og jeg følger trinnene på siden med udbydere
    # features/docs/da-DK/add-partner-2020.md:46:4
    Og jeg fuldfører resten af guiden til kassen
    Så er det, jeg købte, aktivt, uden registreret partner
    Og er en partner blevet bedt om at hjælpe mig med min ordre

  @add-a-partner-at-the-time-of-purchase @branch:existing-partner
  Scenarie: Tilføj en partner, når du køber et abonnement (eksisterende partner)
    Givet at jeg endnu ikke har nogen abonnementer
    Og at jeg kender partnerens id
    # features/docs/da-DK/add-partner-2020.md:41:13
    Når jeg går til "Fakturering" > "Køb tjenester" via linket 868433
    # features/docs/da-DK/add-partner-2020.md:42:4
    Og jeg vælger produktet
    # features/docs/da-DK/add-partner-2020.md:42:58
    Og jeg vælger "Køb"
    # features/docs/da-DK/add-partner-2020.md:44:45
    Og jeg ser på det andet trin i guiden til kassen
    # features/docs/da-DK/add-partner-2020.md:44:124
    Og jeg ser i højre side
    # features/docs/da-DK/add-partner-2020.md:44:103
    Og jeg ser under "Partneroplysninger"
    # features/docs/da-DK/add-partner-2020.md:44:86
    Og jeg vælger "Tilføj"
    # features/docs/da-DK/add-partner-2020.md:45:65
    Og jeg skriver partnerens id i "Microsoft Partner-id"
    # features/docs/da-DK/add-partner-2020.md:46:4
    Og jeg fuldfører resten af guiden til kassen
    Så er det, jeg købte, aktivt, med den partner, hvis id jeg skrev, som registreret partner

  @add-a-partner-to-an-existing-subscription @branch:one-subscription
  Scenarie: Føj en partner til et abonnement, du allerede har (ét abonnement)
    Givet at jeg har ét abonnement
    Og at abonnementet endnu ikke har en registreret partner
    Og at jeg kender partnerens id
    # features/docs/da-DK/add-partner-2020.md:70:13
    Når jeg går til "Fakturering" > "Produkter og tjenester" via linket 842054
    # features/docs/da-DK/add-partner-2020.md:72:17
    Og jeg vælger fanen "Partner"
    # features/docs/da-DK/add-partner-2020.md:72:59
    Og jeg skriver partnerens id i "Partner Network-id"
    # features/docs/da-DK/add-partner-2020.md:73:11
    Og jeg vælger "Tilføj"
    Så er den partner, hvis id jeg skrev, abonnementets registrerede partner

  @add-a-partner-to-an-existing-subscription @branch:several-subscriptions
  Scenarie: Føj en partner til et abonnement, du allerede har (flere abonnementer)
    Givet at jeg har flere abonnementer
    Og at abonnementet endnu ikke har en registreret partner
    Og at jeg kender partnerens id
    # features/docs/da-DK/add-partner-2020.md:70:13
    Når jeg går til "Fakturering" > "Produkter og tjenester" via linket 842054
    # features/docs/da-DK/add-partner-2020.md:71:36
    Og jeg vælger abonnementet
    # features/docs/da-DK/add-partner-2020.md:72:17
    Og jeg vælger fanen "Partner"
    # features/docs/da-DK/add-partner-2020.md:72:59
    Og jeg skriver partnerens id i "Partner Network-id"
    # features/docs/da-DK/add-partner-2020.md:73:11
    Og jeg vælger "Tilføj"
    Så er den partner, hvis id jeg skrev, abonnementets registrerede partner
    Og er mine andre abonnementer uændrede

  @change-the-partner-for-a-subscription @branch:one-subscription
  Scenarie: Skift partner på et abonnement (ét abonnement)
    Givet at jeg har ét abonnement
    Og at abonnementet allerede har en registreret partner
    Og at jeg kender partnerens id
    # features/docs/da-DK/add-partner-2020.md:107:13
    Når jeg går til "Fakturering" > "Produkter og tjenester" via linket 842054
    # features/docs/da-DK/add-partner-2020.md:116:49
    Og jeg ser under "Partner-id"
    # features/docs/da-DK/add-partner-2020.md:116:11
    Og jeg vælger "Rediger registreret partner"
    # features/docs/da-DK/add-partner-2020.md:117:29
    Og jeg skriver partnerens id i "Microsoft Partner-id"
    # features/docs/da-DK/add-partner-2020.md:117:60
    Og jeg vælger "Kontrollér id"
    # features/docs/da-DK/add-partner-2020.md:117:96
    Og jeg vælger "Send"
    Så er den partner, hvis id jeg skrev, abonnementets registrerede partner

  @change-the-partner-for-a-subscription @branch:several-subscriptions
  Scenarie: Skift partner på et abonnement (flere abonnementer)
    Givet at jeg har flere abonnementer
    Og at abonnementet allerede har en registreret partner
    Og at jeg kender partnerens id
    # features/docs/da-DK/add-partner-2020.md:107:13
    Når jeg går til "Fakturering" > "Produkter og tjenester" via linket 842054
    # features/docs/da-DK/add-partner-2020.md:115:36
    Og jeg vælger abonnementet
    # features/docs/da-DK/add-partner-2020.md:116:49
    Og jeg ser under "Partner-id"
    # features/docs/da-DK/add-partner-2020.md:116:11
    Og jeg vælger "Rediger registreret partner"
    # features/docs/da-DK/add-partner-2020.md:117:29
    Og jeg skriver partnerens id i "Microsoft Partner-id"
    # features/docs/da-DK/add-partner-2020.md:117:60
    Og jeg vælger "Kontrollér id"
    # features/docs/da-DK/add-partner-2020.md:117:96
    Og jeg vælger "Send"
    Så er den partner, hvis id jeg skrev, abonnementets registrerede partner
    Og er mine andre abonnementer uændrede

  @view-your-partner-relationships @branch:some-partners
  Scenarie: Se relationerne til dine partnere (med partnere)
    Givet at jeg har partnerrelationer
    # features/docs/da-DK/add-partner-2020.md:121:12
    Når jeg går til "Indstillinger" > "Partnerrelationer" via linket 2074649
    # features/docs/da-DK/add-partner-2020.md:121:147
    Så står mine partnere på listen
    Og står hver af mine partnerrelationer på listen

  @view-your-partner-relationships @branch:no-partner
  Scenarie: Se relationerne til dine partnere (uden partner)
    Givet at jeg ikke har nogen partnerrelationer
    # features/docs/da-DK/add-partner-2020.md:121:12
    Når jeg går til "Indstillinger" > "Partnerrelationer" via linket 2074649
    # features/docs/da-DK/add-partner-2020.md:121:147
    Så står mine partnere på listen
    # features/docs/da-DK/add-partner-2020.md:123:63
    Og vises meddelelsen "Der er intet her."
    Og står der ingen partnerrelation på listen

  @delete-a-partner-from-a-subscription @branch:one-subscription
  Scenarie: Slet partneren fra et abonnement (ét abonnement)
    Givet at jeg har ét abonnement
    Og at abonnementet allerede har en registreret partner
    # features/docs/da-DK/add-partner-2020.md:132:13
    Når jeg går til "Fakturering" > "Produkter og tjenester" via linket 842054
    # features/docs/da-DK/add-partner-2020.md:149:49
    Og jeg ser under "Partner-id"
    # features/docs/da-DK/add-partner-2020.md:149:11
    Og jeg vælger "Rediger registreret partner"
    # features/docs/da-DK/add-partner-2020.md:150:41
    Og jeg ser på siden "Partneroplysninger"
    # features/docs/da-DK/add-partner-2020.md:150:17
    Og jeg rydder feltet "Partner-id"
    # features/docs/da-DK/add-partner-2020.md:150:82
    Og jeg vælger "Send"
    Så har abonnementet ikke længere en registreret partner

  @delete-a-partner-from-a-subscription @branch:several-subscriptions
  Scenarie: Slet partneren fra et abonnement (flere abonnementer)
    Givet at jeg har flere abonnementer
    Og at abonnementet allerede har en registreret partner
    # features/docs/da-DK/add-partner-2020.md:132:13
    Når jeg går til "Fakturering" > "Produkter og tjenester" via linket 842054
    # features/docs/da-DK/add-partner-2020.md:148:36
    Og jeg vælger abonnementet
    # features/docs/da-DK/add-partner-2020.md:149:49
    Og jeg ser under "Partner-id"
    # features/docs/da-DK/add-partner-2020.md:149:11
    Og jeg vælger "Rediger registreret partner"
    # features/docs/da-DK/add-partner-2020.md:150:41
    Og jeg ser på siden "Partneroplysninger"
    # features/docs/da-DK/add-partner-2020.md:150:17
    Og jeg rydder feltet "Partner-id"
    # features/docs/da-DK/add-partner-2020.md:150:82
    Og jeg vælger "Send"
    Så har abonnementet ikke længere en registreret partner
    Og er mine andre abonnementer uændrede

  @before-you-begin @rule @R6
  Scenarie: Før du tilføjer eller skifter partner, skal du bede partneren om dennes Microsoft Partner-id
    Givet at jeg har ét abonnement
    Og at abonnementet allerede har en registreret partner
    # features/docs/da-DK/add-partner-2020.md:32:1
    Når jeg skriver et id, som ingen partner har givet mig
    # features/docs/da-DK/add-partner-2020.md:32:1
    Så bliver id'et ikke godkendt

  @add-a-partner-at-the-time-of-purchase @rule @R9
  Scenarie: Hvis du stadig bruger det gamle Administration, skal du slå Prøv det nye Administration til øverst på siden Startside
    Givet at jeg stadig bruger det gamle Administration
    # features/docs/da-DK/add-partner-2020.md:39:3
    Når jeg vælger kontakten "Prøv det nye Administration"
    # features/docs/da-DK/add-partner-2020.md:39:3
    Så bruger jeg det nye Administration

  @remove-a-reseller-relationship @rule @R25
  Scenarie: Du kan ikke afslutte en forhandlerrelation på egen hånd
    Givet at jeg allerede samarbejder med en partner
    # features/docs/da-DK/add-partner-2020.md:154:1
    Når jeg forsøger selv at afslutte relationen
    # features/docs/da-DK/add-partner-2020.md:154:1
    Så bliver det afvist
    # features/docs/da-DK/add-partner-2020.md:154:1
    Og har jeg stadig min relation til partneren

  @remove-a-reseller-relationship @rule @R26
  Scenarie: På en forhandlers side er knappen Slet partner nedtonet
    Givet at jeg allerede samarbejder med en partner
    # features/docs/da-DK/add-partner-2020.md:154:58
    Når jeg åbner den partners side
    # features/docs/da-DK/add-partner-2020.md:154:58
    Så findes "Slet partner", men kan ikke vælges

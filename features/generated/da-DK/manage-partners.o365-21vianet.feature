# Written by docs-conformance from features/docs/da-DK/manage-partners.md; do not edit, run `npm run generate`
# language: da
@da-DK @o365-21vianet @release:2021-12 @reading:localized
Egenskab: features/docs/da-DK/manage-partners.md · o365-21vianet · localized

  Baggrund:
    Givet at jeg er logget på Administration

  @find-a-partner
  Scenarie: Find en partner
    Givet at jeg ved, hvad jeg har brug for fra en partner
    # features/docs/da-DK/manage-partners.md:43:11
    Når jeg går til "https://www.microsoft.com/en-us/solution-providers/home"
    # features/docs/da-DK/manage-partners.md:44:4
    Og jeg skriver min placering
    # features/docs/da-DK/manage-partners.md:44:25
    Og jeg vælger organisationens størrelse
    # features/docs/da-DK/manage-partners.md:44:57
    Og jeg skriver nøgleord for det, jeg har brug for
    # features/docs/da-DK/manage-partners.md:44:93
    Og jeg vælger "Go"
    # features/docs/da-DK/manage-partners.md:45:4
    Og jeg vælger en eller flere udbydere
    # features/docs/da-DK/manage-partners.md:45:53
    Og jeg vælger "Contact selected providers"
    # features/docs/da-DK/manage-partners.md:46:4
    Og jeg beskriver mine forretningsbehov i formularen
    # features/docs/da-DK/manage-partners.md:46:68
    Og jeg vælger "Send"
    Så har de udbydere, som jeg valgte, modtaget mine forretningsbehov
    Og har jeg endnu ikke nogen ny partnerrelation

  @review-and-accept-a-partner-relationship-and-microsoft-customer-agreement
  Scenarie: Acceptér en invitation fra en partner
    Givet at jeg har partnerrelationer
    Og at jeg endnu ikke har accepteret kundeaftalen
    Og at en partner har sendt mig en invitation, der beder om administratorroller
    # features/docs/da-DK/manage-partners.md:56:16
    Når jeg ser i mailen
    # features/docs/da-DK/manage-partners.md:56:4
    Og jeg følger linket
    # features/docs/da-DK/manage-partners.md:57:15
    Og jeg ser på siden "Acceptér aftale & godkend partner"
    # features/docs/da-DK/manage-partners.md:57:74
    Og jeg vælger linket "Microsoft-kundeaftale"
    # features/docs/da-DK/manage-partners.md:57:101
    Og jeg læser aftalen
    # features/docs/da-DK/manage-partners.md:58:4
    Og jeg markerer feltet, der siger, at jeg har læst aftalen
    # features/docs/da-DK/manage-partners.md:59:11
    Og jeg vælger "Acceptér & godkend"
    # features/docs/da-DK/manage-partners.md:60:4
    Så står mine partnere på listen
    # features/docs/da-DK/manage-partners.md:60:60
    Når jeg vælger en partner, hvis jeg vil
    # features/docs/da-DK/manage-partners.md:60:60
    Så vises oplysninger om den partner
    Og har jeg den relation, som partneren bad om
    Og har jeg accepteret kundeaftalen
    Og har partneren de administratorroller, der blev bedt om
    Og står partneren på min liste over partnere
    Og er mine andre partnere uændrede

  @review-and-accept-a-microsoft-customer-agreement @branch:agreement-mail
  Scenarie: Acceptér kun kundeaftalen (via mailen)
    Givet at jeg allerede samarbejder med en partner
    Og at jeg endnu ikke har accepteret kundeaftalen
    Og at partneren har bedt mig via mail om at acceptere aftalen
    # features/docs/da-DK/manage-partners.md:66:71
    Når jeg ser i mailen
    # features/docs/da-DK/manage-partners.md:66:50
    Og jeg følger linket
    # features/docs/da-DK/manage-partners.md:67:18
    Og jeg vælger linket "Microsoft-kundeaftale"
    # features/docs/da-DK/manage-partners.md:67:46
    Og jeg læser aftalen
    # features/docs/da-DK/manage-partners.md:68:4
    Og jeg markerer feltet, der siger, at jeg har læst aftalen
    # features/docs/da-DK/manage-partners.md:69:11
    Og jeg vælger "Acceptér"
    # features/docs/da-DK/manage-partners.md:70:4
    Så står mine partnere på listen
    # features/docs/da-DK/manage-partners.md:70:60
    Når jeg vælger en partner, hvis jeg vil
    # features/docs/da-DK/manage-partners.md:70:60
    Så vises oplysninger om den partner
    Og har jeg accepteret kundeaftalen
    Og har jeg stadig min relation til partneren
    Og står partneren på min liste over partnere
    Og er mine andre partnere uændrede

  @review-and-accept-a-microsoft-customer-agreement @branch:agreement-page
  Scenarie: Acceptér kun kundeaftalen (via siden)
    Givet at jeg allerede samarbejder med en partner
    Og at jeg endnu ikke har accepteret kundeaftalen
    # features/docs/da-DK/manage-partners.md:66:173
    Når jeg går til "Acceptér aftale" via linket 2116573
    # features/docs/da-DK/manage-partners.md:67:18
    Og jeg vælger linket "Microsoft-kundeaftale"
    # features/docs/da-DK/manage-partners.md:67:46
    Og jeg læser aftalen
    # features/docs/da-DK/manage-partners.md:68:4
    Og jeg markerer feltet, der siger, at jeg har læst aftalen
    # features/docs/da-DK/manage-partners.md:69:11
    Og jeg vælger "Acceptér"
    # features/docs/da-DK/manage-partners.md:70:4
    Så står mine partnere på listen
    # features/docs/da-DK/manage-partners.md:70:60
    Når jeg vælger en partner, hvis jeg vil
    # features/docs/da-DK/manage-partners.md:70:60
    Så vises oplysninger om den partner
    Og har jeg accepteret kundeaftalen
    Og har jeg stadig min relation til partneren
    Og står partneren på min liste over partnere
    Og er mine andre partnere uændrede

  @remove-partner-admin-privileges
  Scenarie: Fratag en partner administratorrollerne
    Givet at en af mine partnere har administratorroller
    # features/docs/da-DK/manage-partners.md:76:13
    Når jeg går til "Fakturering" > "Faktureringskonti" via linket 2103629
    # features/docs/da-DK/manage-partners.md:77:17
    Og jeg vælger fanen "Partnerrelationer"
    # features/docs/da-DK/manage-partners.md:78:4
    Og jeg vælger partneren
    # features/docs/da-DK/manage-partners.md:79:4
    Og jeg ser på partnerens side
    # features/docs/da-DK/manage-partners.md:79:39
    Og jeg vælger "Fjern administratorroller"
    Så er partnerens administratorroller væk
    Og har jeg stadig min relation til partneren
    Og står partneren på min liste over partnere
    Og er mine andre partnere uændrede

  @delete-a-partner-relationship
  Scenarie: Afslut relationen til en partner
    Givet at en af mine partnere er delegeret administrator
    # features/docs/da-DK/manage-partners.md:85:13
    Når jeg går til "Fakturering" > "Faktureringskonti" via linket 2103629
    # features/docs/da-DK/manage-partners.md:86:17
    Og jeg vælger fanen "Partnerrelationer"
    # features/docs/da-DK/manage-partners.md:87:4
    Og jeg vælger partneren
    # features/docs/da-DK/manage-partners.md:88:4
    Og jeg ser på partnerens side
    # features/docs/da-DK/manage-partners.md:88:39
    Og jeg vælger "Slet partner"
    Så har jeg ikke længere nogen relation til partneren
    Og står partneren ikke længere på min liste over partnere
    Og er mine andre partnere uændrede

  @how-partners-can-work-with-you @rule @R33
  Scenarie: Når partnere sender dig en anmodning, vælger de den type relation, der passer til dine behov
    Givet at en partner har sendt mig en invitation, der beder om administratorroller
    # features/docs/da-DK/manage-partners.md:28:61
    Når jeg åbner partnerens invitation
    # features/docs/da-DK/manage-partners.md:28:61
    Så angiver den én type partner, som jeg ikke kan ændre

  @how-partners-can-work-with-you @rule @R34
  Scenarie: Forhandler: Sælger Microsoft-produkter til din organisation eller skole
    Givet at en partner af typen "Forhandler" arbejder sammen med mig
    # features/docs/da-DK/manage-partners.md:32:13
    Så kan partneren gøre dette for mig: "sælge produkter"
    # features/docs/da-DK/manage-partners.md:32:13
    Og kan partneren ikke gøre noget af dette for mig: "administrere mine produkter og tjenester", "oprette brugerkonti", "nulstille adgangskoder", "tildele licenser", "administrere licenser", "håndtere supporthændelser", "arbejde med andre Microsoft-tjenester", "uploade enheds-id'er", "udvikle LOB-apps", "indsende LOB-apps", "administrere LOB-apps"

  @how-partners-can-work-with-you @rule @R35
  Scenarie: Delegeret administrator: Administrerer produkter og tjenester for dig
    Givet at en partner af typen "Delegeret administrator" arbejder sammen med mig
    # features/docs/da-DK/manage-partners.md:33:26
    Så kan partneren gøre dette for mig: "administrere mine produkter og tjenester"
    # features/docs/da-DK/manage-partners.md:33:72
    Og er partneren global administrator for min organisation
    # features/docs/da-DK/manage-partners.md:33:146
    Og kan partneren gøre dette for mig: "oprette brugerkonti", "nulstille adgangskoder", "tildele licenser", "administrere licenser"
    # features/docs/da-DK/manage-partners.md:33:26
    Og kan partneren ikke gøre noget af dette for mig: "sælge produkter", "håndtere supporthændelser", "arbejde med andre Microsoft-tjenester", "uploade enheds-id'er", "udvikle LOB-apps", "indsende LOB-apps", "administrere LOB-apps"

  @how-partners-can-work-with-you @rule @R36
  Scenarie: Forhandler & delegeret administrator: Sælger og administrerer Microsoft-produkter og -tjenester for dig
    Givet at en partner af typen "Forhandler & delegeret administrator" arbejder sammen med mig
    # features/docs/da-DK/manage-partners.md:34:39
    Så kan partneren gøre dette for mig: "administrere mine produkter og tjenester", "sælge produkter"
    # features/docs/da-DK/manage-partners.md:34:39
    Og kan partneren ikke gøre noget af dette for mig: "håndtere supporthændelser", "arbejde med andre Microsoft-tjenester", "uploade enheds-id'er", "udvikle LOB-apps", "indsende LOB-apps", "administrere LOB-apps"

  @how-partners-can-work-with-you @rule @R37
  Scenarie: Partner: Du giver partneren en brugerkonto i din lejer
    Givet at en partner af typen "Partner" arbejder sammen med mig
    # features/docs/da-DK/manage-partners.md:35:10
    Så har partneren en brugerkonto i min organisation
    # features/docs/da-DK/manage-partners.md:35:57
    Og kan partneren gøre dette for mig: "arbejde med andre Microsoft-tjenester"
    # features/docs/da-DK/manage-partners.md:35:10
    Og kan partneren ikke gøre noget af dette for mig: "administrere mine produkter og tjenester", "oprette brugerkonti", "nulstille adgangskoder", "tildele licenser", "administrere licenser", "sælge produkter", "håndtere supporthændelser", "uploade enheds-id'er", "udvikle LOB-apps", "indsende LOB-apps", "administrere LOB-apps"

  @how-partners-can-work-with-you @rule @R38
  Scenarie: Rådgiver: Nulstiller adgangskoder og håndterer supporthændelser for dig
    Givet at en partner af typen "Rådgiver" arbejder sammen med mig
    # features/docs/da-DK/manage-partners.md:36:11
    Så kan partneren gøre dette for mig: "nulstille adgangskoder", "håndtere supporthændelser"
    # features/docs/da-DK/manage-partners.md:36:11
    Og kan partneren ikke gøre noget af dette for mig: "administrere mine produkter og tjenester", "oprette brugerkonti", "tildele licenser", "administrere licenser", "sælge produkter", "arbejde med andre Microsoft-tjenester", "uploade enheds-id'er", "udvikle LOB-apps", "indsende LOB-apps", "administrere LOB-apps"

  @how-partners-can-work-with-you @rule @R39
  Scenarie: MPSA-partner (Microsoft Products & Services Agreement): Hvis du arbejder sammen med flere MPSA-partnere, kan du lade de…
    Givet at flere MPSA-partnere har købt noget for mig
    # features/docs/da-DK/manage-partners.md:37:57
    Så ser ingen af disse partnere, hvad de andre har købt
    # features/docs/da-DK/manage-partners.md:37:57
    Når jeg lader disse partnere se, hvad de andre har købt
    # features/docs/da-DK/manage-partners.md:37:57
    Så ser hver af disse partnere, hvad de andre har købt

  @how-partners-can-work-with-you @rule @R40
  Scenarie: OEM-pc-partner: Uploader enheds-id'er for de pc'er, du administrerer med Autopilot
    Givet at en partner af typen "OEM-pc-partner" arbejder sammen med mig
    # features/docs/da-DK/manage-partners.md:38:17
    Så kan partneren gøre dette for mig: "uploade enheds-id'er"
    # features/docs/da-DK/manage-partners.md:38:17
    Og kan partneren ikke gøre noget af dette for mig: "administrere mine produkter og tjenester", "oprette brugerkonti", "nulstille adgangskoder", "tildele licenser", "administrere licenser", "sælge produkter", "håndtere supporthændelser", "arbejde med andre Microsoft-tjenester", "udvikle LOB-apps", "indsende LOB-apps", "administrere LOB-apps"

  @how-partners-can-work-with-you @rule @R41
  Scenarie: LOB-partner (Line of business): Udvikler, indsender og administrerer Line of business-apps til din organisation eller s…
    Givet at en partner af typen "LOB-partner (Line of business)" arbejder sammen med mig
    # features/docs/da-DK/manage-partners.md:39:33
    Så kan partneren gøre dette for mig: "udvikle LOB-apps", "indsende LOB-apps", "administrere LOB-apps"
    # features/docs/da-DK/manage-partners.md:39:33
    Og kan partneren ikke gøre noget af dette for mig: "administrere mine produkter og tjenester", "oprette brugerkonti", "nulstille adgangskoder", "tildele licenser", "administrere licenser", "sælge produkter", "håndtere supporthændelser", "arbejde med andre Microsoft-tjenester", "uploade enheds-id'er"

  @review-and-accept-a-partner-relationship-and-microsoft-customer-agreement @rule @R46 @branch:with-admin-roles
  Scenarie: Afhængigt af partnerens anmodning betyder accepten af invitationen også, at du giver partneren delegerede administrator… (med administratorroller)
    Givet at en invitation fra en partner beder om administratorroller
    # features/docs/da-DK/manage-partners.md:52:1
    Når jeg accepterer invitationen
    # features/docs/da-DK/manage-partners.md:52:1
    Så har partneren de administratorroller, der blev bedt om

  @review-and-accept-a-partner-relationship-and-microsoft-customer-agreement @rule @R46 @branch:without-admin-roles
  Scenarie: Afhængigt af partnerens anmodning betyder accepten af invitationen også, at du giver partneren delegerede administrator… (uden administratorroller)
    Givet at en invitation fra en partner ikke beder om administratorroller
    # features/docs/da-DK/manage-partners.md:52:1
    Når jeg accepterer invitationen
    # features/docs/da-DK/manage-partners.md:52:1
    Så har jeg den relation, som partneren bad om
    # features/docs/da-DK/manage-partners.md:52:1
    Og har partneren ingen administratorroller i min organisation

  @review-and-accept-a-partner-relationship-and-microsoft-customer-agreement @rule @R47
  Scenarie: Hvis du ikke vil give partneren administratorrettigheder, skal du annullere invitationen i stedet for at acceptere den
    Givet at jeg endnu ikke har accepteret kundeaftalen
    Og at en invitation fra en partner beder om administratorroller
    # features/docs/da-DK/manage-partners.md:54:1
    Når jeg annullerer invitationen
    # features/docs/da-DK/manage-partners.md:54:1
    Så er invitationen annulleret
    # features/docs/da-DK/manage-partners.md:54:1
    Og har jeg endnu ikke nogen ny partnerrelation
    # features/docs/da-DK/manage-partners.md:54:1
    Og har partneren ingen administratorroller i min organisation
    # features/docs/da-DK/manage-partners.md:54:1
    Og har jeg stadig ikke accepteret kundeaftalen

  @review-and-accept-a-microsoft-customer-agreement @rule @R45 @branch:purchases
  Scenarie: En partner, der allerede arbejder sammen med dig, kan ikke købe noget for dig eller administrere dine abonnementer, før… (køb)
    Givet at en partner allerede arbejder sammen med mig, og at jeg ikke har accepteret kundeaftalen
    # features/docs/da-DK/manage-partners.md:64:1
    Så kan partneren endnu ikke købe noget for mig
    # features/docs/da-DK/manage-partners.md:64:1
    Når jeg accepterer aftalen
    # features/docs/da-DK/manage-partners.md:64:1
    Så kan partneren købe noget for mig

  @review-and-accept-a-microsoft-customer-agreement @rule @R45 @branch:management
  Scenarie: En partner, der allerede arbejder sammen med dig, kan ikke købe noget for dig eller administrere dine abonnementer, før… (administration)
    Givet at en partner allerede arbejder sammen med mig, og at jeg ikke har accepteret kundeaftalen
    # features/docs/da-DK/manage-partners.md:64:1
    Så kan partneren endnu ikke administrere mine abonnementer
    # features/docs/da-DK/manage-partners.md:64:1
    Når jeg accepterer aftalen
    # features/docs/da-DK/manage-partners.md:64:1
    Så kan partneren administrere mine abonnementer

  @remove-partner-admin-privileges @rule @R49
  Scenarie: Din relation ophører ikke, når du fjerner administratorrettighederne
    Givet at en af mine partnere har administratorroller
    # features/docs/da-DK/manage-partners.md:74:70
    Når jeg fjerner partnerens administratorroller
    # features/docs/da-DK/manage-partners.md:74:70
    Så er partnerens administratorroller væk
    # features/docs/da-DK/manage-partners.md:74:70
    Og har jeg stadig min relation til partneren
    # features/docs/da-DK/manage-partners.md:74:140
    Og arbejder partneren stadig sammen med mig som "Forhandler"

  @delete-a-partner-relationship @rule @R51
  Abstrakt Scenario: Du kan kun afslutte relationen til en delegeret administrator eller en rådgiver
    Givet at en partner af typen "<type>" arbejder sammen med mig
    # features/docs/da-DK/manage-partners.md:83:85
    Når jeg åbner den partners side
    # features/docs/da-DK/manage-partners.md:83:85
    Så <resultat>

    Eksempler:
      | type                                                   | resultat                      |
      | Forhandler                                             | kan jeg ikke slette partneren |
      | Delegeret administrator                                | kan jeg slette partneren      |
      | Forhandler & delegeret administrator                   | kan jeg ikke slette partneren |
      | Partner                                                | kan jeg ikke slette partneren |
      | Rådgiver                                               | kan jeg slette partneren      |
      | MPSA-partner (Microsoft Products & Services Agreement) | kan jeg ikke slette partneren |
      | OEM-pc-partner                                         | kan jeg ikke slette partneren |
      | LOB-partner (Line of business)                         | kan jeg ikke slette partneren |

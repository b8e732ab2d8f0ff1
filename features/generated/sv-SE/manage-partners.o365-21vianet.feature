# Written by docs-conformance from features/docs/sv-SE/manage-partners.md; do not edit, run `npm run generate`
# language: sv
@sv-SE @o365-21vianet @release:2021-12 @reading:localized
Egenskap: features/docs/sv-SE/manage-partners.md · o365-21vianet · localized

  Bakgrund:
    Givet att jag är inloggad i administrationscentret

  @find-a-partner
  Scenario: Hitta en partner
    Givet att jag vet vad jag behöver av en partner
    # features/docs/sv-SE/manage-partners.md:30:12
    När jag går till "https://www.microsoft.com/en-us/solution-providers/home"
    # features/docs/sv-SE/manage-partners.md:31:4
    Och jag skriver min plats
    # features/docs/sv-SE/manage-partners.md:31:20
    Och jag väljer organisationens storlek
    # features/docs/sv-SE/manage-partners.md:31:50
    Och jag skriver nyckelord för det jag behöver
    # features/docs/sv-SE/manage-partners.md:31:87
    Och jag väljer "Go"
    # features/docs/sv-SE/manage-partners.md:32:4
    Och jag väljer en eller flera leverantörer
    # features/docs/sv-SE/manage-partners.md:32:49
    Och jag väljer "Contact selected providers"
    # features/docs/sv-SE/manage-partners.md:33:4
    Och jag beskriver mina affärsbehov i formuläret
    # features/docs/sv-SE/manage-partners.md:33:60
    Och jag väljer "Send"
    Så har leverantörerna som jag valde fått mina affärsbehov
    Och har jag ännu ingen ny partnerrelation

  @review-and-accept-a-partner-relationship-and-microsoft-customer-agreement
  Scenario: Acceptera en inbjudan från en partner
    Givet att jag har partnerrelationer
    Och att jag ännu inte har accepterat kundavtalet
    Och att en partner har skickat mig en inbjudan som ber om administratörsroller
    # features/docs/sv-SE/manage-partners.md:41:16
    När jag tittar i e-postmeddelandet
    # features/docs/sv-SE/manage-partners.md:41:4
    Och jag följer länken
    # features/docs/sv-SE/manage-partners.md:42:15
    Och jag tittar på sidan "Acceptera avtal & auktorisera partner"
    # features/docs/sv-SE/manage-partners.md:42:74
    Och jag väljer länken "Microsoft-kundavtal"
    # features/docs/sv-SE/manage-partners.md:42:100
    Och jag läser avtalet
    # features/docs/sv-SE/manage-partners.md:43:4
    Och jag markerar rutan som säger att jag har läst avtalet
    # features/docs/sv-SE/manage-partners.md:44:11
    Och jag väljer "Acceptera & auktorisera"
    # features/docs/sv-SE/manage-partners.md:45:4
    Så visas mina partner i listan
    # features/docs/sv-SE/manage-partners.md:45:50
    När jag väljer en partner om jag vill
    # features/docs/sv-SE/manage-partners.md:45:50
    Så visas information om den partnern
    Och har jag den relation som partnern bad om
    Och har jag accepterat kundavtalet
    Och har partnern de administratörsroller som begärdes
    Och finns partnern i min lista över partner
    Och är mina andra partner oförändrade

  @review-and-accept-a-microsoft-customer-agreement @branch:agreement-mail
  Scenario: Acceptera bara kundavtalet (agreement-mail)
    Givet att jag redan samarbetar med en partner
    Och att jag ännu inte har accepterat kundavtalet
    Och att partnern har bett mig via e-post att acceptera avtalet
    # features/docs/sv-SE/manage-partners.md:51:74
    När jag tittar i e-postmeddelandet
    # features/docs/sv-SE/manage-partners.md:51:57
    Och jag följer länken
    # features/docs/sv-SE/manage-partners.md:52:18
    Och jag väljer länken "Microsoft-kundavtal"
    # features/docs/sv-SE/manage-partners.md:52:44
    Och jag läser avtalet
    # features/docs/sv-SE/manage-partners.md:53:4
    Och jag markerar rutan som säger att jag har läst avtalet
    # features/docs/sv-SE/manage-partners.md:54:11
    Och jag väljer "Acceptera"
    # features/docs/sv-SE/manage-partners.md:55:4
    Så visas mina partner i listan
    # features/docs/sv-SE/manage-partners.md:55:50
    När jag väljer en partner om jag vill
    # features/docs/sv-SE/manage-partners.md:55:50
    Så visas information om den partnern
    Och har jag accepterat kundavtalet
    Och har jag fortfarande kvar min relation med partnern
    Och finns partnern i min lista över partner
    Och är mina andra partner oförändrade

  @review-and-accept-a-microsoft-customer-agreement @branch:agreement-page
  Scenario: Acceptera bara kundavtalet (agreement-page)
    Givet att jag redan samarbetar med en partner
    Och att jag ännu inte har accepterat kundavtalet
    # features/docs/sv-SE/manage-partners.md:51:184
    När jag går till "Acceptera avtal" via länken 2116573
    # features/docs/sv-SE/manage-partners.md:52:18
    Och jag väljer länken "Microsoft-kundavtal"
    # features/docs/sv-SE/manage-partners.md:52:44
    Och jag läser avtalet
    # features/docs/sv-SE/manage-partners.md:53:4
    Och jag markerar rutan som säger att jag har läst avtalet
    # features/docs/sv-SE/manage-partners.md:54:11
    Och jag väljer "Acceptera"
    # features/docs/sv-SE/manage-partners.md:55:4
    Så visas mina partner i listan
    # features/docs/sv-SE/manage-partners.md:55:50
    När jag väljer en partner om jag vill
    # features/docs/sv-SE/manage-partners.md:55:50
    Så visas information om den partnern
    Och har jag accepterat kundavtalet
    Och har jag fortfarande kvar min relation med partnern
    Och finns partnern i min lista över partner
    Och är mina andra partner oförändrade

  @remove-partner-admin-privileges
  Scenario: Ta ifrån en partner administratörsrollerna
    Givet att en av mina partner har administratörsroller
    # features/docs/sv-SE/manage-partners.md:61:43
    När jag går till "Fakturering" > "Faktureringskonton" via länken 2103629
    # features/docs/sv-SE/manage-partners.md:62:18
    Och jag väljer fliken "Partnerrelationer"
    # features/docs/sv-SE/manage-partners.md:63:4
    Och jag väljer partnern
    # features/docs/sv-SE/manage-partners.md:64:4
    Och jag tittar på partnerns sida
    # features/docs/sv-SE/manage-partners.md:64:34
    Och jag väljer "Ta bort administratörsroller"
    Så är partnerns administratörsroller borta
    Och har jag fortfarande kvar min relation med partnern
    Och finns partnern i min lista över partner
    Och är mina andra partner oförändrade

  @delete-a-partner-relationship
  Scenario: Avsluta relationen med en partner
    Givet att en av mina partner är delegerad administratör
    # features/docs/sv-SE/manage-partners.md:70:43
    När jag går till "Fakturering" > "Faktureringskonton" via länken 2103629
    # features/docs/sv-SE/manage-partners.md:71:18
    Och jag väljer fliken "Partnerrelationer"
    # features/docs/sv-SE/manage-partners.md:72:4
    Och jag väljer partnern
    # features/docs/sv-SE/manage-partners.md:73:4
    Och jag tittar på partnerns sida
    # features/docs/sv-SE/manage-partners.md:73:34
    Och jag väljer "Ta bort partner"
    Så har jag inte längre någon relation med partnern
    Och finns partnern inte längre i min lista över partner
    Och är mina andra partner oförändrade

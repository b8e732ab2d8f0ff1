# Written by docs-conformance from features/docs/sv-SE/manage-partners.md; do not edit, run `npm run generate`
# language: sv
@sv-SE @o365-worldwide @release:2021-12 @reading:localized
Egenskap: features/docs/sv-SE/manage-partners.md · o365-worldwide · localized

  Bakgrund:
    Givet att jag är inloggad i administrationscentret

  @find-a-partner
  Scenario: Hitta en partner
    Givet att jag vet vad jag behöver av en partner
    # features/docs/sv-SE/manage-partners.md:43:12
    När jag går till "https://www.microsoft.com/en-us/solution-providers/home"
    # features/docs/sv-SE/manage-partners.md:44:4
    Och jag skriver min plats
    # features/docs/sv-SE/manage-partners.md:44:20
    Och jag väljer organisationens storlek
    # features/docs/sv-SE/manage-partners.md:44:50
    Och jag skriver nyckelord för det jag behöver
    # features/docs/sv-SE/manage-partners.md:44:87
    Och jag väljer "Go"
    # features/docs/sv-SE/manage-partners.md:45:4
    Och jag väljer en eller flera leverantörer
    # features/docs/sv-SE/manage-partners.md:45:49
    Och jag väljer "Contact selected providers"
    # features/docs/sv-SE/manage-partners.md:46:4
    Och jag beskriver mina affärsbehov i formuläret
    # features/docs/sv-SE/manage-partners.md:46:60
    Och jag väljer "Send"
    Så har leverantörerna som jag valde fått mina affärsbehov
    Och har jag ännu ingen ny partnerrelation

  @review-and-accept-a-partner-relationship-and-microsoft-customer-agreement
  Scenario: Acceptera en inbjudan från en partner
    Givet att jag har partnerrelationer
    Och att jag ännu inte har accepterat kundavtalet
    Och att en partner har skickat mig en inbjudan som ber om administratörsroller
    # features/docs/sv-SE/manage-partners.md:56:16
    När jag tittar i e-postmeddelandet
    # features/docs/sv-SE/manage-partners.md:56:4
    Och jag följer länken
    # features/docs/sv-SE/manage-partners.md:57:15
    Och jag tittar på sidan "Acceptera avtal & auktorisera partner"
    # features/docs/sv-SE/manage-partners.md:57:74
    Och jag väljer länken "Microsoft-kundavtal"
    # features/docs/sv-SE/manage-partners.md:57:100
    Och jag läser avtalet
    # features/docs/sv-SE/manage-partners.md:58:4
    Och jag markerar rutan som säger att jag har läst avtalet
    # features/docs/sv-SE/manage-partners.md:59:11
    Och jag väljer "Acceptera & auktorisera"
    # features/docs/sv-SE/manage-partners.md:60:4
    Så visas mina partner i listan
    # features/docs/sv-SE/manage-partners.md:60:50
    När jag väljer en partner om jag vill
    # features/docs/sv-SE/manage-partners.md:60:50
    Så visas information om den partnern
    Och har jag den relation som partnern bad om
    Och har jag accepterat kundavtalet
    Och har partnern de administratörsroller som begärdes
    Och finns partnern i min lista över partner
    Och är mina andra partner oförändrade

  @review-and-accept-a-microsoft-customer-agreement @branch:agreement-mail
  Scenario: Acceptera bara kundavtalet (via e-postmeddelandet)
    Givet att jag redan samarbetar med en partner
    Och att jag ännu inte har accepterat kundavtalet
    Och att partnern har bett mig via e-post att acceptera avtalet
    # features/docs/sv-SE/manage-partners.md:66:74
    När jag tittar i e-postmeddelandet
    # features/docs/sv-SE/manage-partners.md:66:57
    Och jag följer länken
    # features/docs/sv-SE/manage-partners.md:67:18
    Och jag väljer länken "Microsoft-kundavtal"
    # features/docs/sv-SE/manage-partners.md:67:44
    Och jag läser avtalet
    # features/docs/sv-SE/manage-partners.md:68:4
    Och jag markerar rutan som säger att jag har läst avtalet
    # features/docs/sv-SE/manage-partners.md:69:11
    Och jag väljer "Acceptera"
    # features/docs/sv-SE/manage-partners.md:70:4
    Så visas mina partner i listan
    # features/docs/sv-SE/manage-partners.md:70:50
    När jag väljer en partner om jag vill
    # features/docs/sv-SE/manage-partners.md:70:50
    Så visas information om den partnern
    Och har jag accepterat kundavtalet
    Och har jag fortfarande kvar min relation med partnern
    Och finns partnern i min lista över partner
    Och är mina andra partner oförändrade

  @review-and-accept-a-microsoft-customer-agreement @branch:agreement-page
  Scenario: Acceptera bara kundavtalet (via sidan)
    Givet att jag redan samarbetar med en partner
    Och att jag ännu inte har accepterat kundavtalet
    # features/docs/sv-SE/manage-partners.md:66:184
    När jag går till "Acceptera avtal" via länken 2116573
    # features/docs/sv-SE/manage-partners.md:67:18
    Och jag väljer länken "Microsoft-kundavtal"
    # features/docs/sv-SE/manage-partners.md:67:44
    Och jag läser avtalet
    # features/docs/sv-SE/manage-partners.md:68:4
    Och jag markerar rutan som säger att jag har läst avtalet
    # features/docs/sv-SE/manage-partners.md:69:11
    Och jag väljer "Acceptera"
    # features/docs/sv-SE/manage-partners.md:70:4
    Så visas mina partner i listan
    # features/docs/sv-SE/manage-partners.md:70:50
    När jag väljer en partner om jag vill
    # features/docs/sv-SE/manage-partners.md:70:50
    Så visas information om den partnern
    Och har jag accepterat kundavtalet
    Och har jag fortfarande kvar min relation med partnern
    Och finns partnern i min lista över partner
    Och är mina andra partner oförändrade

  @remove-partner-admin-privileges
  Scenario: Ta ifrån en partner administratörsrollerna
    Givet att en av mina partner har administratörsroller
    # features/docs/sv-SE/manage-partners.md:76:43
    När jag går till "Fakturering" > "Faktureringskonton" via länken 2103629
    # features/docs/sv-SE/manage-partners.md:77:18
    Och jag väljer fliken "Partnerrelationer"
    # features/docs/sv-SE/manage-partners.md:78:4
    Och jag väljer partnern
    # features/docs/sv-SE/manage-partners.md:79:4
    Och jag tittar på partnerns sida
    # features/docs/sv-SE/manage-partners.md:79:34
    Och jag väljer "Ta bort administratörsroller"
    Så är partnerns administratörsroller borta
    Och har jag fortfarande kvar min relation med partnern
    Och finns partnern i min lista över partner
    Och är mina andra partner oförändrade

  @delete-a-partner-relationship
  Scenario: Avsluta relationen med en partner
    Givet att en av mina partner är delegerad administratör
    # features/docs/sv-SE/manage-partners.md:85:43
    När jag går till "Fakturering" > "Faktureringskonton" via länken 2103629
    # features/docs/sv-SE/manage-partners.md:86:18
    Och jag väljer fliken "Partnerrelationer"
    # features/docs/sv-SE/manage-partners.md:87:4
    Och jag väljer partnern
    # features/docs/sv-SE/manage-partners.md:88:4
    Och jag tittar på partnerns sida
    # features/docs/sv-SE/manage-partners.md:88:34
    Och jag väljer "Ta bort partner"
    Så har jag inte längre någon relation med partnern
    Och finns partnern inte längre i min lista över partner
    Och är mina andra partner oförändrade

  @how-partners-can-work-with-you @rule @R33
  Scenario: När partner skickar en begäran till dig väljer de den typ av relation som passar dina behov
    Givet att en partner har skickat mig en inbjudan som ber om administratörsroller
    # features/docs/sv-SE/manage-partners.md:28:46
    När jag öppnar partnerns inbjudan
    # features/docs/sv-SE/manage-partners.md:28:46
    Så anges en enda partnertyp där, och jag kan inte ändra den

  @how-partners-can-work-with-you @rule @R34
  Scenario: Återförsäljare: Säljer Microsoft-produkter till din organisation eller skola
    Givet att en partner av typen "Återförsäljare" samarbetar med mig
    # features/docs/sv-SE/manage-partners.md:32:17
    Så kan partnern göra detta åt mig: "sälja produkter"
    # features/docs/sv-SE/manage-partners.md:32:17
    Och kan partnern inte göra något av detta åt mig: "hantera mina produkter och tjänster", "skapa användarkonton", "återställa lösenord", "tilldela licenser", "hantera licenser", "hantera supportärenden", "arbeta med andra Microsoft-tjänster", "ladda upp enhets-ID:n", "utveckla LOB-appar", "skicka in LOB-appar", "hantera LOB-appar"

  @how-partners-can-work-with-you @rule @R35
  Scenario: Delegerad administratör: Hanterar produkter och tjänster åt dig
    Givet att en partner av typen "Delegerad administratör" samarbetar med mig
    # features/docs/sv-SE/manage-partners.md:33:26
    Så kan partnern göra detta åt mig: "hantera mina produkter och tjänster"
    # features/docs/sv-SE/manage-partners.md:33:66
    Och är partnern global administratör för min organisation
    # features/docs/sv-SE/manage-partners.md:33:152
    Och kan partnern göra detta åt mig: "skapa användarkonton", "återställa lösenord", "tilldela licenser", "hantera licenser"
    # features/docs/sv-SE/manage-partners.md:33:26
    Och kan partnern inte göra något av detta åt mig: "sälja produkter", "hantera supportärenden", "arbeta med andra Microsoft-tjänster", "ladda upp enhets-ID:n", "utveckla LOB-appar", "skicka in LOB-appar", "hantera LOB-appar"

  @how-partners-can-work-with-you @rule @R36
  Scenario: Återförsäljare & delegerad administratör: Säljer och hanterar produkter och tjänster från Microsoft åt dig
    Givet att en partner av typen "Återförsäljare & delegerad administratör" samarbetar med mig
    # features/docs/sv-SE/manage-partners.md:34:43
    Så kan partnern göra detta åt mig: "hantera mina produkter och tjänster", "sälja produkter"
    # features/docs/sv-SE/manage-partners.md:34:43
    Och kan partnern inte göra något av detta åt mig: "hantera supportärenden", "arbeta med andra Microsoft-tjänster", "ladda upp enhets-ID:n", "utveckla LOB-appar", "skicka in LOB-appar", "hantera LOB-appar"

  @how-partners-can-work-with-you @rule @R37
  Scenario: Partner: Du ger partnern ett användarkonto i din klientorganisation
    Givet att en partner av typen "Partner" samarbetar med mig
    # features/docs/sv-SE/manage-partners.md:35:10
    Så har partnern ett användarkonto i min organisation
    # features/docs/sv-SE/manage-partners.md:35:70
    Och kan partnern göra detta åt mig: "arbeta med andra Microsoft-tjänster"
    # features/docs/sv-SE/manage-partners.md:35:10
    Och kan partnern inte göra något av detta åt mig: "hantera mina produkter och tjänster", "skapa användarkonton", "återställa lösenord", "tilldela licenser", "hantera licenser", "sälja produkter", "hantera supportärenden", "ladda upp enhets-ID:n", "utveckla LOB-appar", "skicka in LOB-appar", "hantera LOB-appar"

  @how-partners-can-work-with-you @rule @R38
  Scenario: Rådgivare: Återställer lösenord och hanterar supportärenden åt dig
    Givet att en partner av typen "Rådgivare" samarbetar med mig
    # features/docs/sv-SE/manage-partners.md:36:12
    Så kan partnern göra detta åt mig: "återställa lösenord", "hantera supportärenden"
    # features/docs/sv-SE/manage-partners.md:36:12
    Och kan partnern inte göra något av detta åt mig: "hantera mina produkter och tjänster", "skapa användarkonton", "tilldela licenser", "hantera licenser", "sälja produkter", "arbeta med andra Microsoft-tjänster", "ladda upp enhets-ID:n", "utveckla LOB-appar", "skicka in LOB-appar", "hantera LOB-appar"

  @how-partners-can-work-with-you @rule @R39
  Scenario: MPSA-partner (Microsoft Products & Services Agreement): Om du samarbetar med flera MPSA-partner kan du låta dem se vara…
    Givet att flera MPSA-partner har köpt något åt mig
    # features/docs/sv-SE/manage-partners.md:37:57
    Så ser ingen av de här partnerna vad de andra har köpt
    # features/docs/sv-SE/manage-partners.md:37:57
    När jag låter de här partnerna se vad de andra har köpt
    # features/docs/sv-SE/manage-partners.md:37:57
    Så ser var och en av de här partnerna vad de andra har köpt

  @how-partners-can-work-with-you @rule @R40
  Scenario: OEM PC-partner: Laddar upp enhets-ID:n för datorer som du hanterar med Autopilot
    Givet att en partner av typen "OEM PC-partner" samarbetar med mig
    # features/docs/sv-SE/manage-partners.md:38:17
    Så kan partnern göra detta åt mig: "ladda upp enhets-ID:n"
    # features/docs/sv-SE/manage-partners.md:38:17
    Och kan partnern inte göra något av detta åt mig: "hantera mina produkter och tjänster", "skapa användarkonton", "återställa lösenord", "tilldela licenser", "hantera licenser", "sälja produkter", "hantera supportärenden", "arbeta med andra Microsoft-tjänster", "utveckla LOB-appar", "skicka in LOB-appar", "hantera LOB-appar"

  @how-partners-can-work-with-you @rule @R41
  Scenario: LOB-partner (Line-of-business): Utvecklar, skickar in och hanterar verksamhetsspecifika appar för din organisation elle…
    Givet att en partner av typen "LOB-partner (Line-of-business)" samarbetar med mig
    # features/docs/sv-SE/manage-partners.md:39:33
    Så kan partnern göra detta åt mig: "utveckla LOB-appar", "skicka in LOB-appar", "hantera LOB-appar"
    # features/docs/sv-SE/manage-partners.md:39:33
    Och kan partnern inte göra något av detta åt mig: "hantera mina produkter och tjänster", "skapa användarkonton", "återställa lösenord", "tilldela licenser", "hantera licenser", "sälja produkter", "hantera supportärenden", "arbeta med andra Microsoft-tjänster", "ladda upp enhets-ID:n"

  @review-and-accept-a-partner-relationship-and-microsoft-customer-agreement @rule @R46 @branch:with-admin-roles
  Scenario: Beroende på partnerns begäran innebär godkännandet av inbjudan också att du ger partnern delegerade administratörsbehör… (med administratörsroller)
    Givet att en inbjudan från en partner ber om administratörsroller
    # features/docs/sv-SE/manage-partners.md:52:1
    När jag accepterar inbjudan
    # features/docs/sv-SE/manage-partners.md:52:1
    Så har partnern de administratörsroller som begärdes

  @review-and-accept-a-partner-relationship-and-microsoft-customer-agreement @rule @R46 @branch:without-admin-roles
  Scenario: Beroende på partnerns begäran innebär godkännandet av inbjudan också att du ger partnern delegerade administratörsbehör… (utan administratörsroller)
    Givet att en inbjudan från en partner inte ber om administratörsroller
    # features/docs/sv-SE/manage-partners.md:52:1
    När jag accepterar inbjudan
    # features/docs/sv-SE/manage-partners.md:52:1
    Så har jag den relation som partnern bad om
    # features/docs/sv-SE/manage-partners.md:52:1
    Och har partnern inga administratörsroller i min organisation

  @review-and-accept-a-partner-relationship-and-microsoft-customer-agreement @rule @R47
  Scenario: Om du inte vill ge partnern administratörsbehörigheter avbryter du inbjudan och accepterar den inte
    Givet att jag ännu inte har accepterat kundavtalet
    Och att en inbjudan från en partner ber om administratörsroller
    # features/docs/sv-SE/manage-partners.md:54:1
    När jag avbryter inbjudan
    # features/docs/sv-SE/manage-partners.md:54:1
    Så är inbjudan avbruten
    # features/docs/sv-SE/manage-partners.md:54:1
    Och har jag ännu ingen ny partnerrelation
    # features/docs/sv-SE/manage-partners.md:54:1
    Och har partnern inga administratörsroller i min organisation
    # features/docs/sv-SE/manage-partners.md:54:1
    Och har jag fortfarande inte accepterat kundavtalet

  @review-and-accept-a-microsoft-customer-agreement @rule @R45 @branch:purchases
  Scenario: En partner som redan arbetar med dig kan inte köpa något åt dig eller hantera dina prenumerationer förrän du accepterar… (köp)
    Givet att en partner redan samarbetar med mig och att jag inte har accepterat kundavtalet
    # features/docs/sv-SE/manage-partners.md:64:1
    Så kan partnern ännu inte köpa något åt mig
    # features/docs/sv-SE/manage-partners.md:64:1
    När jag accepterar avtalet
    # features/docs/sv-SE/manage-partners.md:64:1
    Så kan partnern köpa något åt mig

  @review-and-accept-a-microsoft-customer-agreement @rule @R45 @branch:management
  Scenario: En partner som redan arbetar med dig kan inte köpa något åt dig eller hantera dina prenumerationer förrän du accepterar… (hantering)
    Givet att en partner redan samarbetar med mig och att jag inte har accepterat kundavtalet
    # features/docs/sv-SE/manage-partners.md:64:1
    Så kan partnern ännu inte hantera mina prenumerationer
    # features/docs/sv-SE/manage-partners.md:64:1
    När jag accepterar avtalet
    # features/docs/sv-SE/manage-partners.md:64:1
    Så kan partnern hantera mina prenumerationer

  @remove-partner-admin-privileges @rule @R49
  Scenario: Relationen upphör inte när du tar bort administratörsbehörigheterna
    Givet att en av mina partner har administratörsroller
    # features/docs/sv-SE/manage-partners.md:74:72
    När jag tar bort partnerns administratörsroller
    # features/docs/sv-SE/manage-partners.md:74:72
    Så är partnerns administratörsroller borta
    # features/docs/sv-SE/manage-partners.md:74:72
    Och har jag fortfarande kvar min relation med partnern
    # features/docs/sv-SE/manage-partners.md:74:141
    Och samarbetar partnern fortfarande med mig som "Återförsäljare"

  @delete-a-partner-relationship @rule @R51
  Abstrakt Scenario: Du kan bara avsluta relationen med en delegerad administratör eller en rådgivare
    Givet att en partner av typen "<typ>" samarbetar med mig
    # features/docs/sv-SE/manage-partners.md:83:73
    När jag öppnar den partnerns sida
    # features/docs/sv-SE/manage-partners.md:83:73
    Så <resultat>

    Exempel:
      | typ                                                    | resultat                      |
      | Återförsäljare                                         | kan jag inte ta bort partnern |
      | Delegerad administratör                                | kan jag ta bort partnern      |
      | Återförsäljare & delegerad administratör               | kan jag inte ta bort partnern |
      | Partner                                                | kan jag inte ta bort partnern |
      | Rådgivare                                              | kan jag ta bort partnern      |
      | MPSA-partner (Microsoft Products & Services Agreement) | kan jag inte ta bort partnern |
      | OEM PC-partner                                         | kan jag inte ta bort partnern |
      | LOB-partner (Line-of-business)                         | kan jag inte ta bort partnern |

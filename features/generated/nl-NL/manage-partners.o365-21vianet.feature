# Written by docs-conformance from features/docs/nl-NL/manage-partners.md; do not edit, run `npm run generate`
# language: nl
@nl-NL @o365-21vianet @release:2021-12 @reading:localized
Functionaliteit: features/docs/nl-NL/manage-partners.md · o365-21vianet · localized

  Achtergrond:
    Gegeven dat ik ben aangemeld bij het beheercentrum

  @find-a-partner
  Scenario: Een partner zoeken
    Gegeven dat ik weet wat ik van een partner nodig heb
    # features/docs/nl-NL/manage-partners.md:43:12
    Als ik naar "https://www.microsoft.com/en-us/solution-providers/home" ga
    # features/docs/nl-NL/manage-partners.md:44:4
    En ik mijn locatie typ
    # features/docs/nl-NL/manage-partners.md:44:24
    En ik de grootte van mijn organisatie kies
    # features/docs/nl-NL/manage-partners.md:44:60
    En ik trefwoorden typ voor wat ik nodig heb
    # features/docs/nl-NL/manage-partners.md:44:107
    En ik "Go" selecteer
    # features/docs/nl-NL/manage-partners.md:45:4
    En ik een of meer providers selecteer
    # features/docs/nl-NL/manage-partners.md:45:56
    En ik "Contact selected providers" selecteer
    # features/docs/nl-NL/manage-partners.md:46:4
    En ik mijn bedrijfsbehoeften in het formulier beschrijf
    # features/docs/nl-NL/manage-partners.md:46:92
    En ik "Send" selecteer
    Dan hebben de geselecteerde providers mijn bedrijfsbehoeften ontvangen
    En heb ik nog geen nieuwe partnerrelatie

  @review-and-accept-a-partner-relationship-and-microsoft-customer-agreement
  Scenario: Een uitnodiging van een partner accepteren
    Gegeven dat ik partnerrelaties heb
    En dat ik de klantovereenkomst nog niet heb geaccepteerd
    En dat een partner mij een uitnodiging heeft gestuurd waarin om beheerdersrollen wordt gevraagd
    # features/docs/nl-NL/manage-partners.md:56:27
    Als ik in de e-mail kijk
    # features/docs/nl-NL/manage-partners.md:56:4
    En ik de koppeling volg
    # features/docs/nl-NL/manage-partners.md:57:29
    En ik op de pagina "Overeenkomst accepteren & partner autoriseren" kijk
    # features/docs/nl-NL/manage-partners.md:57:92
    En ik de koppeling "Microsoft-klantovereenkomst" selecteer
    # features/docs/nl-NL/manage-partners.md:57:125
    En ik de overeenkomst lees
    # features/docs/nl-NL/manage-partners.md:58:4
    En ik het vakje inschakel dat zegt dat ik de overeenkomst heb gelezen
    # features/docs/nl-NL/manage-partners.md:59:16
    En ik "Accepteren & autoriseren" selecteer
    # features/docs/nl-NL/manage-partners.md:60:4
    Dan staan mijn partners in de lijst
    # features/docs/nl-NL/manage-partners.md:60:48
    Als ik eventueel een partner selecteer
    # features/docs/nl-NL/manage-partners.md:60:48
    Dan worden de details van die partner weergegeven
    En heb ik de relatie waar de partner om heeft gevraagd
    En heb ik de klantovereenkomst geaccepteerd
    En heeft de partner de beheerdersrollen waarom is gevraagd
    En staat de partner in mijn lijst met partners
    En zijn mijn andere partners niet gewijzigd

  @review-and-accept-a-microsoft-customer-agreement @branch:agreement-mail
  Scenario: Alleen de klantovereenkomst accepteren (via de e-mail)
    Gegeven dat ik al met een partner samenwerk
    En dat ik de klantovereenkomst nog niet heb geaccepteerd
    En dat de partner mij per e-mail heeft gevraagd de overeenkomst te accepteren
    # features/docs/nl-NL/manage-partners.md:66:78
    Als ik in de e-mail kijk
    # features/docs/nl-NL/manage-partners.md:66:52
    En ik de koppeling volg
    # features/docs/nl-NL/manage-partners.md:67:29
    En ik de koppeling "Microsoft-klantovereenkomst" selecteer
    # features/docs/nl-NL/manage-partners.md:67:62
    En ik de overeenkomst lees
    # features/docs/nl-NL/manage-partners.md:68:4
    En ik het vakje inschakel dat zegt dat ik de overeenkomst heb gelezen
    # features/docs/nl-NL/manage-partners.md:69:16
    En ik "Accepteren" selecteer
    # features/docs/nl-NL/manage-partners.md:70:4
    Dan staan mijn partners in de lijst
    # features/docs/nl-NL/manage-partners.md:70:48
    Als ik eventueel een partner selecteer
    # features/docs/nl-NL/manage-partners.md:70:48
    Dan worden de details van die partner weergegeven
    En heb ik de klantovereenkomst geaccepteerd
    En heb ik mijn relatie met de partner nog steeds
    En staat de partner in mijn lijst met partners
    En zijn mijn andere partners niet gewijzigd

  @review-and-accept-a-microsoft-customer-agreement @branch:agreement-page
  Scenario: Alleen de klantovereenkomst accepteren (via de pagina)
    Gegeven dat ik al met een partner samenwerk
    En dat ik de klantovereenkomst nog niet heb geaccepteerd
    # features/docs/nl-NL/manage-partners.md:66:191
    Als ik naar "Overeenkomst accepteren" ga via de koppeling 2116573
    # features/docs/nl-NL/manage-partners.md:67:29
    En ik de koppeling "Microsoft-klantovereenkomst" selecteer
    # features/docs/nl-NL/manage-partners.md:67:62
    En ik de overeenkomst lees
    # features/docs/nl-NL/manage-partners.md:68:4
    En ik het vakje inschakel dat zegt dat ik de overeenkomst heb gelezen
    # features/docs/nl-NL/manage-partners.md:69:16
    En ik "Accepteren" selecteer
    # features/docs/nl-NL/manage-partners.md:70:4
    Dan staan mijn partners in de lijst
    # features/docs/nl-NL/manage-partners.md:70:48
    Als ik eventueel een partner selecteer
    # features/docs/nl-NL/manage-partners.md:70:48
    Dan worden de details van die partner weergegeven
    En heb ik de klantovereenkomst geaccepteerd
    En heb ik mijn relatie met de partner nog steeds
    En staat de partner in mijn lijst met partners
    En zijn mijn andere partners niet gewijzigd

  @remove-partner-admin-privileges
  Scenario: Een partner de beheerdersrollen ontnemen
    Gegeven dat een van mijn partners beheerdersrollen heeft
    # features/docs/nl-NL/manage-partners.md:76:35
    Als ik naar "Facturering" > "Factureringsaccounts" ga via de koppeling 2103629
    # features/docs/nl-NL/manage-partners.md:77:28
    En ik het tabblad "Partnerrelaties" selecteer
    # features/docs/nl-NL/manage-partners.md:78:4
    En ik de partner selecteer
    # features/docs/nl-NL/manage-partners.md:79:14
    En ik op de pagina van de partner kijk
    # features/docs/nl-NL/manage-partners.md:79:44
    En ik "Beheerdersrollen verwijderen" selecteer
    Dan zijn de beheerdersrollen van de partner verdwenen
    En heb ik mijn relatie met de partner nog steeds
    En staat de partner in mijn lijst met partners
    En zijn mijn andere partners niet gewijzigd

  @delete-a-partner-relationship
  Scenario: De relatie met een partner beëindigen
    Gegeven dat een van mijn partners gedelegeerde beheerder is
    # features/docs/nl-NL/manage-partners.md:85:35
    Als ik naar "Facturering" > "Factureringsaccounts" ga via de koppeling 2103629
    # features/docs/nl-NL/manage-partners.md:86:28
    En ik het tabblad "Partnerrelaties" selecteer
    # features/docs/nl-NL/manage-partners.md:87:4
    En ik de partner selecteer
    # features/docs/nl-NL/manage-partners.md:88:14
    En ik op de pagina van de partner kijk
    # features/docs/nl-NL/manage-partners.md:88:44
    En ik "Partner verwijderen" selecteer
    Dan heb ik geen relatie meer met de partner
    En staat de partner niet meer in mijn lijst met partners
    En zijn mijn andere partners niet gewijzigd

  @how-partners-can-work-with-you @rule @R33
  Scenario: Wanneer partners u een verzoek sturen, kiezen ze het type relatie dat bij uw behoeften past
    Gegeven dat een partner mij een uitnodiging heeft gestuurd waarin om beheerdersrollen wordt gevraagd
    # features/docs/nl-NL/manage-partners.md:28:57
    Als ik de uitnodiging van de partner open
    # features/docs/nl-NL/manage-partners.md:28:57
    Dan wordt er één type partner in genoemd, dat ik niet kan wijzigen

  @how-partners-can-work-with-you @rule @R34
  Scenario: Reseller: Verkoopt Microsoft-producten aan uw organisatie of school
    Gegeven dat een partner van het type "Reseller" met mij samenwerkt
    # features/docs/nl-NL/manage-partners.md:32:11
    Dan kan de partner dit voor mij doen: "producten verkopen"
    # features/docs/nl-NL/manage-partners.md:32:11
    En kan de partner niets hiervan voor mij doen: "mijn producten en services beheren", "gebruikersaccounts maken", "wachtwoorden opnieuw instellen", "licenties toewijzen", "licenties beheren", "ondersteuningsincidenten afhandelen", "met andere Microsoft-services werken", "apparaat-id's uploaden", "LOB-apps ontwikkelen", "LOB-apps indienen", "LOB-apps beheren"

  @how-partners-can-work-with-you @rule @R35
  Scenario: Gedelegeerde beheerder: Beheert producten en services voor u
    Gegeven dat een partner van het type "Gedelegeerde beheerder" met mij samenwerkt
    # features/docs/nl-NL/manage-partners.md:33:25
    Dan kan de partner dit voor mij doen: "mijn producten en services beheren"
    # features/docs/nl-NL/manage-partners.md:33:63
    En is de partner globale beheerder van mijn organisatie
    # features/docs/nl-NL/manage-partners.md:33:136
    En kan de partner dit voor mij doen: "gebruikersaccounts maken", "wachtwoorden opnieuw instellen", "licenties toewijzen", "licenties beheren"
    # features/docs/nl-NL/manage-partners.md:33:25
    En kan de partner niets hiervan voor mij doen: "producten verkopen", "ondersteuningsincidenten afhandelen", "met andere Microsoft-services werken", "apparaat-id's uploaden", "LOB-apps ontwikkelen", "LOB-apps indienen", "LOB-apps beheren"

  @how-partners-can-work-with-you @rule @R36
  Scenario: Reseller & gedelegeerde beheerder: Verkoopt en beheert Microsoft-producten en -services voor u
    Gegeven dat een partner van het type "Reseller & gedelegeerde beheerder" met mij samenwerkt
    # features/docs/nl-NL/manage-partners.md:34:36
    Dan kan de partner dit voor mij doen: "mijn producten en services beheren", "producten verkopen"
    # features/docs/nl-NL/manage-partners.md:34:36
    En kan de partner niets hiervan voor mij doen: "ondersteuningsincidenten afhandelen", "met andere Microsoft-services werken", "apparaat-id's uploaden", "LOB-apps ontwikkelen", "LOB-apps indienen", "LOB-apps beheren"

  @how-partners-can-work-with-you @rule @R37
  Scenario: Partner: U geeft de partner een gebruikersaccount in uw tenant
    Gegeven dat een partner van het type "Partner" met mij samenwerkt
    # features/docs/nl-NL/manage-partners.md:35:10
    Dan heeft de partner een gebruikersaccount in mijn organisatie
    # features/docs/nl-NL/manage-partners.md:35:65
    En kan de partner dit voor mij doen: "met andere Microsoft-services werken"
    # features/docs/nl-NL/manage-partners.md:35:10
    En kan de partner niets hiervan voor mij doen: "mijn producten en services beheren", "gebruikersaccounts maken", "wachtwoorden opnieuw instellen", "licenties toewijzen", "licenties beheren", "producten verkopen", "ondersteuningsincidenten afhandelen", "apparaat-id's uploaden", "LOB-apps ontwikkelen", "LOB-apps indienen", "LOB-apps beheren"

  @how-partners-can-work-with-you @rule @R38
  Scenario: Adviseur: Stelt wachtwoorden opnieuw in en behandelt ondersteuningsincidenten voor u
    Gegeven dat een partner van het type "Adviseur" met mij samenwerkt
    # features/docs/nl-NL/manage-partners.md:36:11
    Dan kan de partner dit voor mij doen: "wachtwoorden opnieuw instellen", "ondersteuningsincidenten afhandelen"
    # features/docs/nl-NL/manage-partners.md:36:11
    En kan de partner niets hiervan voor mij doen: "mijn producten en services beheren", "gebruikersaccounts maken", "licenties toewijzen", "licenties beheren", "producten verkopen", "met andere Microsoft-services werken", "apparaat-id's uploaden", "LOB-apps ontwikkelen", "LOB-apps indienen", "LOB-apps beheren"

  @how-partners-can-work-with-you @rule @R39
  Scenario: MPSA-partner (Microsoft Products & Services Agreement): Als u met meerdere MPSA-partners werkt, kunt u hen elkaars aank…
    Gegeven dat meerdere MPSA-partners iets voor mij hebben gekocht
    # features/docs/nl-NL/manage-partners.md:37:57
    Dan ziet geen van deze partners wat de anderen hebben gekocht
    # features/docs/nl-NL/manage-partners.md:37:57
    Als ik deze partners laat zien wat de anderen hebben gekocht
    # features/docs/nl-NL/manage-partners.md:37:57
    Dan ziet elk van deze partners wat de anderen hebben gekocht

  @how-partners-can-work-with-you @rule @R40
  Scenario: OEM-pc-partner: Uploadt de apparaat-id's van pc's die u met Autopilot beheert
    Gegeven dat een partner van het type "OEM-pc-partner" met mij samenwerkt
    # features/docs/nl-NL/manage-partners.md:38:17
    Dan kan de partner dit voor mij doen: "apparaat-id's uploaden"
    # features/docs/nl-NL/manage-partners.md:38:17
    En kan de partner niets hiervan voor mij doen: "mijn producten en services beheren", "gebruikersaccounts maken", "wachtwoorden opnieuw instellen", "licenties toewijzen", "licenties beheren", "producten verkopen", "ondersteuningsincidenten afhandelen", "met andere Microsoft-services werken", "LOB-apps ontwikkelen", "LOB-apps indienen", "LOB-apps beheren"

  @how-partners-can-work-with-you @rule @R41
  Scenario: LOB-partner (Line-Of-Business): Ontwikkelt, verzendt en beheert line-of-business-apps voor uw organisatie of school
    Gegeven dat een partner van het type "LOB-partner (Line-Of-Business)" met mij samenwerkt
    # features/docs/nl-NL/manage-partners.md:39:33
    Dan kan de partner dit voor mij doen: "LOB-apps ontwikkelen", "LOB-apps indienen", "LOB-apps beheren"
    # features/docs/nl-NL/manage-partners.md:39:33
    En kan de partner niets hiervan voor mij doen: "mijn producten en services beheren", "gebruikersaccounts maken", "wachtwoorden opnieuw instellen", "licenties toewijzen", "licenties beheren", "producten verkopen", "ondersteuningsincidenten afhandelen", "met andere Microsoft-services werken", "apparaat-id's uploaden"

  @review-and-accept-a-partner-relationship-and-microsoft-customer-agreement @rule @R46 @branch:with-admin-roles
  Scenario: Afhankelijk van het verzoek van de partner betekent het accepteren van de uitnodiging ook dat u de partner gedelegeerde… (met beheerdersrollen)
    Gegeven dat in een uitnodiging van een partner om beheerdersrollen wordt gevraagd
    # features/docs/nl-NL/manage-partners.md:52:1
    Als ik de uitnodiging accepteer
    # features/docs/nl-NL/manage-partners.md:52:1
    Dan heeft de partner de beheerdersrollen waarom is gevraagd

  @review-and-accept-a-partner-relationship-and-microsoft-customer-agreement @rule @R46 @branch:without-admin-roles
  Scenario: Afhankelijk van het verzoek van de partner betekent het accepteren van de uitnodiging ook dat u de partner gedelegeerde… (zonder beheerdersrollen)
    Gegeven dat in een uitnodiging van een partner niet om beheerdersrollen wordt gevraagd
    # features/docs/nl-NL/manage-partners.md:52:1
    Als ik de uitnodiging accepteer
    # features/docs/nl-NL/manage-partners.md:52:1
    Dan heb ik de relatie waar de partner om heeft gevraagd
    # features/docs/nl-NL/manage-partners.md:52:1
    En heeft de partner geen beheerdersrollen bij mijn organisatie

  @review-and-accept-a-partner-relationship-and-microsoft-customer-agreement @rule @R47
  Scenario: Als u de partner geen beheerdersbevoegdheden wilt geven, annuleert u de uitnodiging en accepteert u deze niet
    Gegeven dat ik de klantovereenkomst nog niet heb geaccepteerd
    En dat in een uitnodiging van een partner om beheerdersrollen wordt gevraagd
    # features/docs/nl-NL/manage-partners.md:54:1
    Als ik de uitnodiging annuleer
    # features/docs/nl-NL/manage-partners.md:54:1
    Dan is de uitnodiging geannuleerd
    # features/docs/nl-NL/manage-partners.md:54:1
    En heb ik nog geen nieuwe partnerrelatie
    # features/docs/nl-NL/manage-partners.md:54:1
    En heeft de partner geen beheerdersrollen bij mijn organisatie
    # features/docs/nl-NL/manage-partners.md:54:1
    En heb ik de klantovereenkomst nog steeds niet geaccepteerd

  @review-and-accept-a-microsoft-customer-agreement @rule @R45 @branch:purchases
  Scenario: Een partner die al met u werkt, kan niets voor u kopen en uw abonnementen niet beheren totdat u de Microsoft-klantovere… (aankopen)
    Gegeven dat een partner al met mij samenwerkt en ik de klantovereenkomst niet heb geaccepteerd
    # features/docs/nl-NL/manage-partners.md:64:1
    Dan kan de partner nog niets voor mij kopen
    # features/docs/nl-NL/manage-partners.md:64:1
    Als ik de overeenkomst accepteer
    # features/docs/nl-NL/manage-partners.md:64:1
    Dan kan de partner iets voor mij kopen

  @review-and-accept-a-microsoft-customer-agreement @rule @R45 @branch:management
  Scenario: Een partner die al met u werkt, kan niets voor u kopen en uw abonnementen niet beheren totdat u de Microsoft-klantovere… (beheer)
    Gegeven dat een partner al met mij samenwerkt en ik de klantovereenkomst niet heb geaccepteerd
    # features/docs/nl-NL/manage-partners.md:64:1
    Dan kan de partner mijn abonnementen nog niet beheren
    # features/docs/nl-NL/manage-partners.md:64:1
    Als ik de overeenkomst accepteer
    # features/docs/nl-NL/manage-partners.md:64:1
    Dan kan de partner mijn abonnementen beheren

  @remove-partner-admin-privileges @rule @R49
  Scenario: Uw relatie eindigt niet wanneer u de beheerdersbevoegdheden verwijdert
    Gegeven dat een van mijn partners beheerdersrollen heeft
    # features/docs/nl-NL/manage-partners.md:74:70
    Als ik de beheerdersrollen van de partner verwijder
    # features/docs/nl-NL/manage-partners.md:74:70
    Dan zijn de beheerdersrollen van de partner verdwenen
    # features/docs/nl-NL/manage-partners.md:74:70
    En heb ik mijn relatie met de partner nog steeds
    # features/docs/nl-NL/manage-partners.md:74:142
    En werkt de partner nog met mij samen als "Reseller"

  @delete-a-partner-relationship @rule @R51
  Abstract Scenario: U kunt alleen de relatie met een gedelegeerde beheerder of een adviseur beëindigen
    Gegeven dat een partner van het type "<type>" met mij samenwerkt
    # features/docs/nl-NL/manage-partners.md:83:78
    Als ik de pagina van die partner open
    # features/docs/nl-NL/manage-partners.md:83:78
    Dan <resultaat>

    Voorbeelden:
      | type                                                   | resultaat                          |
      | Reseller                                               | kan ik de partner niet verwijderen |
      | Gedelegeerde beheerder                                 | kan ik de partner verwijderen      |
      | Reseller & gedelegeerde beheerder                      | kan ik de partner niet verwijderen |
      | Partner                                                | kan ik de partner niet verwijderen |
      | Adviseur                                               | kan ik de partner verwijderen      |
      | MPSA-partner (Microsoft Products & Services Agreement) | kan ik de partner niet verwijderen |
      | OEM-pc-partner                                         | kan ik de partner niet verwijderen |
      | LOB-partner (Line-Of-Business)                         | kan ik de partner niet verwijderen |

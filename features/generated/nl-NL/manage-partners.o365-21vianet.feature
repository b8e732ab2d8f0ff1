# Written by docs-conformance from features/docs/nl-NL/manage-partners.md; do not edit, run `npm run generate`
# language: nl
@nl-NL @o365-21vianet @release:2021-12 @reading:localized
Functionaliteit: features/docs/nl-NL/manage-partners.md · o365-21vianet · localized

  Achtergrond:
    Gegeven dat ik ben aangemeld bij het beheercentrum

  @find-a-partner
  Scenario: Een partner zoeken
    Gegeven dat ik weet wat ik van een partner nodig heb
    # features/docs/nl-NL/manage-partners.md:30:12
    Als ik naar "https://www.microsoft.com/en-us/solution-providers/home" ga
    # features/docs/nl-NL/manage-partners.md:31:4
    En ik mijn locatie typ
    # features/docs/nl-NL/manage-partners.md:31:24
    En ik de grootte van mijn organisatie kies
    # features/docs/nl-NL/manage-partners.md:31:60
    En ik trefwoorden typ voor wat ik nodig heb
    # features/docs/nl-NL/manage-partners.md:31:107
    En ik "Go" selecteer
    # features/docs/nl-NL/manage-partners.md:32:4
    En ik een of meer providers selecteer
    # features/docs/nl-NL/manage-partners.md:32:56
    En ik "Contact selected providers" selecteer
    # features/docs/nl-NL/manage-partners.md:33:4
    En ik mijn bedrijfsbehoeften in het formulier beschrijf
    # features/docs/nl-NL/manage-partners.md:33:92
    En ik "Send" selecteer
    Dan hebben de geselecteerde providers mijn bedrijfsbehoeften ontvangen
    En heb ik nog geen nieuwe partnerrelatie

  @review-and-accept-a-partner-relationship-and-microsoft-customer-agreement
  Scenario: Een uitnodiging van een partner accepteren
    Gegeven dat ik partnerrelaties heb
    En dat ik de klantovereenkomst nog niet heb geaccepteerd
    En dat een partner mij een uitnodiging heeft gestuurd waarin om beheerdersrollen wordt gevraagd
    # features/docs/nl-NL/manage-partners.md:41:27
    Als ik in de e-mail kijk
    # features/docs/nl-NL/manage-partners.md:41:4
    En ik de koppeling volg
    # features/docs/nl-NL/manage-partners.md:42:29
    En ik op de pagina "Overeenkomst accepteren & partner autoriseren" kijk
    # features/docs/nl-NL/manage-partners.md:42:92
    En ik de koppeling "Microsoft-klantovereenkomst" selecteer
    # features/docs/nl-NL/manage-partners.md:42:125
    En ik de overeenkomst lees
    # features/docs/nl-NL/manage-partners.md:43:4
    En ik het vakje inschakel dat zegt dat ik de overeenkomst heb gelezen
    # features/docs/nl-NL/manage-partners.md:44:16
    En ik "Accepteren & autoriseren" selecteer
    # features/docs/nl-NL/manage-partners.md:45:4
    Dan staan mijn partners in de lijst
    # features/docs/nl-NL/manage-partners.md:45:48
    Als ik eventueel een partner selecteer
    # features/docs/nl-NL/manage-partners.md:45:48
    Dan worden de details van die partner weergegeven
    En heb ik de relatie waar de partner om heeft gevraagd
    En heb ik de klantovereenkomst geaccepteerd
    En heeft de partner de beheerdersrollen waarom is gevraagd
    En staat de partner in mijn lijst met partners
    En zijn mijn andere partners niet gewijzigd

  @review-and-accept-a-microsoft-customer-agreement @branch:agreement-mail
  Scenario: Alleen de klantovereenkomst accepteren (agreement-mail)
    Gegeven dat ik al met een partner samenwerk
    En dat ik de klantovereenkomst nog niet heb geaccepteerd
    En dat de partner mij per e-mail heeft gevraagd de overeenkomst te accepteren
    # features/docs/nl-NL/manage-partners.md:51:78
    Als ik in de e-mail kijk
    # features/docs/nl-NL/manage-partners.md:51:52
    En ik de koppeling volg
    # features/docs/nl-NL/manage-partners.md:52:29
    En ik de koppeling "Microsoft-klantovereenkomst" selecteer
    # features/docs/nl-NL/manage-partners.md:52:62
    En ik de overeenkomst lees
    # features/docs/nl-NL/manage-partners.md:53:4
    En ik het vakje inschakel dat zegt dat ik de overeenkomst heb gelezen
    # features/docs/nl-NL/manage-partners.md:54:16
    En ik "Accepteren" selecteer
    # features/docs/nl-NL/manage-partners.md:55:4
    Dan staan mijn partners in de lijst
    # features/docs/nl-NL/manage-partners.md:55:48
    Als ik eventueel een partner selecteer
    # features/docs/nl-NL/manage-partners.md:55:48
    Dan worden de details van die partner weergegeven
    En heb ik de klantovereenkomst geaccepteerd
    En heb ik mijn relatie met de partner nog steeds
    En staat de partner in mijn lijst met partners
    En zijn mijn andere partners niet gewijzigd

  @review-and-accept-a-microsoft-customer-agreement @branch:agreement-page
  Scenario: Alleen de klantovereenkomst accepteren (agreement-page)
    Gegeven dat ik al met een partner samenwerk
    En dat ik de klantovereenkomst nog niet heb geaccepteerd
    # features/docs/nl-NL/manage-partners.md:51:191
    Als ik naar "Overeenkomst accepteren" ga via de koppeling 2116573
    # features/docs/nl-NL/manage-partners.md:52:29
    En ik de koppeling "Microsoft-klantovereenkomst" selecteer
    # features/docs/nl-NL/manage-partners.md:52:62
    En ik de overeenkomst lees
    # features/docs/nl-NL/manage-partners.md:53:4
    En ik het vakje inschakel dat zegt dat ik de overeenkomst heb gelezen
    # features/docs/nl-NL/manage-partners.md:54:16
    En ik "Accepteren" selecteer
    # features/docs/nl-NL/manage-partners.md:55:4
    Dan staan mijn partners in de lijst
    # features/docs/nl-NL/manage-partners.md:55:48
    Als ik eventueel een partner selecteer
    # features/docs/nl-NL/manage-partners.md:55:48
    Dan worden de details van die partner weergegeven
    En heb ik de klantovereenkomst geaccepteerd
    En heb ik mijn relatie met de partner nog steeds
    En staat de partner in mijn lijst met partners
    En zijn mijn andere partners niet gewijzigd

  @remove-partner-admin-privileges
  Scenario: Een partner de beheerdersrollen ontnemen
    Gegeven dat een van mijn partners beheerdersrollen heeft
    # features/docs/nl-NL/manage-partners.md:61:35
    Als ik naar "Facturering" > "Factureringsaccounts" ga via de koppeling 2103629
    # features/docs/nl-NL/manage-partners.md:62:28
    En ik het tabblad "Partnerrelaties" selecteer
    # features/docs/nl-NL/manage-partners.md:63:4
    En ik de partner selecteer
    # features/docs/nl-NL/manage-partners.md:64:14
    En ik op de pagina van de partner kijk
    # features/docs/nl-NL/manage-partners.md:64:44
    En ik "Beheerdersrollen verwijderen" selecteer
    Dan zijn de beheerdersrollen van de partner verdwenen
    En heb ik mijn relatie met de partner nog steeds
    En staat de partner in mijn lijst met partners
    En zijn mijn andere partners niet gewijzigd

  @delete-a-partner-relationship
  Scenario: De relatie met een partner beëindigen
    Gegeven dat een van mijn partners gedelegeerde beheerder is
    # features/docs/nl-NL/manage-partners.md:70:35
    Als ik naar "Facturering" > "Factureringsaccounts" ga via de koppeling 2103629
    # features/docs/nl-NL/manage-partners.md:71:28
    En ik het tabblad "Partnerrelaties" selecteer
    # features/docs/nl-NL/manage-partners.md:72:4
    En ik de partner selecteer
    # features/docs/nl-NL/manage-partners.md:73:14
    En ik op de pagina van de partner kijk
    # features/docs/nl-NL/manage-partners.md:73:44
    En ik "Partner verwijderen" selecteer
    Dan heb ik geen relatie meer met de partner
    En staat de partner niet meer in mijn lijst met partners
    En zijn mijn andere partners niet gewijzigd

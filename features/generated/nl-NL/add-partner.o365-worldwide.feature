# Written by docs-conformance from features/docs/nl-NL/add-partner.md; do not edit, run `npm run generate`
# language: nl
@nl-NL @o365-worldwide @release:2021-12 @reading:localized
Functionaliteit: features/docs/nl-NL/add-partner.md · o365-worldwide · localized

  Achtergrond:
    Gegeven dat ik ben aangemeld bij het beheercentrum

  @add-a-partner-at-the-time-of-purchase @branch:new-partner
  Scenario: Een partner toevoegen wanneer u een abonnement koopt (nieuwe partner)
    Gegeven dat ik nog geen abonnementen heb
    En dat ik geen partnerrelaties heb
    # features/docs/nl-NL/add-partner.md:38:65
    Als ik naar "Facturering" > "Services aanschaffen" ga via de koppeling 868433
    # features/docs/nl-NL/add-partner.md:39:34
    En ik het product selecteer
    # features/docs/nl-NL/add-partner.md:39:99
    En ik "Kopen" selecteer
    # features/docs/nl-NL/add-partner.md:40:85
    En ik "Hulp nodig bij uw bestelling?" uitvouw
    # features/docs/nl-NL/add-partner.md:40:139
    En ik "Hulp krijgen van een Microsoft-partner" selecteer
    # features/docs/nl-NL/add-partner.md:40:408
    En ik de stappen op de pagina met providers volg
    # features/docs/nl-NL/add-partner.md:43:34
    En ik de rest van de afrekenwizard voltooi
    Dan is wat ik heb gekocht actief, zonder geregistreerde partner
    En is een partner gevraagd mij bij mijn bestelling te helpen

  @add-a-partner-at-the-time-of-purchase @branch:existing-partner
  Scenario: Een partner toevoegen wanneer u een abonnement koopt (bestaande partner)
    Gegeven dat ik nog geen abonnementen heb
    En dat ik de id van de partner ken
    # features/docs/nl-NL/add-partner.md:38:65
    Als ik naar "Facturering" > "Services aanschaffen" ga via de koppeling 868433
    # features/docs/nl-NL/add-partner.md:39:34
    En ik het product selecteer
    # features/docs/nl-NL/add-partner.md:39:99
    En ik "Kopen" selecteer
    # features/docs/nl-NL/add-partner.md:41:141
    En ik naar de tweede stap van de afrekenwizard kijk
    # features/docs/nl-NL/add-partner.md:41:114
    En ik aan de rechterkant kijk
    # features/docs/nl-NL/add-partner.md:41:96
    En ik onder "Partnergegevens" kijk
    # features/docs/nl-NL/add-partner.md:41:76
    En ik "Toevoegen" selecteer
    # features/docs/nl-NL/add-partner.md:42:73
    En ik de id van de partner in "Microsoft Partner-id" typ
    # features/docs/nl-NL/add-partner.md:43:34
    En ik de rest van de afrekenwizard voltooi
    Dan is wat ik heb gekocht actief, met de partner van wie ik de id heb getypt als geregistreerde partner

  @add-a-partner-to-an-existing-subscription
  Scenario: Een partner toevoegen aan een abonnement dat u al hebt
    Gegeven dat ik meerdere abonnementen heb
    En dat het abonnement nog geen geregistreerde partner heeft
    En dat ik de id van de partner ken
    # features/docs/nl-NL/add-partner.md:51:65
    Als ik naar "Facturering" > "Uw producten" ga via de koppeling 842054
    # features/docs/nl-NL/add-partner.md:52:58
    En ik het tabblad "Producten" selecteer
    # features/docs/nl-NL/add-partner.md:52:73
    En ik het abonnement selecteer
    # features/docs/nl-NL/add-partner.md:53:54
    En ik op de pagina "Abonnementsgegevens" kijk
    # features/docs/nl-NL/add-partner.md:53:84
    En ik onder "Partnergegevens" kijk
    # features/docs/nl-NL/add-partner.md:53:107
    En ik de id van de partner in "Partner Network-id" typ
    # features/docs/nl-NL/add-partner.md:54:46
    En ik "Toevoegen" selecteer
    Dan is de partner van wie ik de id heb getypt de geregistreerde partner van het abonnement
    En zijn mijn andere abonnementen niet gewijzigd

  @change-the-partner-for-a-subscription
  Scenario: De partner van een abonnement wijzigen
    Gegeven dat ik meerdere abonnementen heb
    En dat het abonnement al een geregistreerde partner heeft
    En dat ik de id van de partner ken
    # features/docs/nl-NL/add-partner.md:74:65
    Als ik naar "Facturering" > "Uw producten" ga via de koppeling 842054
    # features/docs/nl-NL/add-partner.md:79:58
    En ik het tabblad "Producten" selecteer
    # features/docs/nl-NL/add-partner.md:79:73
    En ik het abonnement selecteer
    # features/docs/nl-NL/add-partner.md:80:101
    En ik op de pagina "Abonnementsgegevens" kijk
    # features/docs/nl-NL/add-partner.md:80:68
    En ik onder "Partnergegevens" kijk
    # features/docs/nl-NL/add-partner.md:80:46
    En ik "Verwijderen" selecteer
    # features/docs/nl-NL/add-partner.md:81:43
    En ik de id van de partner in "Partner Network-id" typ
    # features/docs/nl-NL/add-partner.md:82:46
    En ik "Toevoegen" selecteer
    Dan is de partner van wie ik de id heb getypt de geregistreerde partner van het abonnement
    En zijn mijn andere abonnementen niet gewijzigd

  @view-your-partner-relationships @branch:some-partners
  Scenario: Uw relaties met partners bekijken (met partners)
    Gegeven dat ik partnerrelaties heb
    # features/docs/nl-NL/add-partner.md:86:64
    Als ik naar "Instellingen" > "Partnerrelaties" ga via de koppeling 2074649
    # features/docs/nl-NL/add-partner.md:86:430
    Dan staan mijn partners in de lijst
    En staat elk van mijn partnerrelaties in de lijst

  @view-your-partner-relationships @branch:no-partner
  Scenario: Uw relaties met partners bekijken (zonder partner)
    Gegeven dat ik geen partnerrelaties heb
    # features/docs/nl-NL/add-partner.md:86:64
    Als ik naar "Instellingen" > "Partnerrelaties" ga via de koppeling 2074649
    # features/docs/nl-NL/add-partner.md:86:430
    Dan staan mijn partners in de lijst
    # features/docs/nl-NL/add-partner.md:88:82
    En wordt het bericht "Er is hier niets." weergegeven
    En staat er geen partnerrelatie in de lijst

  @delete-a-partner-from-a-subscription
  Scenario: De partner van een abonnement verwijderen
    Gegeven dat ik meerdere abonnementen heb
    En dat het abonnement al een geregistreerde partner heeft
    # features/docs/nl-NL/add-partner.md:94:65
    Als ik naar "Facturering" > "Uw producten" ga via de koppeling 842054
    # features/docs/nl-NL/add-partner.md:104:58
    En ik het tabblad "Producten" selecteer
    # features/docs/nl-NL/add-partner.md:104:73
    En ik het abonnement selecteer
    # features/docs/nl-NL/add-partner.md:105:101
    En ik op de pagina "Abonnementsgegevens" kijk
    # features/docs/nl-NL/add-partner.md:105:68
    En ik onder "Partnergegevens" kijk
    # features/docs/nl-NL/add-partner.md:105:46
    En ik "Verwijderen" selecteer
    Dan heeft het abonnement geen geregistreerde partner meer
    En zijn mijn andere abonnementen niet gewijzigd

  @before-you-begin @rule @R6
  Scenario: Vraag de partner om diens Microsoft Partner-id voordat u een partner toevoegt of wijzigt
    Gegeven dat ik één abonnement heb
    En dat het abonnement al een geregistreerde partner heeft
    # features/docs/nl-NL/add-partner.md:32:31
    Als ik een id invoer die geen partner mij heeft gegeven
    # features/docs/nl-NL/add-partner.md:32:31
    Dan wordt die id niet geaccepteerd

  @remove-a-reseller-relationship @rule @R25
  Scenario: U kunt een resellerrelatie niet zelf beëindigen
    Gegeven dat ik al met een partner samenwerk
    # features/docs/nl-NL/add-partner.md:109:31
    Als ik de relatie zelf probeer te beëindigen
    # features/docs/nl-NL/add-partner.md:109:31
    Dan wordt dit geweigerd
    # features/docs/nl-NL/add-partner.md:109:31
    En heb ik mijn relatie met de partner nog steeds

  @remove-a-reseller-relationship @rule @R26
  Scenario: Op de pagina van een reseller wordt de knop Partner verwijderen grijs weergegeven
    Gegeven dat ik al met een partner samenwerk
    # features/docs/nl-NL/add-partner.md:109:236
    Als ik de pagina van die partner open
    # features/docs/nl-NL/add-partner.md:109:236
    Dan is "Partner verwijderen" aanwezig maar niet te selecteren

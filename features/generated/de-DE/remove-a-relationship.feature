# Written by docs-conformance from features/docs/de-DE/remove-a-relationship.md; do not edit, run `npm run generate`
# language: de
@de-DE @release:2021-03 @reading:localized
Funktionalität: features/docs/de-DE/remove-a-relationship.md · localized

  Grundlage:
    Angenommen ich bin im Partner Center angemeldet

  @how-to-remove-a-relationship @branch:no-active-subscriptions
  Szenario: Die Beziehung zu einem Kunden entfernen (no-active-subscriptions)
    Angenommen ich bin Handelspartner und Supportkontakt eines Kunden
    Und keines der Abonnements, die ich dem Kunden verkauft habe, ist aktiv
    # features/docs/de-DE/remove-a-relationship.md:30:43
    Wenn ich zu "Kunden" wechsle
    # features/docs/de-DE/remove-a-relationship.md:30:57
    Und ich den Kunden auswähle
    # features/docs/de-DE/remove-a-relationship.md:31:20
    Und ich "Konto" auswähle
    # features/docs/de-DE/remove-a-relationship.md:32:29
    Und ich den Link "Handelspartnerbeziehung entfernen" auswähle
    Dann habe ich keine Beziehung mehr zu dem Kunden
    Und steht der Kunde nicht mehr in meiner Kundenliste
    Und bin ich kein Supportkontakt des Kunden mehr
    Und ist jedes Abonnement, das ich dem Kunden verkauft habe, angehalten
    Und ist unverändert, was der Kunde anderswo gekauft hat
    Und sind meine anderen Kunden unverändert

  @how-to-remove-a-relationship @branch:one-active-subscription
  Szenario: Die Beziehung zu einem Kunden entfernen (one-active-subscription)
    Angenommen ich bin Handelspartner und Supportkontakt eines Kunden
    Und eines der Abonnements, die ich dem Kunden verkauft habe, ist aktiv
    # features/docs/de-DE/remove-a-relationship.md:23:43
    Wenn ich zu "Kunden" wechsle
    # features/docs/de-DE/remove-a-relationship.md:23:57
    Und ich den Kunden auswähle
    # features/docs/de-DE/remove-a-relationship.md:24:26
    Und ich unter "Abonnements" nachsehe
    # features/docs/de-DE/remove-a-relationship.md:24:26
    Und ich das Abonnement auswähle
    # features/docs/de-DE/remove-a-relationship.md:25:20
    Und ich "Angehalten" auswähle
    # features/docs/de-DE/remove-a-relationship.md:26:7
    Und ich diese Schritte für jedes weitere aktive Abonnement wiederhole
    # features/docs/de-DE/remove-a-relationship.md:30:43
    Und ich zu "Kunden" wechsle
    # features/docs/de-DE/remove-a-relationship.md:30:57
    Und ich den Kunden auswähle
    # features/docs/de-DE/remove-a-relationship.md:31:20
    Und ich "Konto" auswähle
    # features/docs/de-DE/remove-a-relationship.md:32:29
    Und ich den Link "Handelspartnerbeziehung entfernen" auswähle
    Dann habe ich keine Beziehung mehr zu dem Kunden
    Und steht der Kunde nicht mehr in meiner Kundenliste
    Und bin ich kein Supportkontakt des Kunden mehr
    Und ist jedes Abonnement, das ich dem Kunden verkauft habe, angehalten
    Und ist unverändert, was der Kunde anderswo gekauft hat
    Und sind meine anderen Kunden unverändert

  @how-to-remove-a-relationship @branch:several-active-subscriptions
  Szenario: Die Beziehung zu einem Kunden entfernen (several-active-subscriptions)
    Angenommen ich bin Handelspartner und Supportkontakt eines Kunden
    Und mehrere der Abonnements, die ich dem Kunden verkauft habe, sind aktiv
    # features/docs/de-DE/remove-a-relationship.md:23:43
    Wenn ich zu "Kunden" wechsle
    # features/docs/de-DE/remove-a-relationship.md:23:57
    Und ich den Kunden auswähle
    # features/docs/de-DE/remove-a-relationship.md:24:26
    Und ich unter "Abonnements" nachsehe
    # features/docs/de-DE/remove-a-relationship.md:24:26
    Und ich das Abonnement auswähle
    # features/docs/de-DE/remove-a-relationship.md:25:20
    Und ich "Angehalten" auswähle
    # features/docs/de-DE/remove-a-relationship.md:26:7
    Und ich diese Schritte für jedes weitere aktive Abonnement wiederhole
    # features/docs/de-DE/remove-a-relationship.md:30:43
    Und ich zu "Kunden" wechsle
    # features/docs/de-DE/remove-a-relationship.md:30:57
    Und ich den Kunden auswähle
    # features/docs/de-DE/remove-a-relationship.md:31:20
    Und ich "Konto" auswähle
    # features/docs/de-DE/remove-a-relationship.md:32:29
    Und ich den Link "Handelspartnerbeziehung entfernen" auswähle
    Dann habe ich keine Beziehung mehr zu dem Kunden
    Und steht der Kunde nicht mehr in meiner Kundenliste
    Und bin ich kein Supportkontakt des Kunden mehr
    Und ist jedes Abonnement, das ich dem Kunden verkauft habe, angehalten
    Und ist unverändert, was der Kunde anderswo gekauft hat
    Und sind meine anderen Kunden unverändert

# Written by docs-conformance from features/docs/de-DE/remove-a-relationship.md; do not edit, run `npm run generate`
# language: de
@de-DE @release:2021-03 @reading:localized
Funktionalität: features/docs/de-DE/remove-a-relationship.md · localized

  Grundlage:
    Angenommen ich bin im Partner Center angemeldet

  @how-to-remove-a-relationship @branch:no-active-subscriptions
  Szenario: Die Beziehung zu einem Kunden entfernen (kein aktives Abonnement)
    Angenommen ich bin Handelspartner und Supportkontakt eines Kunden
    Und keines der Abonnements, die ich dem Kunden verkauft habe, ist aktiv
    # features/docs/de-DE/remove-a-relationship.md:37:43
    Wenn ich zu "Kunden" wechsle
    # features/docs/de-DE/remove-a-relationship.md:37:57
    Und ich den Kunden auswähle
    # features/docs/de-DE/remove-a-relationship.md:38:20
    Und ich "Konto" auswähle
    # features/docs/de-DE/remove-a-relationship.md:39:29
    Und ich den Link "Handelspartnerbeziehung entfernen" auswähle
    Dann habe ich keine Beziehung mehr zu dem Kunden
    Und steht der Kunde nicht mehr in meiner Kundenliste
    Und bin ich kein Supportkontakt des Kunden mehr
    Und ist jedes Abonnement, das ich dem Kunden verkauft habe, angehalten
    Und ist unverändert, was der Kunde anderswo gekauft hat
    Und sind meine anderen Kunden unverändert

  @how-to-remove-a-relationship @branch:one-active-subscription
  Szenario: Die Beziehung zu einem Kunden entfernen (ein aktives Abonnement)
    Angenommen ich bin Handelspartner und Supportkontakt eines Kunden
    Und eines der Abonnements, die ich dem Kunden verkauft habe, ist aktiv
    # features/docs/de-DE/remove-a-relationship.md:30:43
    Wenn ich zu "Kunden" wechsle
    # features/docs/de-DE/remove-a-relationship.md:30:57
    Und ich den Kunden auswähle
    # features/docs/de-DE/remove-a-relationship.md:31:26
    Und ich unter "Abonnements" nachsehe
    # features/docs/de-DE/remove-a-relationship.md:31:26
    Und ich das Abonnement auswähle
    # features/docs/de-DE/remove-a-relationship.md:32:20
    Und ich "Angehalten" auswähle
    # features/docs/de-DE/remove-a-relationship.md:33:7
    Und ich diese Schritte für jedes weitere aktive Abonnement wiederhole
    # features/docs/de-DE/remove-a-relationship.md:37:43
    Und ich zu "Kunden" wechsle
    # features/docs/de-DE/remove-a-relationship.md:37:57
    Und ich den Kunden auswähle
    # features/docs/de-DE/remove-a-relationship.md:38:20
    Und ich "Konto" auswähle
    # features/docs/de-DE/remove-a-relationship.md:39:29
    Und ich den Link "Handelspartnerbeziehung entfernen" auswähle
    Dann habe ich keine Beziehung mehr zu dem Kunden
    Und steht der Kunde nicht mehr in meiner Kundenliste
    Und bin ich kein Supportkontakt des Kunden mehr
    Und ist jedes Abonnement, das ich dem Kunden verkauft habe, angehalten
    Und ist unverändert, was der Kunde anderswo gekauft hat
    Und sind meine anderen Kunden unverändert

  @how-to-remove-a-relationship @branch:several-active-subscriptions
  Szenario: Die Beziehung zu einem Kunden entfernen (mehrere aktive Abonnements)
    Angenommen ich bin Handelspartner und Supportkontakt eines Kunden
    Und mehrere der Abonnements, die ich dem Kunden verkauft habe, sind aktiv
    # features/docs/de-DE/remove-a-relationship.md:30:43
    Wenn ich zu "Kunden" wechsle
    # features/docs/de-DE/remove-a-relationship.md:30:57
    Und ich den Kunden auswähle
    # features/docs/de-DE/remove-a-relationship.md:31:26
    Und ich unter "Abonnements" nachsehe
    # features/docs/de-DE/remove-a-relationship.md:31:26
    Und ich das Abonnement auswähle
    # features/docs/de-DE/remove-a-relationship.md:32:20
    Und ich "Angehalten" auswähle
    # features/docs/de-DE/remove-a-relationship.md:33:7
    Und ich diese Schritte für jedes weitere aktive Abonnement wiederhole
    # features/docs/de-DE/remove-a-relationship.md:37:43
    Und ich zu "Kunden" wechsle
    # features/docs/de-DE/remove-a-relationship.md:37:57
    Und ich den Kunden auswähle
    # features/docs/de-DE/remove-a-relationship.md:38:20
    Und ich "Konto" auswähle
    # features/docs/de-DE/remove-a-relationship.md:39:29
    Und ich den Link "Handelspartnerbeziehung entfernen" auswähle
    Dann habe ich keine Beziehung mehr zu dem Kunden
    Und steht der Kunde nicht mehr in meiner Kundenliste
    Und bin ich kein Supportkontakt des Kunden mehr
    Und ist jedes Abonnement, das ich dem Kunden verkauft habe, angehalten
    Und ist unverändert, was der Kunde anderswo gekauft hat
    Und sind meine anderen Kunden unverändert

  @remove-a-relationship @rule @R53
  Szenario: Wenn Sie ein direkter Partner oder ein indirekter Anbieter sind, können Sie die Beziehung im Partner Center beenden, we…
    Angenommen ich bin Handelspartner und Supportkontakt eines Kunden
    Und keines der Abonnements, die ich dem Kunden verkauft habe, ist aktiv
    # features/docs/de-DE/remove-a-relationship.md:13:95
    Dann kann ich die Beziehung als "direkter Partner" entfernen
    # features/docs/de-DE/remove-a-relationship.md:13:95
    Und kann ich die Beziehung als "indirekter Anbieter" entfernen
    # features/docs/de-DE/remove-a-relationship.md:13:95
    Und kann ich die Beziehung als "indirekter Handelspartner" nicht entfernen

  @remove-a-relationship @rule @R54
  Szenario: Der Kunde verschwindet aus Ihrer Kundenliste im Partner Center
    Angenommen ich bin Handelspartner und Supportkontakt eines Kunden
    Und keines der Abonnements, die ich dem Kunden verkauft habe, ist aktiv
    # features/docs/de-DE/remove-a-relationship.md:17:3
    Wenn ich die Handelspartnerbeziehung entferne
    # features/docs/de-DE/remove-a-relationship.md:17:3
    Dann habe ich keine Beziehung mehr zu dem Kunden
    # features/docs/de-DE/remove-a-relationship.md:17:3
    Und steht der Kunde nicht mehr in meiner Kundenliste

  @remove-a-relationship @rule @R55
  Szenario: Sie sind kein Supportkontakt des Kunden mehr
    Angenommen ich bin Handelspartner und Supportkontakt eines Kunden
    Und keines der Abonnements, die ich dem Kunden verkauft habe, ist aktiv
    # features/docs/de-DE/remove-a-relationship.md:18:3
    Wenn ich die Handelspartnerbeziehung entferne
    # features/docs/de-DE/remove-a-relationship.md:18:3
    Dann bin ich kein Supportkontakt des Kunden mehr

  @remove-a-relationship @rule @R56
  Szenario: Sie verlieren Ihre delegierten Administratorrechte für den Kunden
    Angenommen ich bin Handelspartner und Supportkontakt eines Kunden
    Und keines der Abonnements, die ich dem Kunden verkauft habe, ist aktiv
    # features/docs/de-DE/remove-a-relationship.md:19:3
    Wenn ich die Handelspartnerbeziehung entferne
    # features/docs/de-DE/remove-a-relationship.md:19:3
    Dann habe ich keine Administratorrollen mehr beim Kunden

  @remove-a-relationship @rule @R57
  Szenario: Sie können keine Käufe mehr für den Kunden tätigen
    Angenommen ich bin Handelspartner und Supportkontakt eines Kunden
    Und keines der Abonnements, die ich dem Kunden verkauft habe, ist aktiv
    # features/docs/de-DE/remove-a-relationship.md:20:3
    Wenn ich die Handelspartnerbeziehung entferne
    # features/docs/de-DE/remove-a-relationship.md:20:3
    Dann kann ich nichts mehr für den Kunden kaufen

  @before-you-begin @rule @R58
  Szenario: Bevor Sie die Beziehung entfernen können, müssen Sie die Azure-Reservierungen und Softwarekäufe des Kunden stornieren u…
    Angenommen ich bin Handelspartner und Supportkontakt eines Kunden
    Und keines der Abonnements, die ich dem Kunden verkauft habe, ist aktiv
    Und der Kunde hat noch eine Azure-Reservierung
    # features/docs/de-DE/remove-a-relationship.md:24:1
    Wenn ich die Handelspartnerbeziehung entferne
    # features/docs/de-DE/remove-a-relationship.md:24:1
    Dann wird die Beziehung nicht entfernt
    # features/docs/de-DE/remove-a-relationship.md:24:1
    Wenn ich storniere, was der Kunde noch hat
    # features/docs/de-DE/remove-a-relationship.md:24:1
    Und ich die Handelspartnerbeziehung entferne
    # features/docs/de-DE/remove-a-relationship.md:24:1
    Dann habe ich keine Beziehung mehr zu dem Kunden

  @before-you-begin @rule @R59
  Szenario: Bevor Sie die Beziehung entfernen können, müssen Sie die Azure-Reservierungen und Softwarekäufe des Kunden stornieren u…
    Angenommen ich bin Handelspartner und Supportkontakt eines Kunden
    Und keines der Abonnements, die ich dem Kunden verkauft habe, ist aktiv
    Und der Kunde hat noch einen Softwarekauf
    # features/docs/de-DE/remove-a-relationship.md:24:1
    Wenn ich die Handelspartnerbeziehung entferne
    # features/docs/de-DE/remove-a-relationship.md:24:1
    Dann wird die Beziehung nicht entfernt
    # features/docs/de-DE/remove-a-relationship.md:24:1
    Wenn ich storniere, was der Kunde noch hat
    # features/docs/de-DE/remove-a-relationship.md:24:1
    Und ich die Handelspartnerbeziehung entferne
    # features/docs/de-DE/remove-a-relationship.md:24:1
    Dann habe ich keine Beziehung mehr zu dem Kunden

  @how-to-remove-a-relationship @rule @R62
  Szenariogrundriss: Solange der Kunde aktive Abonnements hat, ist der Link Handelspartnerbeziehung entfernen nicht verfügbar
    Angenommen ich bin Handelspartner und Supportkontakt eines Kunden
    Und <Abonnements>
    # features/docs/de-DE/remove-a-relationship.md:42:3
    Wenn ich das Konto des Kunden öffne
    # features/docs/de-DE/remove-a-relationship.md:42:3
    Dann <Ergebnis>

    Beispiele:
      | Abonnements                                                             | Ergebnis                                                                  |
      | das einzige Abonnement, das ich dem Kunden verkauft habe, ist aktiv     | kann der Link "Handelspartnerbeziehung entfernen" nicht ausgewählt werden |
      | eines von zwei Abonnements, die ich dem Kunden verkauft habe, ist aktiv | kann der Link "Handelspartnerbeziehung entfernen" nicht ausgewählt werden |
      | keines der Abonnements, die ich dem Kunden verkauft habe, ist aktiv     | kann der Link "Handelspartnerbeziehung entfernen" ausgewählt werden       |

  @next-steps @rule @R64
  Szenario: Sie können später eine neue Beziehung zum Kunden anfordern
    Angenommen meine Handelspartnerbeziehung zu einem Kunden ist beendet
    # features/docs/de-DE/remove-a-relationship.md:46:1
    Wenn ich diesem Kunden eine neue Einladung sende
    # features/docs/de-DE/remove-a-relationship.md:46:1
    Dann hat der Kunde meine Einladung erhalten

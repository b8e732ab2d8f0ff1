# Written by docs-conformance from features/docs/de-DE/add-partner.md; do not edit, run `npm run generate`
# language: de
@de-DE @o365-worldwide @release:2021-12 @reading:localized
Funktionalität: features/docs/de-DE/add-partner.md · o365-worldwide · localized

  Grundlage:
    Angenommen ich bin im Admin Center angemeldet

  @add-a-partner-at-the-time-of-purchase @branch:new-partner
  Szenario: Beim Kauf eines Abonnements einen Partner hinzufügen (new-partner)
    Angenommen ich habe noch keine Abonnements
    Und ich habe keine Partnerbeziehungen
    # features/docs/de-DE/add-partner.md:36:38
    Wenn ich zu "Abrechnung" > "Dienste kaufen" über den Link 868433 wechsle
    # features/docs/de-DE/add-partner.md:37:4
    Und ich das Produkt auswähle
    # features/docs/de-DE/add-partner.md:37:73
    Und ich "Kaufen" auswähle
    # features/docs/de-DE/add-partner.md:38:69
    Und ich "Benötigen Sie Hilfe bei Ihrer Bestellung?" erweitere
    # features/docs/de-DE/add-partner.md:38:136
    Und ich "Hilfe von einem Microsoft-Partner erhalten" auswähle
    # features/docs/de-DE/add-partner.md:38:186
    Und ich die Schritte auf der Seite mit den Anbietern ausführe
    # features/docs/de-DE/add-partner.md:41:4
    Und ich den Rest des Kaufassistenten abschließe
    Dann ist mein Kauf aktiv, und es ist kein Partner dafür eingetragen
    Und wurde ein Partner gebeten, mir bei meiner Bestellung zu helfen

  @add-a-partner-at-the-time-of-purchase @branch:existing-partner
  Szenario: Beim Kauf eines Abonnements einen Partner hinzufügen (existing-partner)
    Angenommen ich habe noch keine Abonnements
    Und ich kenne die ID des Partners
    # features/docs/de-DE/add-partner.md:36:38
    Wenn ich zu "Abrechnung" > "Dienste kaufen" über den Link 868433 wechsle
    # features/docs/de-DE/add-partner.md:37:4
    Und ich das Produkt auswähle
    # features/docs/de-DE/add-partner.md:37:73
    Und ich "Kaufen" auswähle
    # features/docs/de-DE/add-partner.md:39:53
    Und ich im zweiten Schritt des Kaufassistenten nachsehe
    # features/docs/de-DE/add-partner.md:39:92
    Und ich auf der rechten Seite nachsehe
    # features/docs/de-DE/add-partner.md:39:122
    Und ich unter "Partnerinformationen" nachsehe
    # features/docs/de-DE/add-partner.md:39:147
    Und ich "Hinzufügen" auswähle
    # features/docs/de-DE/add-partner.md:40:20
    Und ich die ID des Partners in "Microsoft Partner-ID" eingebe
    # features/docs/de-DE/add-partner.md:41:4
    Und ich den Rest des Kaufassistenten abschließe
    Dann ist mein Kauf aktiv, und der Partner, dessen ID ich eingegeben habe, ist dafür eingetragen

  @add-a-partner-to-an-existing-subscription
  Szenario: Einem vorhandenen Abonnement einen Partner hinzufügen
    Angenommen ich habe mehrere Abonnements
    Und das Abonnement hat noch keinen eingetragenen Partner
    Und ich kenne die ID des Partners
    # features/docs/de-DE/add-partner.md:49:38
    Wenn ich zu "Abrechnung" > "Ihre Produkte" über den Link 842054 wechsle
    # features/docs/de-DE/add-partner.md:50:35
    Und ich die Registerkarte "Produkte" auswähle
    # features/docs/de-DE/add-partner.md:50:55
    Und ich das Abonnement auswähle
    # features/docs/de-DE/add-partner.md:51:30
    Und ich auf der Seite "Abonnementdetails" nachsehe
    # features/docs/de-DE/add-partner.md:51:58
    Und ich unter "Partnerinformationen" nachsehe
    # features/docs/de-DE/add-partner.md:51:87
    Und ich die ID des Partners in "Partner Network-ID" eingebe
    # features/docs/de-DE/add-partner.md:52:17
    Und ich "Hinzufügen" auswähle
    Dann ist der Partner, dessen ID ich eingegeben habe, der eingetragene Partner des Abonnements
    Und sind meine anderen Abonnements unverändert

  @change-the-partner-for-a-subscription
  Szenario: Den Partner eines Abonnements wechseln
    Angenommen ich habe mehrere Abonnements
    Und das Abonnement hat bereits einen eingetragenen Partner
    Und ich kenne die ID des Partners
    # features/docs/de-DE/add-partner.md:72:38
    Wenn ich zu "Abrechnung" > "Ihre Produkte" über den Link 842054 wechsle
    # features/docs/de-DE/add-partner.md:77:35
    Und ich die Registerkarte "Produkte" auswähle
    # features/docs/de-DE/add-partner.md:77:55
    Und ich das Abonnement auswähle
    # features/docs/de-DE/add-partner.md:78:31
    Und ich auf der Seite "Abonnementdetails" nachsehe
    # features/docs/de-DE/add-partner.md:78:59
    Und ich unter "Partnerinformationen" nachsehe
    # features/docs/de-DE/add-partner.md:78:84
    Und ich "Entfernen" auswähle
    # features/docs/de-DE/add-partner.md:79:20
    Und ich die ID des Partners in "Partner Network-ID" eingebe
    # features/docs/de-DE/add-partner.md:80:17
    Und ich "Hinzufügen" auswähle
    Dann ist der Partner, dessen ID ich eingegeben habe, der eingetragene Partner des Abonnements
    Und sind meine anderen Abonnements unverändert

  @view-your-partner-relationships @branch:some-partners
  Szenario: Ihre Partnerbeziehungen ansehen (some-partners)
    Angenommen ich habe Partnerbeziehungen
    # features/docs/de-DE/add-partner.md:84:37
    Wenn ich zu "Einstellungen" > "Partnerbeziehungen" über den Link 2074649 wechsle
    # features/docs/de-DE/add-partner.md:84:156
    Dann sind meine Partner aufgeführt
    Und ist jede meiner Partnerbeziehungen aufgeführt

  @view-your-partner-relationships @branch:no-partner
  Szenario: Ihre Partnerbeziehungen ansehen (no-partner)
    Angenommen ich habe keine Partnerbeziehungen
    # features/docs/de-DE/add-partner.md:84:37
    Wenn ich zu "Einstellungen" > "Partnerbeziehungen" über den Link 2074649 wechsle
    # features/docs/de-DE/add-partner.md:84:156
    Dann sind meine Partner aufgeführt
    # features/docs/de-DE/add-partner.md:86:57
    Und wird die Meldung "Hier ist nichts vorhanden." angezeigt
    Und ist keine Partnerbeziehung aufgeführt

  @delete-a-partner-from-a-subscription
  Szenario: Den Partner aus einem Abonnement löschen
    Angenommen ich habe mehrere Abonnements
    Und das Abonnement hat bereits einen eingetragenen Partner
    # features/docs/de-DE/add-partner.md:92:38
    Wenn ich zu "Abrechnung" > "Ihre Produkte" über den Link 842054 wechsle
    # features/docs/de-DE/add-partner.md:102:35
    Und ich die Registerkarte "Produkte" auswähle
    # features/docs/de-DE/add-partner.md:102:55
    Und ich das Abonnement auswähle
    # features/docs/de-DE/add-partner.md:103:31
    Und ich auf der Seite "Abonnementdetails" nachsehe
    # features/docs/de-DE/add-partner.md:103:59
    Und ich unter "Partnerinformationen" nachsehe
    # features/docs/de-DE/add-partner.md:103:84
    Und ich "Entfernen" auswähle
    Dann hat das Abonnement keinen eingetragenen Partner mehr
    Und sind meine anderen Abonnements unverändert

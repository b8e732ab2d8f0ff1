# Written by docs-conformance from features/docs/de-DE/add-partner.md; do not edit, run `npm run generate`
# language: de
@de-DE @o365-worldwide @release:2021-12 @reading:localized
Funktionalität: features/docs/de-DE/add-partner.md · o365-worldwide · localized

  Grundlage:
    Angenommen ich bin im Admin Center angemeldet

  @add-a-partner-at-the-time-of-purchase @branch:new-partner
  Szenario: Beim Kauf eines Abonnements einen Partner hinzufügen (neuer Partner)
    Angenommen ich habe noch keine Abonnements
    Und ich habe keine Partnerbeziehungen
    # features/docs/de-DE/add-partner.md:38:38
    Wenn ich zu "Abrechnung" > "Dienste kaufen" über den Link 868433 wechsle
    # features/docs/de-DE/add-partner.md:39:4
    Und ich das Produkt auswähle
    # features/docs/de-DE/add-partner.md:39:73
    Und ich "Kaufen" auswähle
    # features/docs/de-DE/add-partner.md:40:69
    Und ich "Benötigen Sie Hilfe bei Ihrer Bestellung?" erweitere
    # features/docs/de-DE/add-partner.md:40:136
    Und ich "Hilfe von einem Microsoft-Partner erhalten" auswähle
    # features/docs/de-DE/add-partner.md:40:186
    Und ich die Schritte auf der Seite mit den Anbietern ausführe
    # features/docs/de-DE/add-partner.md:43:4
    Und ich den Rest des Kaufassistenten abschließe
    Dann ist mein Kauf aktiv, und es ist kein Partner dafür eingetragen
    Und wurde ein Partner gebeten, mir bei meiner Bestellung zu helfen

  @add-a-partner-at-the-time-of-purchase @branch:existing-partner
  Szenario: Beim Kauf eines Abonnements einen Partner hinzufügen (vorhandener Partner)
    Angenommen ich habe noch keine Abonnements
    Und ich kenne die ID des Partners
    # features/docs/de-DE/add-partner.md:38:38
    Wenn ich zu "Abrechnung" > "Dienste kaufen" über den Link 868433 wechsle
    # features/docs/de-DE/add-partner.md:39:4
    Und ich das Produkt auswähle
    # features/docs/de-DE/add-partner.md:39:73
    Und ich "Kaufen" auswähle
    # features/docs/de-DE/add-partner.md:41:53
    Und ich im zweiten Schritt des Kaufassistenten nachsehe
    # features/docs/de-DE/add-partner.md:41:92
    Und ich auf der rechten Seite nachsehe
    # features/docs/de-DE/add-partner.md:41:122
    Und ich unter "Partnerinformationen" nachsehe
    # features/docs/de-DE/add-partner.md:41:147
    Und ich "Hinzufügen" auswähle
    # features/docs/de-DE/add-partner.md:42:58
    Und ich die ID des Partners in "Microsoft Partner-ID" eingebe
    # features/docs/de-DE/add-partner.md:43:4
    Und ich den Rest des Kaufassistenten abschließe
    Dann ist mein Kauf aktiv, und der Partner, dessen ID ich eingegeben habe, ist dafür eingetragen

  @add-a-partner-to-an-existing-subscription
  Szenario: Einem vorhandenen Abonnement einen Partner hinzufügen
    Angenommen ich habe mehrere Abonnements
    Und das Abonnement hat noch keinen eingetragenen Partner
    Und ich kenne die ID des Partners
    # features/docs/de-DE/add-partner.md:51:38
    Wenn ich zu "Abrechnung" > "Ihre Produkte" über den Link 842054 wechsle
    # features/docs/de-DE/add-partner.md:52:35
    Und ich die Registerkarte "Produkte" auswähle
    # features/docs/de-DE/add-partner.md:52:55
    Und ich das Abonnement auswähle
    # features/docs/de-DE/add-partner.md:53:30
    Und ich auf der Seite "Abonnementdetails" nachsehe
    # features/docs/de-DE/add-partner.md:53:58
    Und ich unter "Partnerinformationen" nachsehe
    # features/docs/de-DE/add-partner.md:53:87
    Und ich die ID des Partners in "Partner Network-ID" eingebe
    # features/docs/de-DE/add-partner.md:54:17
    Und ich "Hinzufügen" auswähle
    Dann ist der Partner, dessen ID ich eingegeben habe, der eingetragene Partner des Abonnements
    Und sind meine anderen Abonnements unverändert

  @change-the-partner-for-a-subscription
  Szenario: Den Partner eines Abonnements wechseln
    Angenommen ich habe mehrere Abonnements
    Und das Abonnement hat bereits einen eingetragenen Partner
    Und ich kenne die ID des Partners
    # features/docs/de-DE/add-partner.md:74:38
    Wenn ich zu "Abrechnung" > "Ihre Produkte" über den Link 842054 wechsle
    # features/docs/de-DE/add-partner.md:79:35
    Und ich die Registerkarte "Produkte" auswähle
    # features/docs/de-DE/add-partner.md:79:55
    Und ich das Abonnement auswähle
    # features/docs/de-DE/add-partner.md:80:31
    Und ich auf der Seite "Abonnementdetails" nachsehe
    # features/docs/de-DE/add-partner.md:80:59
    Und ich unter "Partnerinformationen" nachsehe
    # features/docs/de-DE/add-partner.md:80:84
    Und ich "Entfernen" auswähle
    # features/docs/de-DE/add-partner.md:81:20
    Und ich die ID des Partners in "Partner Network-ID" eingebe
    # features/docs/de-DE/add-partner.md:82:17
    Und ich "Hinzufügen" auswähle
    Dann ist der Partner, dessen ID ich eingegeben habe, der eingetragene Partner des Abonnements
    Und sind meine anderen Abonnements unverändert

  @view-your-partner-relationships @branch:some-partners
  Szenario: Ihre Partnerbeziehungen ansehen (mit Partnern)
    Angenommen ich habe Partnerbeziehungen
    # features/docs/de-DE/add-partner.md:86:37
    Wenn ich zu "Einstellungen" > "Partnerbeziehungen" über den Link 2074649 wechsle
    # features/docs/de-DE/add-partner.md:86:156
    Dann sind meine Partner aufgeführt
    Und ist jede meiner Partnerbeziehungen aufgeführt

  @view-your-partner-relationships @branch:no-partner
  Szenario: Ihre Partnerbeziehungen ansehen (ohne Partner)
    Angenommen ich habe keine Partnerbeziehungen
    # features/docs/de-DE/add-partner.md:86:37
    Wenn ich zu "Einstellungen" > "Partnerbeziehungen" über den Link 2074649 wechsle
    # features/docs/de-DE/add-partner.md:86:156
    Dann sind meine Partner aufgeführt
    # features/docs/de-DE/add-partner.md:88:57
    Und wird die Meldung "Hier ist nichts vorhanden." angezeigt
    Und ist keine Partnerbeziehung aufgeführt

  @delete-a-partner-from-a-subscription
  Szenario: Den Partner aus einem Abonnement löschen
    Angenommen ich habe mehrere Abonnements
    Und das Abonnement hat bereits einen eingetragenen Partner
    # features/docs/de-DE/add-partner.md:94:38
    Wenn ich zu "Abrechnung" > "Ihre Produkte" über den Link 842054 wechsle
    # features/docs/de-DE/add-partner.md:104:35
    Und ich die Registerkarte "Produkte" auswähle
    # features/docs/de-DE/add-partner.md:104:55
    Und ich das Abonnement auswähle
    # features/docs/de-DE/add-partner.md:105:31
    Und ich auf der Seite "Abonnementdetails" nachsehe
    # features/docs/de-DE/add-partner.md:105:59
    Und ich unter "Partnerinformationen" nachsehe
    # features/docs/de-DE/add-partner.md:105:84
    Und ich "Entfernen" auswähle
    Dann hat das Abonnement keinen eingetragenen Partner mehr
    Und sind meine anderen Abonnements unverändert

  @before-you-begin @rule @R6
  Szenario: Fragen Sie den Partner nach seiner Microsoft Partner-ID, bevor Sie einen Partner hinzufügen oder wechseln
    Angenommen ich habe ein einziges Abonnement
    Und das Abonnement hat bereits einen eingetragenen Partner
    # features/docs/de-DE/add-partner.md:32:1
    Wenn ich eine ID eingebe, die mir kein Partner gegeben hat
    # features/docs/de-DE/add-partner.md:32:1
    Dann wird diese ID nicht akzeptiert

  @remove-a-reseller-relationship @rule @R25
  Szenario: Sie können eine Handelspartnerbeziehung nicht selbst beenden
    Angenommen ich arbeite bereits mit einem Partner zusammen
    # features/docs/de-DE/add-partner.md:109:1
    Wenn ich versuche, die Beziehung selbst zu beenden
    # features/docs/de-DE/add-partner.md:109:1
    Dann wird dies abgelehnt
    # features/docs/de-DE/add-partner.md:109:1
    Und besteht meine Beziehung zu dem Partner weiterhin

  @remove-a-reseller-relationship @rule @R26
  Szenario: Auf der Seite eines Handelspartners ist die Schaltfläche Partner löschen abgeblendet
    Angenommen ich arbeite bereits mit einem Partner zusammen
    # features/docs/de-DE/add-partner.md:109:63
    Wenn ich die Seite dieses Partners öffne
    # features/docs/de-DE/add-partner.md:109:63
    Dann ist "Partner löschen" vorhanden, kann aber nicht ausgewählt werden

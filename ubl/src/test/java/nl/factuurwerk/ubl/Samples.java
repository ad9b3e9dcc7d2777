package nl.factuurwerk.ubl;

import static nl.factuurwerk.money.Amounts.eur;
import static nl.factuurwerk.money.Quantity.hours;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.factuurwerk.invoice.DocumentKind;
import nl.factuurwerk.invoice.DraftLine;
import nl.factuurwerk.invoice.IssuedDocument;
import nl.factuurwerk.invoice.Pricing;
import nl.factuurwerk.payment.PaymentTerms;
import nl.factuurwerk.ubl.Scenario.Course;
import nl.factuurwerk.ubl.Scenario.Customer;

/** One document of each kind, between parties of whom everything is known. */
final class Samples {

    private Samples() {}

    static Map<DocumentKind, IssuedDocument> ofEachKind() {
        Map<DocumentKind, IssuedDocument> documents = new EnumMap<>(DocumentKind.class);
        for (Course course : Course.values()) {
            new Scenario(
                            course,
                            Customer.DUTCH,
                            Pricing.standard(),
                            new Scenario.Lines(List.of(line("Ontwerp"), line("Opmaak")), List.of()),
                            new Scenario.Manner(Optional.empty(), PaymentTerms.net(30), List.of("x"), true))
                    .issue()
                    .forEach(document -> documents.putIfAbsent(document.kind(), document));
        }
        return documents;
    }

    private static DraftLine line(String description) {
        return DraftLine.of(description)
                .quantity(hours("8"))
                .price(eur("95.00"))
                .build();
    }
}

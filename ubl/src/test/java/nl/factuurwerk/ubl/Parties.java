package nl.factuurwerk.ubl;

import java.util.List;
import nl.factuurwerk.party.ElectronicAddress;
import nl.factuurwerk.party.KvkNumber;
import nl.factuurwerk.party.Oin;
import nl.factuurwerk.party.Organisation;
import nl.factuurwerk.reference.Country;

/** Parties of whom everything is known that a profile asks. All are invented. */
final class Parties {

    static final Organisation SELLER = Organisation.named("Drukkerij & Studio \"Noord\" B.V.")
            .id("seller")
            .tradingName("Studio Noord <druk>")
            .address("Vismarkt 12", "9711 KS", "Groningen", Country.NETHERLANDS)
            .contact("Anna de Vries", "+31 50 1234567", "facturen@noord.example")
            .kvk("12345678")
            .vat("NL123456789B13")
            .account("NL91ABNA0417164300", "Studio Noord <druk>", "ABNANL2A")
            .electronicAddress(ElectronicAddress.of(KvkNumber.of("12345678")))
            .build();

    static final Organisation SUPPLIER = Organisation.named("Tekstbureau Van der Meer")
            .id("supplier")
            .address("Oude Boteringestraat 5", "9712 GC", "Groningen", Country.NETHERLANDS)
            .kvk("87654321")
            .vat("NL876543210B30")
            .iban("NL20INGB0001234567")
            .electronicAddress(ElectronicAddress.of(KvkNumber.of("87654321")))
            .build();

    static final Organisation DUTCH = Organisation.named("Brouwerij De Hop & Zn.")
            .id("dutch")
            .tradingName("De Hop")
            .address(List.of("Kade 3", "Gebouw B", "2e verdieping"), "8911 AB", "Leeuwarden", Country.NETHERLANDS)
            .contact("Crediteuren", "058 1234567", "crediteuren@dehop.example")
            .kvk("23456789")
            .vat("NL123456782B90")
            .electronicAddress(ElectronicAddress.of(KvkNumber.of("23456789")))
            .build();

    static final Organisation GOVERNMENT = Organisation.named("Gemeente Voorbeeldstad")
            .id("government")
            .address("Raadhuisplein 1", "1234 AB", "Voorbeeldstad", Country.NETHERLANDS)
            .oin("00000001123456782000")
            .publicBody()
            .electronicAddress(ElectronicAddress.of(Oin.of("00000001123456782000")))
            .build();

    static final Organisation BELGIAN = Organisation.named("Drukkerij Van Damme BV")
            .id("belgian")
            .address("Korenlei 7", "9000", "Gent", Country.BELGIUM)
            .vat("BE0718281832")
            .electronicAddress("0208", "0718281832")
            .build();

    static final Organisation GERMAN = Organisation.named("Mühlenbach Verlag GmbH")
            .id("german")
            .address("Lindenallee 4", "26122", "Oldenburg", Country.GERMANY)
            .vat("DE314159262")
            .electronicAddress("9930", "DE314159262")
            .build();

    static final Organisation SWISS = Organisation.named("Alpenblick Bücher AG")
            .id("swiss")
            .address("Seestrasse 15", "8002", "Zürich", new Country("CH"))
            .taxable()
            .electronicAddress("9927", "CHE123456788")
            .build();

    private Parties() {}
}

package nl.factuurwerk.examples;

import nl.factuurwerk.fixtures.Fixture;
import nl.factuurwerk.party.Organisation;
import nl.factuurwerk.party.Party;
import nl.factuurwerk.party.Person;
import nl.factuurwerk.text.Language;

/** Whom the studio of the fixtures chases, and those whom it need not: buyers of the fixtures, with an address for mail. */
final class ChasedDebtors {

    final Party studio = Fixture.SIMPLE.document().seller();
    final Party brewery = of(Fixture.SIMPLE, "administratie@dehop.example");
    final Party anna = of(Fixture.PRICES_INCLUDING_VAT, "anna@devries.example");
    final Party builder = of(Fixture.REVERSE_CHARGED, "crediteuren@eemsmond.example");
    final Party waterBoard = of(Fixture.LONG_NAMES, "facturen@waterwerken.example");
    final Party municipality = of(Fixture.E_INVOICE, "facturen@voorbeeldstad.example");
    final Party publisher = inEnglish(of(Fixture.EXPORT, "accounts@alpenblick.example"));

    private static Party of(Fixture fixture, String email) {
        return switch (fixture.document().buyer()) {
            case Organisation organisation ->
                organisation.toBuilder().email(email).build();
            case Person person -> person.toBuilder().email(email).build();
        };
    }

    private static Party inEnglish(Party party) {
        return switch (party) {
            case Organisation organisation ->
                organisation.toBuilder().language(Language.ENGLISH).build();
            case Person person -> person.toBuilder().language(Language.ENGLISH).build();
        };
    }
}

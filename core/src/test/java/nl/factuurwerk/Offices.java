package nl.factuurwerk;

import static nl.factuurwerk.reference.Country.BELGIUM;
import static nl.factuurwerk.reference.Country.NETHERLANDS;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicLong;
import nl.factuurwerk.party.Organisation;
import nl.factuurwerk.party.Person;

/** Sellers, customers and offices with a clock that stands still, for tests. All invented. */
public final class Offices {

    public static final Clock NOVEMBER_21 = Clock.fixed(Instant.parse("2026-11-21T10:00:00Z"), ZoneOffset.UTC);

    private Offices() {}

    public static Organisation studio() {
        return Organisation.named("Studio Noorderlicht B.V.")
                .address("Vismarkt 12", "9711 KS", "Groningen", NETHERLANDS)
                .kvk("12345678")
                .vat("NL123456789B13")
                .iban("NL91ABNA0417164300")
                .build();
    }

    public static Organisation brewery() {
        return Organisation.named("Brouwerij De Hop")
                .id("brouwerij-de-hop")
                .address("Kade 3", "8911 AB", "Leeuwarden", NETHERLANDS)
                .build();
    }

    public static Organisation belgian() {
        return Organisation.named("Drukkerij Van Damme BV")
                .id("van-damme")
                .address("Korenlei 7", "9000", "Gent", BELGIUM)
                .vat("BE0428759497")
                .build();
    }

    public static Person anna() {
        return Person.named("Anna de Vries")
                .id("anna")
                .address("Oude Boteringestraat 5", "9712 GC", "Groningen", NETHERLANDS)
                .build();
    }

    /** An office on 21 November 2026, with identities that count up. */
    public static Factuurwerk.Builder office() {
        AtomicLong next = new AtomicLong();
        return Factuurwerk.of(studio()).clock(NOVEMBER_21).ids(() -> "id-" + next.incrementAndGet());
    }
}

package nl.factuurwerk.pdf;

import static nl.factuurwerk.money.Amounts.eur;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.factuurwerk.claim.InterestPeriod;
import nl.factuurwerk.dunning.Letter;
import nl.factuurwerk.dunning.LetterItem;
import nl.factuurwerk.dunning.Overdue;
import nl.factuurwerk.dunning.StageKind;
import nl.factuurwerk.dunning.Tone;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.invoice.Channel;
import nl.factuurwerk.money.Decimal;
import nl.factuurwerk.money.Percentage;
import nl.factuurwerk.party.Iban;
import nl.factuurwerk.party.Organisation;
import nl.factuurwerk.party.Party;
import nl.factuurwerk.payment.CreditTransfer;
import nl.factuurwerk.payment.RemittanceText;
import nl.factuurwerk.receivable.AccountStatement;
import nl.factuurwerk.receivable.Ageing;
import nl.factuurwerk.receivable.DaysSalesOutstanding;
import nl.factuurwerk.reference.Country;
import nl.factuurwerk.render.AccountStatementView;
import nl.factuurwerk.render.AgeingView;
import nl.factuurwerk.render.DocumentView;
import nl.factuurwerk.render.LetterView;
import nl.factuurwerk.text.Language;
import nl.factuurwerk.time.DateRange;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Reports on debtors as an office prints them for itself. Every name and number is invented. */
final class SampleReports {

    static final Party STUDIO = Organisation.named("Studio Noorderlicht B.V.")
            .address("Vismarkt 12", "9711 KS", "Groningen", Country.NETHERLANDS)
            .email("post@studionoorderlicht.example")
            .kvk("12345678")
            .vat("NL123456789B13")
            .iban("NL91ABNA0417164300")
            .build();

    private static final Party HOP = Organisation.named("Brouwerij De Hop B.V.")
            .address("Kade 3", "8911 AB", "Leeuwarden", Country.NETHERLANDS)
            .build();

    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
    private static final int BUCKETS = 5;
    private static final List<String> NAMES = List.of(
            "Brouwerij De Hop",
            "Galerie Wad",
            "Drukkerij Van Damme BV",
            "Gemeente Voorbeeldstad",
            "Stichting Vrienden van het Openluchtmuseum en de Historische Tuinen van Noordoost-Groningen",
            "Mühlenbach Verlag GmbH");

    private SampleReports() {}

    static Stream<DocumentView> all() {
        return Stream.of(
                ageing(Language.DUTCH),
                longAgeing(Language.ENGLISH),
                account(Language.DUTCH),
                letter(1, Language.ENGLISH),
                letter(40, Language.DUTCH));
    }

    /** Asks for so many invoices, with interest on each. */
    static DocumentView letter(int invoices, Language language) {
        LocalDate due = DAY.minusDays(40);
        Letter.Builder letter = Letter.of(Id.of("K61"), DAY, STUDIO, Id.of("hop"), HOP)
                .language(language)
                .manner(new Letter.Manner(StageKind.SUMMONS, Tone.FORMAL, Channel.POST))
                .account(Optional.of(CreditTransfer.to(Iban.of("NL91ABNA0417164300"))));
        for (int i = 1; i <= invoices; i++) {
            Money interest = Money.ofMinor(CurrencyUnit.EUR, 11 + i);
            letter.item(new LetterItem(
                    new Overdue.Key(Id.of("inv-" + i), due),
                    "2026-" + (1000 + i),
                    due.minusDays(14),
                    eur("100.00"),
                    new LetterItem.Accrued(
                            interest,
                            List.of(new InterestPeriod(
                                    DateRange.of(due.plusDays(1), DAY),
                                    Percentage.percent("10.15"),
                                    eur("100.00"),
                                    interest,
                                    Decimal.of("0.1"))))));
        }
        return LetterView.of(letter.build(DAY.plusDays(7), RemittanceText.of("K61")));
    }

    /** So many movements that they run over pages. */
    static DocumentView account(Language language) {
        List<AccountStatement.Movement> movements = new ArrayList<>();
        Money closing = eur("100.00");
        for (int i = 1; i <= 45; i++) {
            AccountStatement.Kind kind = AccountStatement.Kind.values()[i % AccountStatement.Kind.values().length];
            Money amount = eur(kind == AccountStatement.Kind.PAYMENT ? "-412.25" : "121.00");
            closing = closing.plus(amount);
            movements.add(new AccountStatement.Movement(DAY.minusDays(90L - i), kind, "2026-" + (1000 + i), amount));
        }
        DateRange days = DateRange.of(DAY.minusDays(90), DAY);
        return AccountStatementView.of(
                new AccountStatement(days, eur("100.00"), movements, closing), STUDIO, HOP, language);
    }

    /** Four debtors, one of them in credit. */
    static DocumentView ageing(Language language) {
        return report(
                language,
                List.of(of(List.of(
                        row(CurrencyUnit.EUR, "Brouwerij De Hop", 0, 121_000, 0, 351_384, 252_338, 0),
                        row(CurrencyUnit.EUR, "Anna de Vries", 0, 0, 0, 0, 0, 26_782),
                        row(CurrencyUnit.EUR, "Galerie Wad", 9_680, 0, 0, 0, 0, 0),
                        row(CurrencyUnit.EUR, "Gemeente Voorbeeldstad", 0, 484_000, 60_500, 0, 0, 0)))));
    }

    /** Sixty debtors over several pages, some with long names, large amounts and credits; and three that owe dollars. */
    static DocumentView longAgeing(Language language) {
        List<Ageing.Row> rows = new ArrayList<>();
        for (int i = 1; i <= 60; i++) {
            String name = NAMES.get(i % NAMES.size()) + " " + i;
            long owed = i * 7_919L * (i % 11 == 0 ? 1_000 : 10);
            rows.add(row(
                    CurrencyUnit.EUR,
                    name,
                    i % 9 == 0 ? 12_345 : 0,
                    owed,
                    i % 2 == 0 ? owed / 3 : 0,
                    i % 3 == 0 ? owed / 7 : 0,
                    i % 5 == 0 ? owed / 11 : 0,
                    i % 7 == 0 ? owed : 0));
        }
        List<Ageing.Row> dollars = new ArrayList<>();
        for (int i = 1; i <= 3; i++) {
            dollars.add(row(CurrencyUnit.USD, "Acme Letterpress " + i, 0, 0, i * 45_000L, 0, i * 100L, 0));
        }
        return report(language, List.of(of(rows), of(dollars)));
    }

    private static DocumentView report(Language language, List<Ageing> ageings) {
        DaysSalesOutstanding sales =
                new DaysSalesOutstanding(DateRange.of(LocalDate.of(2026, 1, 1), DAY), eur("13056.84"), eur("61250.00"));
        return AgeingView.of(STUDIO, ageings, List.of(sales), language);
    }

    private static Ageing of(List<Ageing.Row> rows) {
        return new Ageing(DAY, Ageing.STANDARD, rows);
    }

    private static Ageing.Row row(CurrencyUnit currency, String name, long credit, long... buckets) {
        List<Money> amounts = new ArrayList<>();
        for (int i = 0; i < BUCKETS; i++) {
            amounts.add(Money.ofMinor(currency, buckets[i]));
        }
        return new Ageing.Row(Optional.of(Id.of("d")), name, amounts, Money.ofMinor(currency, credit));
    }
}

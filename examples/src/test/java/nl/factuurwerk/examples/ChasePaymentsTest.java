package nl.factuurwerk.examples;

import static nl.factuurwerk.money.Amounts.eur;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.factuurwerk.Factuurwerk;
import nl.factuurwerk.dunning.Letter;
import nl.factuurwerk.dunning.StageKind;
import nl.factuurwerk.dunning.StepTaken;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.receivable.Ageing;
import nl.factuurwerk.receivable.PlanStanding;
import nl.factuurwerk.time.DateRange;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChasePaymentsTest {

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private Factuurwerk office;

    @BeforeEach
    void play() throws IOException {
        office = ChasePayments.run(folder, new PrintStream(bytes, true, StandardCharsets.UTF_8));
    }

    private String console() {
        return bytes.toString(StandardCharsets.UTF_8).replace('\u00A0', ' ');
    }

    private List<StageKind> letters(String debtor) {
        return office.dunning().letters(Id.of(debtor)).stream()
                .map(Letter::manner)
                .map(Letter.Manner::kind)
                .toList();
    }

    private static Money usd(long amount) {
        return Money.of(CurrencyUnit.USD, amount);
    }

    @Test
    void ends_with_what_each_debtor_owes_to_the_cent() {
        List<Ageing> ageings = office.receivables().ageing(ChasePayments.LAST);

        assertThat(ageings.getFirst().rows())
                .extracting(row -> row.debtor().orElseThrow().value(), Ageing.Row::overdue, Ageing.Row::balance)
                .containsExactlyInAnyOrder(
                        tuple("anna", eur("217.71"), eur("217.71")),
                        tuple("de-hop", eur("6006.76"), eur("6006.76")),
                        tuple("water", eur("0.00"), eur("1512.50")),
                        tuple("voorbeeldstad", eur("0.00"), eur("-10.00")));
        assertThat(ageings.getFirst().balance()).contains(eur("7726.97"));
        assertThat(ageings.getLast().balance()).contains(usd(640));
        assertThat(ageings).hasSize(2);
    }

    /** 4150.00 and 1875.00 with VAT, less what was paid, and what the letters charged: interest, and costs by the scale. */
    @Test
    void agrees_with_the_account_of_each_debtor() {
        DateRange days = DateRange.of(ChasePayments.FIRST, ChasePayments.LAST);
        for (Ageing.Row row :
                office.receivables().ageing(ChasePayments.LAST).getFirst().rows()) {
            assertThat(office.receivables()
                            .statement(row.debtor().orElseThrow(), days, CurrencyUnit.EUR)
                            .closing())
                    .isEqualTo(row.balance());
        }
        assertThat(eur("5021.50")
                        .plus(eur("2268.75"))
                        .minus(eur("2000.00"))
                        .plus(eur("427.15"))
                        .plus(eur("212.36"))
                        .plus(eur("26.54"))
                        .plus(eur("22.08"))
                        .plus(eur("17.65"))
                        .plus(eur("10.73")))
                .isEqualTo(eur("6006.76"));
    }

    @Test
    void goes_through_the_stages_of_who_does_not_pay_and_stops_for_who_does() {
        assertThat(letters("anna"))
                .containsExactly(StageKind.REMINDER, StageKind.DEMAND, StageKind.FINAL_NOTICE, StageKind.SUMMONS);
        assertThat(letters("de-hop"))
                .containsExactly(
                        StageKind.REMINDER,
                        StageKind.DEMAND,
                        StageKind.FINAL_NOTICE,
                        StageKind.FINAL_NOTICE,
                        StageKind.SUMMONS,
                        StageKind.SUMMONS);
        assertThat(letters("water")).containsExactly(StageKind.REMINDER);
        assertThat(letters("eemsmond")).containsExactly(StageKind.REMINDER, StageKind.DEMAND);
        assertThat(letters("alpenblick")).containsExactly(StageKind.REMINDER, StageKind.DEMAND);
        assertThat(letters("voorbeeldstad")).isEmpty();
        assertThat(Stream.of("anna", "de-hop", "water", "eemsmond", "alpenblick")
                        .flatMap(debtor -> office.dunning().entries(Id.of(debtor)).stream())
                        .filter(entry -> entry instanceof StepTaken step && step.kind() == StageKind.HAND_OVER)
                        .map(entry -> entry.debtor() + " " + entry.on()))
                .containsExactly("anna 2026-04-10", "de-hop 2026-04-14", "de-hop 2026-04-24");
    }

    @Test
    void completes_the_payment_plan() {
        assertThat(office.debtors()
                        .planState(Id.of("plan-eemsmond"), ChasePayments.LAST)
                        .orElseThrow()
                        .standing())
                .isEqualTo(PlanStanding.COMPLETED);
        assertThat(office.debtors()
                        .planState(Id.of("plan-eemsmond"), LocalDate.of(2026, 6, 15))
                        .orElseThrow()
                        .standing())
                .isEqualTo(PlanStanding.KEPT);
    }

    @Test
    void prints_letters_hand_overs_and_the_ageing_report() {
        assertThat(console())
                .contains("to anna: EUR 226.88 by 2026-03-02\n", "to alpenblick: USD 640.00 by 2026-07-06\n")
                .contains("on 2026-04-10: EUR 218.00\n", "on 2026-04-24: EUR 6037.22\n")
                .contains("Ouderdomsanalyse 31 juli 2026\n", "Betaaltermijn (DSO): 67,5 dagen\n")
                .contains("> 90 dagen      € 6.224,47  80,5%  " + "#".repeat(30) + "\n");
    }

    @Test
    void leaves_a_paper_of_every_kind() throws IOException {
        for (String name : List.of(
                "2026-02-23-anna-REMINDER",
                "2026-03-04-de-hop-talk",
                "2026-03-05-anna-receipt",
                "2026-03-09-anna-FINAL_NOTICE",
                "2026-03-09-de-hop-promise",
                "2026-03-30-de-hop-SUMMONS",
                "2026-04-01-eemsmond-plan",
                "2026-04-24-de-hop-file",
                "2026-06-29-alpenblick-DEMAND",
                "account-de-hop",
                "ageing",
                "ageing-in-english")) {
            assertThat(Files.readString(folder.resolve(name + ".pdf"), StandardCharsets.ISO_8859_1))
                    .as(name)
                    .startsWith("%PDF-1.")
                    .contains("%%EOF");
        }
        assertThat(Files.readString(folder.resolve("2026-03-09-anna-FINAL_NOTICE.html")))
                .contains("onderstaande factuur", "veertien dagen", "€\u00A040,00");
        assertThat(Files.readString(folder.resolve("2026-04-24-de-hop-file.json")))
                .contains("\"format\": \"factuurwerk/collection-file\"", "\"amount\": \"6037.22\"");
    }
}

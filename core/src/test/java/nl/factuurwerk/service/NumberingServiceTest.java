package nl.factuurwerk.service;

import static nl.factuurwerk.Offices.brewery;
import static nl.factuurwerk.Offices.office;
import static nl.factuurwerk.money.Amounts.eur;
import static nl.factuurwerk.money.Quantity.hours;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import nl.factuurwerk.Factuurwerk;
import nl.factuurwerk.invoice.Invoice;
import nl.factuurwerk.invoice.InvoiceDraft;
import nl.factuurwerk.invoice.content.InvoiceContent;
import nl.factuurwerk.invoice.content.NoteContent;
import nl.factuurwerk.numbering.DocumentNumber;
import nl.factuurwerk.numbering.NumberGap;
import nl.factuurwerk.numbering.NumberSeries;
import nl.factuurwerk.numbering.SeriesReset;
import nl.factuurwerk.rule.Finding;
import nl.factuurwerk.rule.Report;
import nl.factuurwerk.rule.Rule;
import nl.factuurwerk.rule.RuleDescription;
import nl.factuurwerk.rule.Severity;
import nl.factuurwerk.text.TextBundle;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class NumberingServiceTest {

    private final NumberSeries series = NumberSeries.of("invoices", "{year}-{seq:4}", SeriesReset.YEARLY);
    private final Factuurwerk office = office().series(series).build();

    private static InvoiceDraft draft(String note) {
        return Invoice.draft()
                .to(brewery())
                .line("Advies", hours("1"), eur("95.00"))
                .note(note)
                .build();
    }

    private String issue() {
        return office.invoices().issue(draft("")).orThrow().number().value();
    }

    @Nested
    class Numbers_that_are_left_out {

        @Test
        void are_passed_over_and_kept_with_their_reason() {
            issue();

            // tag::gap[]
            NumberGap gap = office.numbering()
                    .skip(series, new DocumentNumber("2026-0010"), "Blok met voorbedrukte facturen kwijt")
                    .orThrow();
            // end::gap[]

            assertThat(gap.first().value()).isEqualTo("2026-0002");
            assertThat(gap.last().value()).isEqualTo("2026-0010");
            assertThat(issue()).isEqualTo("2026-0011");
            assertThat(office.numbering().gaps(series)).containsExactly(gap);
            assertThat(office.audit().verify()).isEqualTo(Report.empty());
        }

        @Test
        void cannot_be_numbers_that_were_given() {
            issue();
            issue();

            assertThat(findings("2026-0002")).containsExactly("NUM-SKIP");
            assertThat(office.numbering().gaps(series)).isEmpty();
            assertThat(issue()).isEqualTo("2026-0003");
        }

        @Test
        void are_written_as_those_of_the_series() {
            assertThat(findings("F-12")).containsExactly("NUM-PATTERN");
        }

        @Test
        void need_a_reason() {
            assertThatThrownBy(() -> office.numbering().skip(series, new DocumentNumber("2026-0001"), " "))
                    .hasMessageContaining("2026-0001");
            assertThat(issue()).isEqualTo("2026-0001");
        }

        private List<String> findings(String through) {
            return office.numbering().skip(series, new DocumentNumber(through), "Kwijt").report().findings().stream()
                    .map(finding -> finding.id().value())
                    .toList();
        }
    }

    /** Fails between the number and the commit, for a third of the documents. */
    private static final class FailsMidway implements Rule<InvoiceContent> {
        private static final RuleDescription BROKEN = RuleDescription.of(
                "TEST-BROKEN", Severity.ERROR, TextBundle.beside(NumberingServiceTest.class, "findings"));

        @Override
        public RuleDescription description() {
            return BROKEN;
        }

        @Override
        public void check(InvoiceContent content, Consumer<Finding> findings) {
            if (content.number().isPresent() && content.notes().contains(NoteContent.of("fails"))) {
                throw new IllegalStateException("The host's own rule broke on " + content.number());
            }
        }
    }

    @Test
    void numbers_are_gapless_and_unique_with_sixteen_threads_and_a_third_failing_midway() throws Exception {
        Factuurwerk failing = office().series(series).rule(new FailsMidway()).build();
        int attempts = 240;
        List<Callable<String>> work = new ArrayList<>();
        for (int i = 0; i < attempts; i++) {
            InvoiceDraft draft = draft(i % 3 == 0 ? "fails" : "holds");
            work.add(() -> failing.invoices().issue(draft).orThrow().number().value());
        }
        List<String> numbers = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(16)) {
            for (Future<String> each : threads.invokeAll(work)) {
                try {
                    numbers.add(each.get());
                } catch (ExecutionException e) {
                    assertThat(e).hasRootCauseInstanceOf(IllegalStateException.class);
                }
            }
        }

        assertThat(numbers)
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, attempts * 2 / 3)
                        .mapToObj(sequence -> String.format(Locale.ROOT, "2026-%04d", sequence))
                        .toList());
        assertThat(failing.audit().verify()).isEqualTo(Report.empty());
    }
}

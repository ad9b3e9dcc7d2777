package nl.factuurwerk.service;

import static nl.factuurwerk.Offices.office;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import nl.factuurwerk.Factuurwerk;
import nl.factuurwerk.audit.Digest;
import nl.factuurwerk.invoice.content.InvoiceContent;
import nl.factuurwerk.invoice.content.PartyContent;
import nl.factuurwerk.purchase.IncomingInvoice;
import nl.factuurwerk.purchase.ReceivedFile;
import nl.factuurwerk.purchase.ReceivedFormat;
import nl.factuurwerk.purchase.ReceivedInvoice;
import nl.factuurwerk.rule.Parsed;
import nl.factuurwerk.time.DateRange;
import org.junit.jupiter.api.Test;

class PurchaseServiceTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 2);

    private final Factuurwerk office = office().build();

    private static IncomingInvoice incoming(String number, String file) {
        byte[] bytes = file.getBytes(StandardCharsets.UTF_8);
        return IncomingInvoice.of(
                new ReceivedFile(Digest.sha256(bytes), bytes.length, ReceivedFormat.UBL_INVOICE),
                InvoiceContent.builder()
                        .number(number)
                        .seller(PartyContent.builder().name("Papier & Zonen").build())
                        .build());
    }

    private int count() {
        return office.purchases().received(DateRange.always()).size();
    }

    @Test
    void takes_in_what_came_and_finds_it_again() {
        ReceivedInvoice received =
                office.purchases().receive(incoming("F-1", "one"), DAY).orThrow();

        assertThat(received.receivedOn()).isEqualTo(DAY);
        assertThat(office.purchases().find(received.id())).contains(received);
        assertThat(office.purchases().find(received.file().sha256())).contains(received);
        assertThat(office.purchases().received(DateRange.on(DAY))).containsExactly(received);
        assertThat(office.purchases().received(DateRange.from(DAY.plusDays(1)))).isEmpty();
        assertThat(office.audit().verify().hasErrors()).isFalse();
    }

    @Test
    void takes_in_a_file_once() {
        ReceivedInvoice first =
                office.purchases().receive(incoming("F-1", "one"), DAY).orThrow();
        ReceivedInvoice again = office.purchases()
                .receive(incoming("F-1", "one"), DAY.plusDays(3))
                .orThrow();

        assertThat(again).isEqualTo(first);
        assertThat(count()).isEqualTo(1);
    }

    @Test
    void refuses_another_file_of_the_same_document() {
        office.purchases().receive(incoming("F-1", "one"), DAY).orThrow();

        Parsed<ReceivedInvoice> other = office.purchases().receive(incoming("F-1", "two"), DAY);

        assertThat(other.isValid()).isFalse();
        assertThat(other.report().mentions("PURCHASE-DUPLICATE")).isTrue();
        assertThat(other.report().toString()).contains("F-1").contains("2026-11-02");
        assertThat(count()).isEqualTo(1);
    }

    @Test
    void takes_in_another_file_of_the_same_number_where_told_so() {
        office.purchases().receive(incoming("F-1", "one"), DAY).orThrow();

        ReceivedInvoice other = office.purchases().receiveAnyway(incoming("F-1", "two"), DAY, "Nieuw jaar");

        assertThat(office.purchases().find(other.id())).contains(other);
        assertThat(office.purchases().receiveAnyway(incoming("F-1", "two"), DAY, ""))
                .isEqualTo(other);
        assertThat(count()).isEqualTo(2);
    }

    @Test
    void takes_in_what_has_no_number_file_by_file() {
        office.purchases().receive(incoming("", "one"), DAY).orThrow();
        office.purchases().receive(incoming("", "two"), DAY).orThrow();

        assertThat(count()).isEqualTo(2);
    }

    @Test
    void takes_in_one_of_many_that_come_at_the_same_time() throws Exception {
        List<Callable<Parsed<ReceivedInvoice>>> attempts = Stream.iterate(0, i -> i + 1)
                .limit(16)
                .<Callable<Parsed<ReceivedInvoice>>>map(i ->
                        () -> office.purchases().receive(incoming("F-1", "file " + i), DAY))
                .toList();
        int taken = 0;
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            for (Future<Parsed<ReceivedInvoice>> result : threads.invokeAll(attempts)) {
                taken += result.get().isValid() ? 1 : 0;
            }
        }

        assertThat(taken).isEqualTo(1);
        assertThat(count()).isEqualTo(1);
    }
}

package nl.factuurwerk.persistence.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import nl.factuurwerk.audit.Digest;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.invoice.content.AttachmentContent;
import nl.factuurwerk.invoice.content.InvoiceContent;
import nl.factuurwerk.invoice.content.PartyContent;
import nl.factuurwerk.invoice.content.SupportingDocumentContent;
import nl.factuurwerk.persistence.Repositories;
import nl.factuurwerk.purchase.IncomingInvoice;
import nl.factuurwerk.purchase.ReceivedFile;
import nl.factuurwerk.purchase.ReceivedFormat;
import nl.factuurwerk.purchase.ReceivedInvoice;
import nl.factuurwerk.purchase.UnreadPart;
import nl.factuurwerk.time.DateRange;
import org.junit.jupiter.api.Test;

/** What others invoiced is kept as it was stated, once for each file, and found by file, number and day. */
abstract class PurchaseContract {

    private final Stores stores;

    PurchaseContract(Stores stores) {
        this.stores = stores;
    }

    private static LocalDate day(int later) {
        return Books.TODAY.plusDays(later);
    }

    static ReceivedInvoice received(String id, int later, String number, String file) {
        byte[] bytes = file.getBytes(StandardCharsets.UTF_8);
        InvoiceContent content = InvoiceContent.builder()
                .number(number.isEmpty() ? null : number)
                .seller(PartyContent.builder().name("Papier & Zonen").build())
                .supportingDocuments(List.of(SupportingDocumentContent.of("T-1")
                        .with(AttachmentContent.of(bytes, "text/plain", "uren.txt"))))
                .build();
        return new ReceivedInvoice(
                Id.of(id),
                day(later),
                IncomingInvoice.of(
                        new ReceivedFile(Digest.sha256(bytes), bytes.length, ReceivedFormat.UBL_INVOICE),
                        content,
                        List.of(new UnreadPart("/Invoice/ext:UBLExtensions", 3, 5))));
    }

    private void refused(ReceivedInvoice received) {
        assertThatIllegalStateException()
                .isThrownBy(() -> stores.run(r -> r.receivedInvoices().add(received)));
    }

    private static List<String> ids(List<ReceivedInvoice> received) {
        return received.stream().map(each -> each.id().value()).toList();
    }

    @Test
    void what_was_received_is_kept_whole() throws Exception {
        ReceivedInvoice invoice = received("r-1", 0, "F-1", "one");
        stores.run(r -> r.receivedInvoices().add(invoice));
        stores.reopen();

        stores.run(r -> {
            assertThat(r.receivedInvoices().find(invoice.id())).contains(invoice);
            assertThat(r.receivedInvoices().find(invoice.file().sha256())).contains(invoice);
            assertThat(r.receivedInvoices().find(Digest.sha256(new byte[0]))).isEmpty();
            assertThat(r.receivedInvoices().find(Id.<ReceivedInvoice>of("r-2"))).isEmpty();
        });
    }

    @Test
    void an_identity_and_a_file_are_kept_once() throws Exception {
        stores.run(r -> r.receivedInvoices().add(received("r-1", 0, "F-1", "one")));
        stores.reopen();

        refused(received("r-1", 1, "F-2", "two"));
        refused(received("r-2", 1, "F-2", "one"));
        stores.run(r -> assertThat(all(r)).containsExactly("r-1"));
    }

    @Test
    void one_number_may_be_stated_by_many_and_comes_in_the_order_in_which_it_was_added() throws Exception {
        stores.run(r -> {
            r.receivedInvoices().add(received("b", 2, "F-1", "one"));
            r.receivedInvoices().add(received("c", 0, "", "two"));
        });
        stores.run(r -> r.receivedInvoices().add(received("a", 0, "F-1", "three")));
        stores.reopen();

        stores.run(r -> {
            assertThat(ids(r.receivedInvoices().numbered("F-1").toList())).containsExactly("b", "a");
            assertThat(r.receivedInvoices().numbered("F-2")).isEmpty();
            assertThat(r.receivedInvoices().numbered("F")).isEmpty();
        });
    }

    @Test
    void what_was_received_comes_by_day_and_identity() throws Exception {
        stores.run(r -> {
            r.receivedInvoices().add(received("c", 0, "F-1", "one"));
            r.receivedInvoices().add(received("a", 1, "F-2", "two"));
            r.receivedInvoices().add(received("b", 0, "F-3", "three"));
            r.receivedInvoices().add(received("d", 2, "F-4", "four"));
        });
        stores.reopen();

        stores.run(r -> {
            assertThat(all(r)).containsExactly("b", "c", "a", "d");
            assertThat(ids(r.receivedInvoices()
                            .received(DateRange.of(day(0), day(1)))
                            .toList()))
                    .containsExactly("b", "c", "a");
            assertThat(r.receivedInvoices().received(DateRange.on(day(3)))).isEmpty();
        });
    }

    private static List<String> all(Repositories r) {
        return ids(r.receivedInvoices().received(DateRange.always()).toList());
    }
}

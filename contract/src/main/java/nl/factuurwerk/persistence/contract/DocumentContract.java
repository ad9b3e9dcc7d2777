package nl.factuurwerk.persistence.contract;

import static nl.factuurwerk.persistence.contract.Books.invoice;
import static nl.factuurwerk.persistence.contract.Books.source;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.invoice.Channel;
import nl.factuurwerk.invoice.CreditNote;
import nl.factuurwerk.invoice.Invoice;
import nl.factuurwerk.invoice.InvoiceFact;
import nl.factuurwerk.invoice.IssuedDocument;
import nl.factuurwerk.invoice.Remainder;
import nl.factuurwerk.numbering.DocumentNumber;
import org.junit.jupiter.api.Test;

/** Issued documents are added, found again as they were, and never change. */
abstract class DocumentContract {

    private final Stores stores;

    DocumentContract(Stores stores) {
        this.stores = stores;
    }

    @Test
    void an_invoice_is_found_as_it_was_issued() throws Exception {
        Invoice invoice = invoice("1", source("a"));
        stores.run(r -> r.invoices().add(invoice));
        stores.reopen();

        stores.run(r -> {
            assertThat(r.invoices().find(invoice.id())).contains(invoice);
            assertThat(r.invoices().find(invoice.number())).contains(invoice);
            assertThat(r.invoices().find(invoice.id()).orElseThrow().digest()).isEqualTo(invoice.digest());
            assertThat(r.invoices().billing(source("a"))).contains(invoice.id());
            assertThat(r.invoices().find(new DocumentNumber("2"))).isEmpty();
            assertThat(r.invoices().billing(source("b"))).isEmpty();
        });
    }

    @Test
    void documents_come_in_the_order_in_which_they_were_issued() throws Exception {
        List<Invoice> invoices = List.of(invoice("9"), invoice("10"), invoice("11"));
        stores.run(r -> {
            r.invoices().add(invoices.get(2));
            r.invoices().add(invoices.get(0));
        });
        stores.reopen();
        stores.run(r -> r.invoices().add(invoices.get(1)));

        stores.run(r -> assertThat(r.invoices().all().toList()).isEqualTo(invoices));
    }

    @Test
    void an_identity_or_a_number_is_there_once() {
        stores.run(r -> r.invoices().add(invoice("1")));

        assertThatIllegalStateException()
                .isThrownBy(() -> stores.run(r -> r.invoices().add(invoice("1"))));
        Invoice same = Invoice.issue(
                invoice("2").statement(), Id.of("another"), new DocumentNumber("1"), Books.NOW.plusSeconds(1));
        assertThatIllegalStateException()
                .isThrownBy(() -> stores.run(r -> r.invoices().add(same)));
    }

    @Test
    void a_source_is_billed_once_until_it_is_set_free() throws Exception {
        stores.run(r -> r.invoices().add(invoice("1", source("a"), source("b"))));
        stores.reopen();
        assertThatIllegalStateException()
                .isThrownBy(() -> stores.run(r -> r.invoices().add(invoice("2", source("c"), source("b")))));
        stores.run(r -> assertThat(r.invoices().billing(source("c"))).isEmpty());

        stores.run(r -> r.invoices().free(source("b")));
        stores.reopen();
        stores.run(r -> r.invoices().add(invoice("2", source("c"), source("b"))));
        stores.reopen();

        stores.run(r -> assertThat(r.invoices().billing(source("a"))).contains(Id.of("inv-1")));
        stores.run(r -> assertThat(r.invoices().billing(source("b"))).contains(Id.of("inv-2")));
    }

    @Test
    void setting_free_what_nothing_bills_has_no_effect() {
        stores.run(r -> r.invoices().free(source("a")));

        stores.run(r -> assertThat(r.invoices().billing(source("a"))).isEmpty());
    }

    @Test
    void invoices_are_found_by_the_order_of_the_customer() throws Exception {
        Invoice under = Books.invoice("1", "PO-1");
        stores.run(r -> {
            r.invoices().add(under);
            r.invoices().add(Books.invoice("2", "PO-2"));
            r.invoices().add(invoice("3"));
        });
        stores.reopen();

        stores.run(r -> assertThat(
                        r.invoices().under(Id.of("brouwerij-de-hop"), "PO-1").toList())
                .containsExactly(under));
        stores.run(r -> assertThat(r.invoices().under(Id.of("another"), "PO-1").toList())
                .isEmpty());
    }

    @Test
    void a_credit_note_is_found_on_its_invoice() throws Exception {
        Invoice invoice = invoice("1");
        CreditNote credit = Books.credit(Remainder.of(invoice), "C1");
        stores.run(r -> {
            r.invoices().add(invoice);
            r.creditNotes().add(credit);
        });
        stores.reopen();

        stores.run(r -> {
            assertThat(r.creditNotes().on(invoice.id())).containsExactly(credit);
            assertThat(r.creditNotes().find(credit.id())).contains(credit);
            assertThat(r.creditNotes().find(credit.number())).contains(credit);
            assertThat(r.creditNotes().all().map(IssuedDocument::digest)).containsExactly(credit.digest());
            assertThat(r.creditNotes().on(Id.of("another"))).isEmpty();
        });
        assertThatIllegalStateException()
                .isThrownBy(() -> stores.run(r -> r.creditNotes().add(credit)));
    }

    @Test
    void facts_come_by_day_and_each_once() throws Exception {
        Id<Invoice> invoice = Id.of("inv-1");
        InvoiceFact viewed = new InvoiceFact.Viewed(invoice, Books.TODAY.plusDays(1));
        InvoiceFact sent = new InvoiceFact.Sent(invoice, Books.TODAY, Channel.EMAIL, "");
        List<InvoiceFact> sameDay = List.of(
                new InvoiceFact.Received(invoice, Books.TODAY),
                new InvoiceFact.Disputed(invoice, Books.TODAY, "Te veel"),
                new InvoiceFact.DisputeSettled(invoice, Books.TODAY, "Akkoord"),
                new InvoiceFact.Noted(invoice, Books.TODAY, "gebeld", "om tien uur"));
        stores.run(r -> r.facts().append(viewed));
        stores.reopen();
        stores.run(r -> {
            r.facts().append(sent);
            r.facts().append(sent);
            sameDay.forEach(r.facts()::append);
        });
        stores.reopen();
        stores.run(r -> r.facts().append(sent));

        stores.run(r -> {
            assertThat(r.facts().of(invoice))
                    .hasSize(6)
                    .startsWith(sent)
                    .containsSubsequence(sameDay)
                    .endsWith(viewed);
            assertThat(r.facts().of(Id.of("inv-2"))).isEmpty();
        });
    }
}

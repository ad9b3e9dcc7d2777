package nl.factuurwerk.purchase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import nl.factuurwerk.audit.Digest;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.invoice.content.AttachmentContent;
import nl.factuurwerk.invoice.content.IdentifierContent;
import nl.factuurwerk.invoice.content.InvoiceContent;
import nl.factuurwerk.invoice.content.PartyContent;
import nl.factuurwerk.invoice.content.SupportingDocumentContent;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IncomingInvoiceTest {

    private static final byte[] BYTES = {1, 2, 3};

    private static ReceivedFile file(ReceivedFormat format) {
        return new ReceivedFile(Digest.sha256(BYTES), 3, format);
    }

    private static IncomingInvoice of(PartyContent.Builder seller, String number, String type) {
        return IncomingInvoice.of(
                file(ReceivedFormat.UBL_INVOICE),
                InvoiceContent.builder()
                        .number(number)
                        .typeCode(type)
                        .seller(seller.build())
                        .build());
    }

    private static PartyContent.Builder papier() {
        return PartyContent.builder().name("Papier & Zonen B.V.");
    }

    @Nested
    class SameDocument {

        @Test
        void has_the_same_number_and_seller() {
            IncomingInvoice one = of(papier().vatIdentifier("NL123456789B13"), "F-1", "380");

            assertThat(one.isSameDocumentAs(of(papier().vatIdentifier("NL 1234.56.789.B13"), "F-1", "380")))
                    .isTrue();
            assertThat(one.isSameDocumentAs(of(papier().vatIdentifier("NL123456789B13"), "F-2", "380")))
                    .isFalse();
            assertThat(one.isSameDocumentAs(of(papier().vatIdentifier("NL987654321B01"), "F-1", "380")))
                    .isFalse();
        }

        @Test
        void is_told_by_what_both_state_of_the_seller() {
            IncomingInvoice one = of(
                    papier().vatIdentifier("NL123456789B13")
                            .legalRegistration(IdentifierContent.of("87654321", "0106")),
                    "F-1",
                    "380");

            assertThat(one.isSameDocumentAs(
                            of(papier().legalRegistration(IdentifierContent.of("8765 4321")), "F-1", "380")))
                    .isTrue();
            assertThat(one.isSameDocumentAs(
                            of(papier().legalRegistration(IdentifierContent.of("11111111")), "F-1", "380")))
                    .isFalse();
            assertThat(one.isSameDocumentAs(of(PartyContent.builder().name(" papier  & zonen b.v."), "F-1", "380")))
                    .isTrue();
            assertThat(one.isSameDocumentAs(of(PartyContent.builder().name("Inkt B.V."), "F-1", "380")))
                    .isFalse();
            assertThat(one.isSameDocumentAs(of(PartyContent.builder(), "F-1", "380")))
                    .isFalse();
        }

        @Test
        void is_never_an_invoice_and_a_credit_note() {
            assertThat(of(papier(), "F-1", "380").isSameDocumentAs(of(papier(), "F-1", "381")))
                    .isFalse();
            assertThat(of(papier(), "F-1", "380").isSameDocumentAs(of(papier(), "F-1", "384")))
                    .isTrue();
        }

        @Test
        void is_unknown_without_a_number() {
            IncomingInvoice one = of(papier(), "", "380");

            assertThat(one.isSameDocumentAs(one)).isFalse();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "380, UBL_INVOICE, false",
        "381, UBL_INVOICE, true",
        "396, OTHER, true",
        "81, UBL_INVOICE, false",
        "81, UBL_CREDIT_NOTE, true",
        "81, OTHER, true",
        "381, UBL_CREDIT_NOTE, true",
        ", UBL_CREDIT_NOTE, true",
        ", OTHER, false"
    })
    void is_a_credit_note_by_its_code_or_else_by_its_form(String type, ReceivedFormat format, boolean creditNote) {
        InvoiceContent content = InvoiceContent.builder().typeCode(type).build();

        assertThat(IncomingInvoice.of(file(format), content).isCreditNote()).isEqualTo(creditNote);
    }

    @Test
    void lists_its_files_and_leaves_their_bytes_to_the_file_it_came_as() {
        AttachmentContent pdf = AttachmentContent.of(BYTES, "application/pdf", "a.pdf");
        InvoiceContent content = InvoiceContent.builder()
                .supportingDocuments(
                        List.of(SupportingDocumentContent.of("T-1").with(pdf), SupportingDocumentContent.of("T-2")))
                .build();

        IncomingInvoice incoming = IncomingInvoice.of(file(ReceivedFormat.UBL_INVOICE), content);
        ReceivedInvoice kept = new ReceivedInvoice(Id.of("r-1"), java.time.LocalDate.of(2026, 11, 2), incoming);

        assertThat(incoming.attachments())
                .containsExactly(new ReceivedAttachment(
                        "T-1", Optional.of("a.pdf"), Optional.of("application/pdf"), Digest.sha256(BYTES), 3));
        assertThat(kept.incoming().attachments()).isEqualTo(incoming.attachments());
        assertThat(kept.content().supportingDocuments())
                .extracting(document -> document.attachment().size())
                .containsExactly(0, 0);
        assertThat(kept.content().supportingDocuments().getFirst().attachment().fileName())
                .contains("a.pdf");
    }

    @Test
    void refuses_files_and_places_that_cannot_be() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ReceivedFile(Digest.sha256(BYTES), 0, ReceivedFormat.OTHER));
        assertThatIllegalArgumentException().isThrownBy(() -> new UnreadPart("/Invoice", 0, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new UnreadPart(" ", 1, 1));
    }
}

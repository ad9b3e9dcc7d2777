package nl.factuurwerk.ubl;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.factuurwerk.compliance.en16931.EInvoiceProfile;
import nl.factuurwerk.fixtures.Fixture;
import nl.factuurwerk.invoice.content.AttachmentContent;
import nl.factuurwerk.invoice.content.InvoiceContent;
import nl.factuurwerk.invoice.content.NoteContent;
import nl.factuurwerk.invoice.content.ReasonContent;
import nl.factuurwerk.invoice.content.SupportingDocumentContent;
import nl.factuurwerk.invoice.content.VatBreakdownContent;
import nl.factuurwerk.invoice.content.VatContent;
import nl.factuurwerk.money.Decimal;
import nl.factuurwerk.rule.InvalidInput;
import nl.factuurwerk.rule.Report;
import nl.factuurwerk.text.Language;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class UblWriterTest {

    private static final UblWriter STANDARD = UblWriter.of(EInvoiceProfile.EN16931);

    private static final SupportingDocumentContent TIMESHEET = Attached.TIMESHEET;

    private static String text(WriteResult result) {
        return new String(result.orThrow().bytes(), UTF_8);
    }

    @Nested
    class Write {

        @Test
        void the_same_document_gives_the_same_bytes() {
            assertThat(STANDARD.write(Fixture.SIMPLE.document()).orThrow().bytes())
                    .isEqualTo(STANDARD.write(Fixture.SIMPLE.document()).orThrow().bytes());
        }

        @ParameterizedTest
        @EnumSource
        void states_the_totals_that_are_printed(Fixture fixture) {
            String file = text(STANDARD.write(fixture.document()));

            assertThat(file)
                    .contains(">" + fixture.document().total().getAmount().toPlainString() + "</cbc:PayableAmount>")
                    .contains(">" + fixture.document().totals().vat().getAmount().toPlainString() + "</cbc:TaxAmount>");
        }

        @Test
        void a_credit_note_is_a_file_of_its_own_form_with_its_due_date_among_the_means() {
            assertThat(text(STANDARD.write(Fixture.SELF_BILLED_CREDIT.document())))
                    .contains("<CreditNote ", "<cbc:CreditNoteTypeCode>261<", "<cbc:CreditedQuantity ", "<cac:CreditNoteLine>")
                    .doesNotContain("<cbc:DueDate>");
        }

        @Test
        void a_file_cannot_be_changed_from_outside() {
            UblFile file = STANDARD.write(Fixture.SIMPLE.document()).orThrow();
            Arrays.fill(file.bytes(), (byte) 0);

            assertThat(file.bytes()).startsWith('<', '?', 'x', 'm', 'l').hasSize(file.size());
            assertThat(file.profile()).isEqualTo(EInvoiceProfile.EN16931);
        }
    }

    @Nested
    class Write_to {

        @Test
        void writes_what_write_writes_and_leaves_the_stream_open() throws IOException {
            boolean[] closed = new boolean[1];
            ByteArrayOutputStream out = new ByteArrayOutputStream() {
                @Override
                public void close() {
                    closed[0] = true;
                }
            };
            Report report = STANDARD.writeTo(Fixture.SIMPLE.document(), out);

            assertThat(report.hasErrors()).isFalse();
            assertThat(out.toByteArray())
                    .isEqualTo(STANDARD.write(Fixture.SIMPLE.document()).orThrow().bytes());
            assertThat(closed[0]).isFalse();
        }

        @Test
        void writes_nothing_where_the_report_has_errors() throws IOException {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            Report report = STANDARD.attachingAtMost(1).writeTo(Fixture.SIMPLE.document(), out, TIMESHEET);

            assertThat(report.hasErrors()).isTrue();
            assertThat(out.size()).isZero();
        }
    }

    @Nested
    class Attachments {

        @ParameterizedTest
        @EnumSource(
                value = Fixture.class,
                names = {"SIMPLE", "CREDIT_OF_ALL"})
        void travel_inside_the_file(Fixture fixture) {
            byte[] pdf = fixture.pdf();
            UblFile file = STANDARD.write(
                            fixture.document(),
                            TIMESHEET,
                            SupportingDocumentContent.of("Factuur")
                                    .with(AttachmentContent.of(pdf, "application/pdf", "factuur.pdf")),
                            Attached.TERMS)
                    .orThrow();

            assertThat(OfficialRules.EN16931.judge(file.bytes())).isEmpty();
            assertThat(new String(file.bytes(), UTF_8))
                    .contains("mimeCode=\"text/csv\" filename=\"uren &quot;oktober&quot;.csv\">ZGFnO3VyZW4KMTs4Cg==<")
                    .contains(java.util.Base64.getEncoder().encodeToString(pdf))
                    .contains("<cbc:URI>https://example.org/voorwaarden?a=1&amp;b=2</cbc:URI>");
        }

        @Test
        void are_refused_above_the_limit_of_all_together() {
            int size = TIMESHEET.attachment().size();
            UblWriter writer = STANDARD.attachingAtMost(2 * size);

            assertThat(writer.write(Fixture.SIMPLE.document(), TIMESHEET, TIMESHEET)).isInstanceOf(Written.class);
            assertThat(writer.write(Fixture.SIMPLE.document(), TIMESHEET, TIMESHEET, TIMESHEET)
                            .report()
                            .errors())
                    .singleElement()
                    .satisfies(finding -> {
                        assertThat(finding.id().value()).isEqualTo("FW-UBL-FILES");
                        assertThat(finding.where().term()).isEqualTo("BG-24");
                        assertThat(finding.values()).containsEntry("size", 3L * size).containsEntry("limit", 2 * size);
                    });
        }

        @Test
        void have_a_limit_that_is_not_below_zero() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> STANDARD.attachingAtMost(-1))
                    .withMessageContaining("-1");
        }
    }

    @Nested
    class Characters {

        @Test
        void that_no_file_can_hold_are_found_by_field() {
            InvoiceContent content = Fixture.SIMPLE.document().content();
            InvoiceContent broken = content.toBuilder()
                    .notes(List.of(NoteContent.of("fine"), NoteContent.of("bell \u0007")))
                    .lines(content.lines().stream()
                            .map(line -> line.toBuilder().name("half \uD83D pair").build())
                            .toList())
                    .build();
            WriteResult result = STANDARD.write(broken);

            assertThat(result).isInstanceOf(Refused.class);
            assertThat(result.report().errors())
                    .extracting(found -> found.where().toString(), found -> found.values().get("character"))
                    .containsExactly(
                            org.assertj.core.groups.Tuple.tuple("BT-22 notes[1].text", "U+0007"),
                            org.assertj.core.groups.Tuple.tuple("BT-153 lines[0].name", "U+D83D"),
                            org.assertj.core.groups.Tuple.tuple("BT-153 lines[1].name", "U+D83D"));
            assertThat(STANDARD.check(broken).errors()).isEqualTo(result.report().errors());
            assertThatExceptionOfType(InvalidInput.class).isThrownBy(result::orThrow);
        }
    }

    @Nested
    class Remarks {

        private String notes(UblWriter writer, String... texts) {
            String file = text(writer.write(Fixture.SELF_BILLED.document().content().toBuilder()
                    .typeCode("380")
                    .notes(NoteContent.of(List.of(texts)))
                    .build()));
            return file.substring(file.indexOf("<cbc:Note>"), file.lastIndexOf("</cbc:Note>\n  <cbc:DocumentCurrencyCode>"));
        }

        @Test
        void are_written_one_by_one() {
            assertThat(notes(STANDARD, "one", "two")).isEqualTo("<cbc:Note>one</cbc:Note>\n  <cbc:Note>two");
        }

        @Test
        void that_could_be_mistaken_for_one_with_a_code_get_a_code() {
            assertThat(notes(STANDARD, "#ADU#x")).isEqualTo("<cbc:Note>#AAI##ADU#x");
            assertThat(notes(STANDARD, "nr #12 # x")).isEqualTo("<cbc:Note>#AAI#nr #12 # x");
            assertThat(notes(STANDARD, "nr #12# #3")).isEqualTo("<cbc:Note>nr #12# #3");
            assertThat(notes(STANDARD, "nr #123")).isEqualTo("<cbc:Note>nr #123");
        }

        @Test
        void are_one_in_peppol() {
            InvoiceContent content = Fixture.SIMPLE.document().content().toBuilder()
                    .notes(NoteContent.of(List.of("one", "two")))
                    .build();

            assertThat(ProfiledContent.of(content, EInvoiceProfile.PEPPOL).notes())
                    .containsExactly(NoteContent.of("one\ntwo"));
        }
    }

    @Nested
    class Vat_groups {

        private static final VatContent EXEMPT = VatContent.of("E", Decimal.ZERO);

        private InvoiceContent exempt(ReasonContent... reasons) {
            return Fixture.EXEMPT.document().content().toBuilder()
                    .vatBreakdown(Arrays.stream(reasons)
                            .map(reason -> VatBreakdownContent.of(EXEMPT, Decimal.of("242.50"), Decimal.ZERO)
                                    .because(reason))
                            .toList())
                    .build();
        }

        @Test
        void that_differ_in_their_reason_are_one_with_both_reasons() {
            UblFile file = STANDARD.write(exempt(ReasonContent.of("onderwijs"), ReasonContent.of("zorg")))
                    .orThrow();

            assertThat(OfficialRules.EN16931.judge(file.bytes())).isEmpty();
            assertThat(new String(file.bytes(), UTF_8))
                    .contains(">485.00</cbc:TaxableAmount>", "<cbc:TaxExemptionReason>onderwijs; zorg<")
                    .containsOnlyOnce("<cac:TaxSubtotal>");
        }

        @Test
        void keep_a_code_that_they_share() {
            assertThat(text(STANDARD.write(
                            exempt(ReasonContent.of("a", "VATEX-EU-132"), ReasonContent.of("b", "VATEX-EU-132")))))
                    .contains("<cbc:TaxExemptionReasonCode>VATEX-EU-132<");
        }

        @Test
        void with_different_codes_are_reported_and_lose_them() {
            WriteResult result = STANDARD.write(
                    exempt(ReasonContent.of("a", "VATEX-EU-132-1B"), ReasonContent.of("b", "VATEX-EU-132-1I")));

            assertThat(text(result)).doesNotContain("VATEX");
            assertThat(result.report().findings()).singleElement().satisfies(finding -> {
                assertThat(finding.where().toString()).isEqualTo("BT-121 vatBreakdown[0].reason.code");
                assertThat(finding.values())
                        .isEqualTo(Map.of("category", "E", "codes", "VATEX-EU-132-1B, VATEX-EU-132-1I"));
            });
        }
    }

    @Test
    void each_rule_has_texts_in_both_languages() {
        UblWriteRules.descriptions().forEach(rule -> {
            for (Language language : List.of(Language.DUTCH, Language.ENGLISH)) {
                assertThat(rule.text().in(language)).doesNotEndWith(".");
                assertThat(rule.hint().in(language)).endsWith(".");
            }
        });
        assertThat(UblWriteRules.descriptions()).extracting(rule -> rule.id().value()).doesNotHaveDuplicates();
    }
}

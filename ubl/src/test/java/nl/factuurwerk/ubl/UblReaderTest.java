package nl.factuurwerk.ubl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import nl.factuurwerk.audit.Digest;
import nl.factuurwerk.invoice.content.AttachmentContent;
import nl.factuurwerk.invoice.content.IdentifierContent;
import nl.factuurwerk.invoice.content.InvoiceContent;
import nl.factuurwerk.invoice.content.LineContent;
import nl.factuurwerk.invoice.content.NoteContent;
import nl.factuurwerk.invoice.content.PriceContent;
import nl.factuurwerk.invoice.content.VatContent;
import nl.factuurwerk.money.Decimal;
import nl.factuurwerk.purchase.IncomingInvoice;
import nl.factuurwerk.purchase.ReceivedAttachment;
import nl.factuurwerk.purchase.ReceivedFormat;
import nl.factuurwerk.rule.Finding;
import nl.factuurwerk.rule.InvalidInput;
import nl.factuurwerk.rule.RuleBook;
import nl.factuurwerk.rule.Severity;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UblReaderTest {

    private static final String SELLER_END = "</cac:AccountingSupplierParty>";
    private static final String CURRENCY = "<cbc:DocumentCurrencyCode>EUR</cbc:DocumentCurrencyCode>";
    private static final String LINE_ID = "<cbc:ID>1</cbc:ID>";

    private final UblReader reader = UblReader.standard().judging(new RuleBook<>(List.of()));

    private IncomingInvoice read(ForeignInvoice file) {
        return reader.read(file.bytes()).invoice().orElseThrow();
    }

    private InvoiceContent content(ForeignInvoice file) {
        return read(file).content();
    }

    private LineContent line(ForeignInvoice file) {
        return content(file).lines().getFirst();
    }

    private List<Finding> findings(ForeignInvoice file) {
        return reader.read(file.bytes()).report().findings();
    }

    @Nested
    class Documents {

        @Test
        void says_what_an_invoice_says() {
            InvoiceContent content = content(ForeignInvoice.plain());

            assertThat(content.number()).contains("F-17");
            assertThat(content.issueDate()).contains(LocalDate.of(2026, 11, 2));
            assertThat(content.dueDate()).contains(LocalDate.of(2026, 12, 2));
            assertThat(content.typeCode()).contains("380");
            assertThat(content.notes()).containsExactly(NoteContent.of("Dank voor uw bestelling", "AAI"));
            assertThat(content.process().specification()).contains("urn:cen.eu:en16931:2017");
            assertThat(content.seller().name()).contains("Papier & Zonen B.V.");
            assertThat(content.seller().vatIdentifier()).contains("NL123456789B13");
            assertThat(content.seller().legalRegistration()).isEqualTo(IdentifierContent.of("87654321", "0106"));
            assertThat(content.seller().address().lines()).containsExactly("Havenweg 5");
            assertThat(content.buyer().name()).contains("Studio Noorderlicht B.V.");
            assertThat(content.payment().means().text()).contains("Overboeking");
            assertThat(content.payment().remittance()).contains("F-17");
            assertThat(content.totals().payable()).contains(Decimal.of("121"));
            assertThat(content.vatBreakdown()).singleElement().satisfies(group -> {
                assertThat(group.vat()).isEqualTo(VatContent.of("S", Decimal.of(21)));
                assertThat(group.taxableAmount()).contains(Decimal.of(100));
            });
            assertThat(findings(ForeignInvoice.plain())).isEmpty();
        }

        @Test
        void says_what_a_credit_note_says() {
            IncomingInvoice credit = read(ForeignInvoice.creditNote());

            assertThat(credit.file().format()).isEqualTo(ReceivedFormat.UBL_CREDIT_NOTE);
            assertThat(credit.isCreditNote()).isTrue();
            assertThat(credit.content().typeCode()).contains("381");
            assertThat(credit.content().dueDate()).contains(LocalDate.of(2026, 12, 2));
            assertThat(credit.content().lines().getFirst().quantity()).contains(Decimal.of(500));
            assertThat(findings(ForeignInvoice.creditNote())).isEmpty();
        }

        @Test
        void takes_an_invoice_for_one_where_its_kind_fits_both() {
            IncomingInvoice invoice = read(ForeignInvoice.plain().with(">380<", ">81<"));

            assertThat(invoice.isCreditNote()).isFalse();
            assertThat(UblReader.standard()
                            .read(ForeignInvoice.plain().with(">380<", ">81<").bytes())
                            .report()
                            .errors())
                    .isEmpty();
        }

        @Test
        void knows_the_bytes_again() {
            byte[] bytes = ForeignInvoice.plain().bytes();

            IncomingInvoice invoice = reader.read(bytes).orThrow();

            assertThat(invoice.file().sha256()).isEqualTo(Digest.sha256(bytes));
            assertThat(invoice.file().size()).isEqualTo(bytes.length);
        }

        @Test
        void reads_all_of_a_stream_and_leaves_it_open() throws IOException {
            boolean[] closed = {false};
            InputStream stream =
                    new FilterInputStream(new ByteArrayInputStream(
                            (ForeignInvoice.plain().text() + "\n<!-- end -->\n").getBytes(StandardCharsets.UTF_8))) {
                        @Override
                        public int read(byte[] buffer, int offset, int length) throws IOException {
                            return super.read(buffer, offset, Math.min(length, 7));
                        }

                        @Override
                        public void close() {
                            closed[0] = true;
                        }
                    };

            assertThat(reader.read(stream).isSound()).isTrue();
            assertThat(stream.read()).isEqualTo(-1);
            assertThat(closed[0]).isFalse();
        }

        @Test
        void lets_the_fault_of_a_stream_through() {
            InputStream broken = new InputStream() {
                @Override
                public int read() throws IOException {
                    throw new IOException("line is down");
                }
            };

            assertThatThrownBy(() -> reader.read(broken))
                    .isInstanceOf(IOException.class)
                    .hasMessage("line is down");
        }

        @Test
        void reads_prefixed_roots() {
            assertThat(content(ForeignInvoice.plain().prefixed())).isEqualTo(content(ForeignInvoice.plain()));
        }

        @Test
        void is_not_taken_in_by_names_of_other_namespaces() {
            ForeignInvoice file =
                    ForeignInvoice.plain().behind(CURRENCY, "<x:DueDate xmlns:x=\"urn:x\">2030-01-01</x:DueDate>");

            assertThat(content(file).dueDate()).contains(LocalDate.of(2026, 12, 2));
            assertThat(findings(file)).extracting(f -> f.id().value()).containsExactly("FW-READ-UNKNOWN");
        }
    }

    @Nested
    class Encodings {

        @Test
        void are_told_by_the_byte_order_mark() {
            assertSame(StandardCharsets.UTF_8, "\uFEFF", "UTF-8");
            assertSame(StandardCharsets.UTF_16LE, "\uFEFF", "UTF-16");
            assertSame(StandardCharsets.UTF_16BE, "\uFEFF", "UTF-16");
        }

        @Test
        void are_told_by_the_declaration() {
            assertSame(StandardCharsets.ISO_8859_1, "", "ISO-8859-1");
            assertSame(Charset.forName("windows-1252"), "", "windows-1252");
            assertSame(StandardCharsets.UTF_16LE, "", "UTF-16");
            assertSame(StandardCharsets.UTF_16BE, "", "UTF-16BE");
        }

        @Test
        void are_utf_8_where_nothing_is_said() {
            ForeignInvoice file = ForeignInvoice.plain()
                    .with("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n", "")
                    .with("Papier", "Pâpier");

            assertThat(content(file).seller().name()).contains("Pâpier & Zonen B.V.");
        }

        private void assertSame(Charset charset, String mark, String declared) {
            String text = mark
                    + ForeignInvoice.plain()
                            .with("UTF-8", declared)
                            .with("Papier", "Pâpier")
                            .text();

            UblReading reading = reader.read(text.getBytes(charset));

            assertThat(reading.report().findings()).isEmpty();
            assertThat(reading.invoice().orElseThrow().content().seller().name())
                    .contains("Pâpier & Zonen B.V.");
        }
    }

    @Nested
    class Lines {

        @Test
        void have_prices_per_several() {
            LineContent line = line(ForeignInvoice.plain());

            assertThat(line.quantity()).contains(Decimal.of(500));
            assertThat(line.unit()).contains("C62");
            assertThat(line.price())
                    .isEqualTo(new PriceContent(
                            Optional.of(Decimal.of(20)),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.of(Decimal.of(100)),
                            Optional.of("C62")));
        }

        @Test
        void have_discounts_in_their_price() {
            LineContent line = line(
                    ForeignInvoice.plain().behind("<cbc:BaseQuantity unitCode=\"C62\">100</cbc:BaseQuantity>", """
                            <cac:AllowanceCharge><cbc:ChargeIndicator>false</cbc:ChargeIndicator>
                            <cbc:Amount currencyID="EUR">5</cbc:Amount>
                            <cbc:BaseAmount currencyID="EUR">25</cbc:BaseAmount></cac:AllowanceCharge>"""));

            assertThat(line.price().discount()).contains(Decimal.of(5));
            assertThat(line.price().gross()).contains(Decimal.of(25));
        }

        @ParameterizedTest
        @ValueSource(strings = {"L", "M", "B"})
        void may_be_of_categories_of_other_countries(String category) {
            ForeignInvoice file =
                    ForeignInvoice.plain().with("""
                            <cac:ClassifiedTaxCategory>
                                    <cbc:ID>S</cbc:ID>""", "<cac:ClassifiedTaxCategory><cbc:ID>" + category + "</cbc:ID>");

            assertThat(line(file).vat()).isEqualTo(VatContent.of(category, Decimal.of(21)));
        }

        @Test
        void have_no_vat_where_they_state_another_tax() {
            ForeignInvoice file = ForeignInvoice.plain()
                    .with("""
                            <cac:TaxScheme><cbc:ID>VAT</cbc:ID></cac:TaxScheme>
                                  </cac:ClassifiedTaxCategory>""", "<cac:TaxScheme><cbc:ID>GST</cbc:ID></cac:TaxScheme></cac:ClassifiedTaxCategory>");

            assertThat(line(file).vat()).isEqualTo(VatContent.none());
        }

        @Test
        void are_told_where_they_are_split_and_what_the_parts_come_to() {
            ForeignInvoice file = ForeignInvoice.plain().behind(LINE_ID, subLine("60.00", "") + subLine("40.00", ""));

            assertThat(findings(file)).singleElement().satisfies(finding -> {
                assertThat(finding.id().value()).isEqualTo("FW-READ-SUBLINES");
                assertThat(finding.severity()).isEqualTo(Severity.NOTICE);
                assertThat(finding.where().path()).isEqualTo("/Invoice/cac:InvoiceLine");
                assertThat(finding.values()).containsEntry("count", 2).containsEntry("sum", Decimal.of(100));
            });
            assertThat(content(file).lines()).hasSize(1);
        }

        @Test
        void are_told_where_their_parts_do_not_come_to_them_at_any_depth() {
            ForeignInvoice file = ForeignInvoice.plain().behind(LINE_ID, subLine("100.00", subLine("99.99", "")));

            assertThat(findings(file))
                    .filteredOn(finding -> finding.id().value().equals("FW-READ-SUBLINES-SUM"))
                    .singleElement()
                    .satisfies(finding -> {
                        assertThat(finding.where().path()).isEqualTo("/Invoice/cac:InvoiceLine/cac:SubInvoiceLine");
                        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
                    });
        }

        private static String subLine(String net, String within) {
            return "<cac:SubInvoiceLine><cbc:ID>1.1</cbc:ID><cbc:LineExtensionAmount currencyID=\"EUR\">" + net
                    + "</cbc:LineExtensionAmount>" + within + "<cac:Item><cbc:Name>Deel</cbc:Name></cac:Item>"
                    + "</cac:SubInvoiceLine>";
        }
    }

    @Nested
    class Amounts {

        @Test
        void may_be_prepaid_and_negative() {
            InvoiceContent content = content(ForeignInvoice.plain()
                    .with(
                            "<cbc:PayableAmount currencyID=\"EUR\">121.00",
                            "<cbc:PrepaidAmount currencyID=\"EUR\">150.00</cbc:PrepaidAmount>"
                                    + "<cbc:PayableRoundingAmount currencyID=\"EUR\">-0.01</cbc:PayableRoundingAmount>"
                                    + "<cbc:PayableAmount currencyID=\"EUR\">-29.01"));

            assertThat(content.totals().prepaid()).contains(Decimal.of(150));
            assertThat(content.totals().rounding()).contains(Decimal.of("-0.01"));
            assertThat(content.totals().payable()).contains(Decimal.of("-29.01"));
        }

        @Test
        void of_vat_may_be_stated_in_the_currency_of_accounting_too() {
            ForeignInvoice file = ForeignInvoice.plain()
                    .behind(CURRENCY, "<cbc:TaxCurrencyCode>SEK</cbc:TaxCurrencyCode>")
                    .behind(
                            "</cac:TaxTotal>",
                            "<cac:TaxTotal><cbc:TaxAmount currencyID=\"SEK\">231.45</cbc:TaxAmount></cac:TaxTotal>");

            assertThat(content(file).totals().vat()).contains(Decimal.of(21));
            assertThat(content(file).totals().vatInTaxCurrency()).contains(Decimal.of("231.45"));
            assertThat(content(file).taxCurrency()).contains("SEK");
            assertThat(findings(file)).isEmpty();
        }

        @Test
        void of_vat_are_not_read_in_a_currency_that_is_neither() {
            ForeignInvoice file = ForeignInvoice.plain()
                    .behind(
                            "</cac:TaxTotal>",
                            "<cac:TaxTotal><cbc:TaxAmount currencyID=\"USD\">24.00</cbc:TaxAmount></cac:TaxTotal>");

            assertThat(content(file).totals().vatInTaxCurrency()).isEmpty();
            assertThat(findings(file))
                    .extracting(finding -> finding.id().value())
                    .containsExactly("FW-READ-TAX-CURRENCY");
        }

        @Test
        void in_another_currency_than_the_document_are_an_error() {
            ForeignInvoice file = ForeignInvoice.plain()
                    .with("<cbc:PayableAmount currencyID=\"EUR\">", "<cbc:PayableAmount currencyID=\"USD\">");

            assertError(file, "FW-READ-CURRENCY", "/Invoice/cac:LegalMonetaryTotal/cbc:PayableAmount", "121.00</cbc:P");
        }

        @Test
        void without_a_currency_are_told() {
            ForeignInvoice file =
                    ForeignInvoice.plain().with("<cbc:PayableAmount currencyID=\"EUR\">", "<cbc:PayableAmount>");

            assertThat(content(file).totals().payable()).contains(Decimal.of(121));
            assertThat(findings(file))
                    .extracting(finding -> finding.id().value())
                    .containsExactly("FW-READ-INCOMPLETE");
        }

        @Test
        void with_noughts_behind_the_cents_are_told() {
            ForeignInvoice file = ForeignInvoice.plain()
                    .with(
                            "currencyID=\"EUR\">121.00</cbc:PayableAmount",
                            "currencyID=\"EUR\">121.000</cbc:PayableAmount");

            assertThat(content(file).totals().payable()).contains(Decimal.of(121));
            assertThat(findings(file))
                    .extracting(finding -> finding.id().value())
                    .containsExactly("FW-READ-DECIMALS");
        }

        @ParameterizedTest
        @ValueSource(strings = {" 121.00\n", "+121", "121.", "00121.00", "121.0000000000000000000000"})
        void are_read_as_xml_writes_numbers(String written) {
            ForeignInvoice file = ForeignInvoice.plain()
                    .with(
                            "<cbc:PayableAmount currencyID=\"EUR\">121.00",
                            "<cbc:PayableAmount currencyID=\"EUR\">" + written);

            assertThat(content(file).totals().payable()).contains(Decimal.of(121));
        }

        @ParameterizedTest
        @ValueSource(strings = {"1,21", "1e2", "EUR 5", "", "0x10", "--1", ".", "1 000", "NaN", "١٢١"})
        void that_are_no_numbers_are_told_with_their_place_and_left_out(String written) {
            ForeignInvoice file = ForeignInvoice.plain()
                    .with(
                            "<cbc:PayableAmount currencyID=\"EUR\">121.00",
                            "<cbc:PayableAmount currencyID=\"EUR\">" + written);

            assertThat(content(file).totals().payable()).isEmpty();
            assertError(
                    file,
                    "FW-READ-NUMBER",
                    "/Invoice/cac:LegalMonetaryTotal/cbc:PayableAmount",
                    written + "</cbc:PayableAmount>");
            assertThat(read(file).unread())
                    .extracting(part -> part.path())
                    .containsExactly("/Invoice/cac:LegalMonetaryTotal/cbc:PayableAmount");
        }
    }

    @Nested
    class Days {

        @ParameterizedTest
        @ValueSource(strings = {"2026-12-02Z", "2026-12-02+01:00", " 2026-12-02 "})
        void may_have_a_time_zone(String written) {
            ForeignInvoice file = ForeignInvoice.plain().with("2026-12-02", written);

            assertThat(content(file).dueDate()).contains(LocalDate.of(2026, 12, 2));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "02-12-2026",
                    "2026-02-30",
                    "2026-12-02T00:00:00",
                    "20261202",
                    "0000-01-01",
                    "-2026-12-02",
                    ""
                })
        void that_are_none_are_told_with_their_place_and_left_out(String written) {
            ForeignInvoice file = ForeignInvoice.plain().with("2026-12-02", written);

            assertThat(content(file).dueDate()).isEmpty();
            assertError(file, "FW-READ-DATE", "/Invoice/cbc:DueDate", written + "</cbc:DueDate>");
        }
    }

    @Nested
    class Attachments {

        private static final byte[] PDF = "%PDF-1.7 pretended".getBytes(StandardCharsets.UTF_8);

        private static ForeignInvoice with(String base64) {
            return ForeignInvoice.plain()
                    .behind(
                            CURRENCY,
                            "<cac:AdditionalDocumentReference><cbc:ID>T-1</cbc:ID>"
                                    + "<cbc:DocumentDescription>Uren</cbc:DocumentDescription><cac:Attachment>"
                                    + "<cbc:EmbeddedDocumentBinaryObject mimeCode=\"application/pdf\" filename=\"../uren.pdf\">"
                                    + base64
                                    + "</cbc:EmbeddedDocumentBinaryObject></cac:Attachment></cac:AdditionalDocumentReference>");
        }

        @Test
        void are_decoded() {
            ForeignInvoice file = with(Base64.getMimeEncoder().encodeToString(PDF));

            assertThat(content(file).supportingDocuments()).singleElement().satisfies(document -> {
                assertThat(document.reference()).contains("T-1");
                assertThat(document.description()).contains("Uren");
                assertThat(document.attachment())
                        .isEqualTo(AttachmentContent.of(PDF, "application/pdf", "../uren.pdf"));
            });
            assertThat(read(file).attachments())
                    .containsExactly(new ReceivedAttachment(
                            "T-1",
                            Optional.of("../uren.pdf"),
                            Optional.of("application/pdf"),
                            Digest.sha256(PDF),
                            PDF.length));
        }

        @Test
        void of_every_length_are_decoded_as_java_does() {
            for (int length = 0; length < 70; length++) {
                byte[] bytes = new byte[length];
                for (int i = 0; i < length; i++) {
                    bytes[i] = (byte) (i * 89 + length);
                }
                ByteArrayOutputStream wrapped = new ByteArrayOutputStream();
                wrapped.writeBytes(Base64.getEncoder().encode(bytes));

                Base64Sink sink = new Base64Sink(100);
                char[] text = wrapped.toString(StandardCharsets.US_ASCII).toCharArray();
                sink.add(text, 0, text.length / 2);
                sink.add(text, text.length / 2, text.length - text.length / 2);
                sink.end();

                assertThat(sink.isBroken()).isFalse();
                assertThat(sink.bytes()).isEqualTo(bytes);
            }
        }

        @ParameterizedTest
        @ValueSource(strings = {"QUJD*", "QUJDR", "QQ=Q", "QQ===", "=", "QUJD=", "Q===", "QUJDé"})
        void that_are_damaged_are_told_and_left_out(String base64) {
            ForeignInvoice file = with(base64);

            assertThat(read(file).attachments())
                    .allSatisfy(a -> assertThat(a.size()).isZero());
            assertThat(findings(file))
                    .extracting(finding -> finding.id().value())
                    .containsExactly("FW-READ-BASE64");
        }

        @Test
        void elsewhere_are_named_by_their_address() {
            ForeignInvoice file = ForeignInvoice.plain().behind(CURRENCY, """
                            <cac:AdditionalDocumentReference><cbc:ID>T-2</cbc:ID><cac:Attachment><cac:ExternalReference>
                            <cbc:URI>https://papier.example/t2</cbc:URI></cac:ExternalReference></cac:Attachment>
                            </cac:AdditionalDocumentReference>
                            <cac:AdditionalDocumentReference><cbc:ID schemeID="ABT">M-9</cbc:ID>
                            <cbc:DocumentTypeCode>130</cbc:DocumentTypeCode></cac:AdditionalDocumentReference>""");

            assertThat(content(file).supportingDocuments())
                    .singleElement()
                    .satisfies(document -> assertThat(document.location()).contains("https://papier.example/t2"));
            assertThat(content(file).references().invoicedObject()).isEqualTo(IdentifierContent.of("M-9", "ABT"));
        }
    }

    @Nested
    class WhatIsNotUnderstood {

        @Test
        void is_told_with_path_and_place() {
            ForeignInvoice file = ForeignInvoice.plain()
                    .with(
                            "<cbc:CustomizationID>",
                            "<ext:UBLExtensions xmlns:ext=\"urn:oasis:names:specification:ubl:schema:xsd:"
                                    + "CommonExtensionComponents-2\"><ext:UBLExtension><a><b>1</b></a></ext:UBLExtension>"
                                    + "</ext:UBLExtensions><cbc:CustomizationID>");

            assertThat(findings(file)).singleElement().satisfies(finding -> {
                assertThat(finding.id().value()).isEqualTo("FW-READ-UNKNOWN");
                assertThat(finding.severity()).isEqualTo(Severity.NOTICE);
                assertThat(finding.where().path()).isEqualTo("/Invoice/ext:UBLExtensions");
            });
            assertThat(read(file).unread()).singleElement().satisfies(part -> {
                assertThat(part.path()).isEqualTo("/Invoice/ext:UBLExtensions");
                assertThat(part.line()).isEqualTo(5);
            });
            assertThat(content(file)).isEqualTo(content(ForeignInvoice.plain()));
        }

        @Test
        void is_the_second_of_what_stands_once() {
            ForeignInvoice file = ForeignInvoice.plain().behind(SELLER_END, "<cbc:DueDate>2030-01-01</cbc:DueDate>");

            assertThat(content(file).dueDate()).contains(LocalDate.of(2026, 12, 2));
            assertThat(findings(file))
                    .extracting(finding -> finding.id().value())
                    .containsExactly("FW-READ-REPEATED");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "<cac:PaymentTerms><cbc:Note>a</cbc:Note></cac:PaymentTerms>"
                            + "<cac:PaymentTerms><cbc:Note>b</cbc:Note></cac:PaymentTerms>",
                    "<cac:AdditionalDocumentReference><cbc:ID>1</cbc:ID><cbc:DocumentTypeCode>130</cbc:DocumentTypeCode>"
                            + "</cac:AdditionalDocumentReference><cac:AdditionalDocumentReference><cbc:ID>2</cbc:ID>"
                            + "<cbc:DocumentTypeCode>130</cbc:DocumentTypeCode></cac:AdditionalDocumentReference>",
                    "<cac:PayeeParty><cac:PartyIdentification><cbc:ID>1</cbc:ID></cac:PartyIdentification>"
                            + "<cac:PartyIdentification><cbc:ID>2</cbc:ID></cac:PartyIdentification></cac:PayeeParty>",
                    "<cac:PayeeParty><cac:PartyIdentification><cbc:ID schemeID=\"SEPA\">1</cbc:ID></cac:PartyIdentification>"
                            + "<cac:PartyIdentification><cbc:ID schemeID=\"SEPA\">2</cbc:ID></cac:PartyIdentification>"
                            + "</cac:PayeeParty>",
                    "<cac:TaxRepresentativeParty><cac:PartyTaxScheme><cbc:CompanyID>1</cbc:CompanyID><cac:TaxScheme><cbc:ID>VAT"
                            + "</cbc:ID></cac:TaxScheme></cac:PartyTaxScheme><cac:PartyTaxScheme><cbc:CompanyID>2"
                            + "</cbc:CompanyID><cac:TaxScheme><cbc:ID>VAT</cbc:ID></cac:TaxScheme></cac:PartyTaxScheme>"
                            + "</cac:TaxRepresentativeParty>"
                })
        void is_the_second_of_what_elements_of_several_kinds_say_once(String twice) {
            assertThat(findings(ForeignInvoice.plain().behind(SELLER_END, twice)))
                    .singleElement()
                    .satisfies(finding -> {
                        assertThat(finding.id().value()).isEqualTo("FW-READ-REPEATED");
                        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
                    });
        }

        @Test
        void is_no_second_of_terms_that_only_the_extension_of_blocked_accounts_has() {
            String terms = "<cac:PaymentTerms><cbc:Note>a</cbc:Note></cac:PaymentTerms>"
                    + "<cac:PaymentTerms><cbc:Amount currencyID=\"EUR\">1</cbc:Amount></cac:PaymentTerms>";

            assertThat(findings(ForeignInvoice.plain().behind(SELLER_END, terms)))
                    .extracting(finding -> finding.id().value())
                    .containsExactly("FW-READ-UNKNOWN");
        }

        @Test
        void is_a_stray_text_or_an_element_within_a_value() {
            ForeignInvoice file = ForeignInvoice.plain()
                    .behind(SELLER_END, "stray")
                    .with("<cbc:ID>F-17</cbc:ID>", "<cbc:ID>F-<b>x</b>17</cbc:ID>");

            assertThat(content(file).number()).contains("F-17");
            assertThat(findings(file))
                    .extracting(finding -> finding.id().value())
                    .containsExactly("FW-READ-UNKNOWN", "FW-READ-UNKNOWN");
        }

        @Test
        void is_counted_behind_the_limit_of_findings() {
            String strange = "<x xmlns=\"urn:x\"/>".repeat(50);
            UblReading reading = reader.within(ReadLimits.standard().findings(10))
                    .read(ForeignInvoice.plain().behind(SELLER_END, strange).bytes());

            assertThat(reading.report().findings()).hasSize(11);
            assertThat(reading.report().findings().getLast().id().value()).isEqualTo("FW-READ-MORE");
            assertThat(reading.report().findings().getLast().values()).containsEntry("count", 40);
            assertThat(reading.invoice().orElseThrow().unread()).hasSize(10);
        }

        @Test
        void makes_a_reading_unsound_only_where_it_is_an_error() {
            ForeignInvoice strange = ForeignInvoice.plain().behind(SELLER_END, "<x xmlns=\"urn:x\"/>");
            UblReading unreadable =
                    reader.read(ForeignInvoice.plain().with("2026-12-02", "x").bytes());

            assertThat(reader.read(strange.bytes()).isSound()).isTrue();
            assertThat(unreadable.isSound()).isFalse();
            assertThatThrownBy(unreadable::orThrow)
                    .isInstanceOf(InvalidInput.class)
                    .hasMessageContaining("line 8");
        }
    }

    private void assertError(ForeignInvoice file, String rule, String path, String at) {
        Position place = file.position(at);
        assertThat(findings(file)).singleElement().satisfies(finding -> {
            assertThat(finding.id().value()).isEqualTo(rule);
            assertThat(finding.severity()).isEqualTo(Severity.ERROR);
            assertThat(finding.where().path()).isEqualTo(path);
            assertThat(finding.values()).containsEntry("line", place.line()).containsEntry("column", place.column());
        });
    }
}

package nl.factuurwerk.invoice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.factuurwerk.audit.Digest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class DocumentDigestTest {

    /** What the line states, once more. */
    private static final Set<String> FOLLOW = Set.of("LineItem.quantity", "LineItem.price", "DraftLine.taxedAs");

    /** Currencies that have to be those of the amounts, so that no document can have another one here alone. */
    private static final Set<String> FIXED =
            Set.of("VatBreakdown.currency", "ExchangeRate.base", "ExchangeRate.quoted");

    /** Written by name: a constant may be added here, but none renamed, for digests are kept for years. */
    private static final Map<String, String> CONSTANTS = Map.ofEntries(
            Map.entry("Adjustment.Kind", "ALLOWANCE CHARGE"),
            Map.entry(
                    "CorrectionReason",
                    "CANCELLED DISCOUNT_AFTERWARDS GOODWILL RETURNED WRONG_AMOUNT WRONG_CUSTOMER WRONG_DATE WRONG_TEXT"
                            + " WRONG_VAT"),
            Map.entry("Credited.Part.Kind", "ADJUSTMENT LINE"),
            Map.entry(
                    "DocumentKind",
                    "ADVANCE_INVOICE CORRECTED_INVOICE CREDIT_NOTE INVOICE PART_INVOICE SELF_BILLED_CREDIT_NOTE"
                            + " SELF_BILLED_INVOICE"),
            Map.entry("IcpListing", "GOODS NONE SERVICES"),
            Map.entry("InvoiceForm", "FULL SIMPLIFIED"),
            Map.entry("PriceMode", "EXCLUDING INCLUDING"),
            Map.entry("ReverseChargeGround", "DESIGNATED_SUPPLIES ELECTRONICS SUBCONTRACTING WASTE_AND_SCRAP"),
            Map.entry("ServiceKind", "DIGITAL INTANGIBLE OTHER"),
            Map.entry(
                    "SpecialScheme",
                    "COLLECTORS_ITEMS INVESTMENT_GOLD NEW_MEANS_OF_TRANSPORT TRAVEL_AGENTS USED_GOODS WORKS_OF_ART"),
            Map.entry("SupplyNature", "GOODS SERVICE"),
            Map.entry("VatCategory", "AE B E G K L M O S Z"),
            Map.entry("VatRounding", "PER_GROUP PER_LINE"),
            Map.entry("WorkSetting", "AT_OWN_PREMISES FOR_CONTRACTOR FOR_PRINCIPAL SUBORDINATE_TO_SALE"));

    @Nested
    class Of_a_document {

        /** When this fails because a type gained a part: write it in its form, fill it in a new sample. */
        @Test
        void differs_when_any_part_of_it_does() {
            EveryChange changes = new EveryChange(FOLLOW);
            IssuedSamples.all().forEach(changes::learn);
            Set<String> unseen = new TreeSet<>();
            for (IssuedDocument document : IssuedSamples.all()) {
                Digest digest = document.digest();
                changes.of(document, (where, changed) -> {
                    if (((IssuedDocument) changed).digest().equals(digest)) {
                        unseen.add(where);
                    }
                });
                assertThat(document.digest()).as("put back as it was").isEqualTo(digest);
            }
            Set<String> never = new TreeSet<>(changes.met());
            never.removeAll(changes.changed());

            assertThat(unseen).as("parts that no form writes").isEmpty();
            assertThat(never).as("parts that no sample fills").isEqualTo(FIXED);
            assertThat(changes.missing()).as("variants that no sample has").isEmpty();
        }

        @Test
        void holds_constants_under_the_names_they_always_had() {
            EveryChange changes = new EveryChange(FOLLOW);
            IssuedSamples.all().forEach(changes::learn);

            assertThat(changes.constants()).isEqualTo(CONSTANTS);
        }

        /** Kept by somebody else for years, so never to change. */
        @Test
        void is_what_it_always_was() {
            assertThat(IssuedSamples.all())
                    .extracting(document -> document.digest().toString())
                    .startsWith(
                            "e703f8c343c76057b2681154ff000c63fb3315df44144a6ec2794c25e16e4466",
                            "e360090b7cc6520529ebf9fe33feaa61e5047f78cb237fd0a1f4760407107a7b",
                            "9af1434c7124dc8c52d357a8d64a57e82171d6d0d4d65bad3b3ae7dc6f0a19c9",
                            "ad47516dbed54419f2769eddcbc2b661cb4ab0c85ad3a7c649c3575619d2601c",
                            "bd273da0feac591ac772e787a92857d1299944ea9767ad8632e1b7418426ddba",
                            "bd06b85db583d6ce64a05d6001169a4d36ab8d2a1735cea7d3a92e04b7e16f3d",
                            "5c78f141101775f5398767651e6b892a92f96db51e17f0cd812cb5b9edc4bf55",
                            "?",
                            "?");
        }

        @Test
        void is_that_of_every_equal_document() {
            List<IssuedDocument> documents = IssuedSamples.all();

            assertThat(documents).isEqualTo(IssuedSamples.all());
            assertThat(documents).extracting(IssuedDocument::digest).doesNotHaveDuplicates();
            assertThat(IssuedSamples.all())
                    .extracting(IssuedDocument::digest)
                    .isEqualTo(documents.stream().map(IssuedDocument::digest).toList());
        }
    }

    @Nested
    class Of_a_stored_document {

        @Test
        void is_that_of_the_document() {
            assertThat(Invoice.restore(IssuedSamples.everything().stored()).digest())
                    .isEqualTo(IssuedSamples.everything().digest());
            assertThat(CreditNote.restore(IssuedSamples.everythingBack().stored())
                            .digest())
                    .isEqualTo(IssuedSamples.everythingBack().digest());
        }

        @Test
        void tells_that_a_description_was_changed_though_no_cent_moved() {
            StoredInvoice stored = IssuedSamples.everything().stored();
            LineItem second = stored.items().get(1);
            LineItem reworded = LineItem.of(
                    DraftLine.of("Beer")
                            .quantity(second.quantity())
                            .price(second.price())
                            .vat(second.stated().vatClass())
                            .build(),
                    second.vat());
            Invoice forged = Invoice.restore(new StoredInvoice(
                    stored.identity(),
                    stored.header(),
                    List.of(stored.items().get(0), reworded),
                    stored.adjustments(),
                    stored.amounts()));

            assertThat(forged.totals()).isEqualTo(IssuedSamples.everything().totals());
            assertThat(forged.digest()).isNotEqualTo(IssuedSamples.everything().digest());
        }
    }
}

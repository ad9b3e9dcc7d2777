package nl.factuurwerk.invoice;

import java.util.Locale;
import nl.factuurwerk.rule.Location;
import nl.factuurwerk.text.Language;
import nl.factuurwerk.text.Message;
import nl.factuurwerk.text.TextBundle;

/** The parts of a draft that can differ from those of another one. */
public enum DraftPart {
    /** How much the invoice says. */
    FORM("form", "", Meaning.CONTENTS),
    /** The buyer altogether: somebody else, or nobody (BG-7). */
    BUYER("buyer", "BG-7", Meaning.CUSTOMER),
    /** How the same buyer is called (BT-44). */
    BUYER_NAME("buyer.name", "BT-44", Meaning.CONTENTS),
    /** Where the same buyer is (BG-8). */
    BUYER_ADDRESS("buyer.address", "BG-8", Meaning.CONTENTS),
    /** The VAT number of the same buyer (BT-48). */
    BUYER_VAT_NUMBER("buyer.vatNumber", "BT-48", Meaning.CONTENTS),
    /** Whether the same buyer is in business. */
    BUYER_CAPACITY("buyer.capacity", "", Meaning.VAT),
    /** What else is known of the same buyer: contact, accounts, other numbers. */
    BUYER_DETAILS("buyer", "", Meaning.BESIDE),
    /** What a register said of the buyer's VAT number. */
    NUMBER_CHECK("numberCheck", "", Meaning.BESIDE),
    /** In whose name it is made out (BG-4). */
    SUPPLIER("supplier", "BG-4", Meaning.CONTENTS),
    /** How the supplier stands with the tax authorities. */
    SUPPLIER_PROFILE("supplierProfile", "", Meaning.VAT),
    /** Which invoice it takes the place of (BG-3). */
    CORRECTION("correction", "BG-3", Meaning.CONTENTS),
    /** Which part of an order it bills (BT-3). */
    STAGE("stage", "BT-3", Meaning.CONTENTS),
    /** Which advances are taken off, and which parts it goes on from (BG-3). */
    EARLIER("earlier", "BG-3", Meaning.AMOUNT),
    /** A line altogether (BG-25). */
    LINE("lines", "BG-25", Meaning.AMOUNT),
    /** What a line supplies (BT-153). */
    LINE_DESCRIPTION("description", "BT-153", Meaning.CONTENTS),
    /** More about what a line supplies (BT-154). */
    LINE_DETAILS("details", "BT-154", Meaning.CONTENTS),
    /** How much a line supplies (BT-129). */
    LINE_QUANTITY("quantity", "BT-129", Meaning.AMOUNT),
    /** What one costs (BT-146). */
    LINE_PRICE("price", "BT-146", Meaning.AMOUNT),
    /** What a line is for VAT (BT-151). */
    LINE_VAT_CLASS("vatClass", "BT-151", Meaning.VAT),
    /** What a line is taxed as, as an earlier document decided. */
    LINE_TAXED_AS("taxedAs", "BT-151", Meaning.VAT),
    /** What else decides the VAT of a line. */
    LINE_FACTS("facts", "", Meaning.VAT),
    /** When a line was supplied (BG-26). */
    LINE_PERIOD("period", "BG-26", Meaning.DATE),
    /** An allowance or charge on a line (BG-27, BG-28). */
    LINE_ADJUSTMENT("adjustments", "", Meaning.AMOUNT),
    /** The seller's number of the item (BT-155). */
    LINE_ITEM_NUMBER("itemNumber", "BT-155", Meaning.BESIDE),
    /** What a line bills. */
    LINE_SOURCES("sources", "", Meaning.BESIDE),
    /** What else decides the VAT of all lines. */
    FACTS("facts", "", Meaning.VAT),
    /** An allowance or charge on the document (BG-20, BG-21). */
    ADJUSTMENT("adjustments", "", Meaning.AMOUNT),
    /** The currency (BT-5). */
    CURRENCY("currency", "BT-5", Meaning.CONTENTS),
    /** Whether prices are without or with VAT. */
    PRICE_MODE("priceMode", "", Meaning.VAT),
    /** Where VAT is rounded. */
    VAT_ROUNDING("vatRounding", "", Meaning.VAT),
    /** At which rate VAT is stated in euro (BT-111). */
    EXCHANGE_RATE("exchangeRate", "BT-111", Meaning.VAT),
    /** The date of the invoice (BT-2). */
    ISSUE_DATE("issueDate", "BT-2", Meaning.DATE),
    /** The day of supply (BT-72). */
    DELIVERY_DATE("delivery.date", "BT-72", Meaning.DATE),
    /** The days of supply (BG-14). */
    DELIVERY_PERIOD("delivery.period", "BG-14", Meaning.DATE),
    /** The country that goods were taken to (BT-80). */
    DELIVERY_COUNTRY("delivery.country", "BT-80", Meaning.VAT),
    /** The number of the buyer's order (BT-13). */
    PURCHASE_ORDER("purchaseOrder", "BT-13", Meaning.BESIDE),
    /** Who or what it is for at the buyer's (BT-10). */
    BUYER_REFERENCE("buyerReference", "BT-10", Meaning.BESIDE),
    /** The project (BT-11). */
    PROJECT("project", "BT-11", Meaning.BESIDE),
    /** The contract (BT-12). */
    CONTRACT("contract", "BT-12", Meaning.BESIDE),
    /** When it is to be paid (BT-20). */
    TERMS("terms", "BT-20", Meaning.BESIDE),
    /** How it is to be paid (BG-16). */
    MEANS("means", "BG-16", Meaning.BESIDE),
    /** What is to be stated with the payment (BT-83). */
    PAYMENT_REFERENCE("paymentReference", "BT-83", Meaning.BESIDE),
    /** The language. */
    LANGUAGE("language", "", Meaning.BESIDE),
    /** A free text (BT-22). */
    NOTE("notes", "BT-22", Meaning.BESIDE);

    /** What a part is for somebody who wants to change it after issue. */
    enum Meaning {
        /** Who is asked to pay. */
        CUSTOMER,
        /** When it was issued or supplied (art. 35a(1)(a) and (g) Wet OB). */
        DATE,
        /** What decides the VAT, apart from the amounts. */
        VAT,
        /** How much is asked for. */
        AMOUNT,
        /** Something else that art. 35a(1) Wet OB asks for. */
        CONTENTS,
        /** Nothing that art. 35a Wet OB asks for. */
        BESIDE
    }

    private static final TextBundle TEXTS = TextBundle.beside(DraftPart.class, "changes");

    private final String path;
    private final String term;
    private final Meaning meaning;

    DraftPart(String path, String term, Meaning meaning) {
        this.path = path;
        this.term = term;
        this.meaning = meaning;
    }

    /**
     * Names the part.
     *
     * @param language the language
     * @return a word or two, in lower case
     */
    public String name(Language language) {
        return words().in(language);
    }

    Message words() {
        return TEXTS.message("part." + name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    Meaning meaning() {
        return meaning;
    }

    Location at() {
        return Location.of(path, term);
    }

    Location at(int index) {
        return Location.of(path + "[" + index + "]", term);
    }

    Location at(int index, String otherTerm) {
        return Location.of(path + "[" + index + "]", otherTerm);
    }
}

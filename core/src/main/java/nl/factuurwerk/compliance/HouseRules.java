package nl.factuurwerk.compliance;

import static nl.factuurwerk.compliance.Demand.stated;
import static nl.factuurwerk.compliance.Demand.that;
import static nl.factuurwerk.compliance.Parts.eachLine;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.factuurwerk.invoice.content.ContactContent;
import nl.factuurwerk.invoice.content.InvoiceContent;
import nl.factuurwerk.invoice.content.LineContent;
import nl.factuurwerk.rule.Rule;
import nl.factuurwerk.rule.RuleBook;

/**
 * Rules of good practice: what no law demands, and what gets an invoice paid sooner. All of them are warnings, and none is
 * asked unless a host takes it into its house.
 *
 * <pre>{@code
 * Factuurwerk.of(studio)
 *         .rules(HouseRules.all().without("HOUSE-CONTACT").weighing("HOUSE-BANK", Severity.ERROR))
 *         .rule(HouseRules.description(10))
 *         .build();
 * }</pre>
 */
public final class HouseRules {

    /** The shortest description that the rule on descriptions takes unless told otherwise, in characters. */
    public static final int SHORTEST_DESCRIPTION = 4;

    /** Words that say nothing of what was supplied, in small letters. */
    public static final Set<String> BLANK_WORDS = Set.of(
            "artikel",
            "artikelen",
            "dienst",
            "diensten",
            "dienstverlening",
            "diversen",
            "goederen",
            "kosten",
            "levering",
            "product",
            "producten",
            "uren",
            "werk",
            "werkzaamheden",
            "costs",
            "delivery",
            "goods",
            "hours",
            "item",
            "items",
            "miscellaneous",
            "products",
            "service",
            "services",
            "various",
            "work");

    /** Credit transfers in UNTDID 4461, as far as an account has to be told: 30, 31, 42, 57, 58. */
    private static final Set<String> TRANSFERS = Set.of("30", "31", "42", "57", "58");

    private static final LawRule BANK = LawRule.house("HOUSE-BANK")
            .where(content -> !Kind.isAmending(content) && isToBePaid(content) && isTransfer(content))
            .demands(that(
                    "payment.accounts",
                    "BT-84",
                    content -> content.payment().accounts().stream()
                            .anyMatch(account -> account.id().isPresent())));

    private static final LawRule CONTACT = LawRule.house("HOUSE-CONTACT")
            .demands(that(
                    "seller.contact",
                    "BG-6",
                    content -> isReachable(content.seller().contact())));

    private static final LawRule BUYER_REFERENCE = LawRule.house("HOUSE-BUYER-REFERENCE")
            .where(content -> !content.simplified())
            .demands(stated(
                    "references.buyerReference",
                    "BT-10",
                    content -> content.references().buyerReference()));

    private HouseRules() {}

    /**
     * Returns all of them, the one on descriptions as it is by default.
     *
     * @return the book; leave out what is not wanted, and weigh what is
     */
    public static RuleBook<InvoiceContent> all() {
        return new RuleBook<>(List.of(bankAccount(), contact(), description(SHORTEST_DESCRIPTION), buyerReference()));
    }

    /**
     * An account to pay into (BT-84), where a transfer is asked or no way to pay is said.
     *
     * @return {@code HOUSE-BANK}
     */
    public static Rule<InvoiceContent> bankAccount() {
        return BANK;
    }

    /**
     * A telephone number (BT-42) or e-mail address (BT-43) of the seller, for questions.
     *
     * @return {@code HOUSE-CONTACT}
     */
    public static Rule<InvoiceContent> contact() {
        return CONTACT;
    }

    /**
     * A description of each line that says something: not short, and not one of {@link #BLANK_WORDS}.
     *
     * @param shortest the fewest characters
     * @return {@code HOUSE-DESCRIPTION}
     * @throws IllegalArgumentException if the number is below 1
     */
    public static Rule<InvoiceContent> description(int shortest) {
        return description(shortest, BLANK_WORDS);
    }

    /**
     * A description of each line that says something. Name (BT-153) and description (BT-154) are looked at one by one: it
     * is enough if one of them does.
     *
     * @param shortest the fewest characters
     * @param blankWords what says nothing when it stands alone, in capitals or not
     * @return {@code HOUSE-DESCRIPTION}
     * @throws IllegalArgumentException if the number is below 1
     */
    public static Rule<InvoiceContent> description(int shortest, Collection<String> blankWords) {
        if (shortest < 1) {
            throw new IllegalArgumentException("The shortest description has at least 1 character, not " + shortest);
        }
        Set<String> blank = blankWords.stream().map(HouseRules::bare).collect(Collectors.toUnmodifiableSet());
        Demand<LineContent> telling = that(
                "name",
                "BT-153",
                line -> texts(line).anyMatch(text -> text.strip().length() >= shortest && !blank.contains(bare(text))));
        Demand<LineContent> quoted = (line, unmet) -> telling.check(
                line,
                unmet.quoting("shortest", shortest)
                        .quoting("text", texts(line).findFirst().orElse("")));
        return LawRule.house("HOUSE-DESCRIPTION")
                .demands(eachLine(quoted.where(line -> texts(line).findAny().isPresent())));
    }

    /**
     * The reference that the buyer finds the invoice back by (BT-10). The number of an order (BT-13) is something else.
     *
     * @return {@code HOUSE-BUYER-REFERENCE}
     */
    public static Rule<InvoiceContent> buyerReference() {
        return BUYER_REFERENCE;
    }

    private static boolean isToBePaid(InvoiceContent content) {
        return content.totals().payable().filter(amount -> amount.signum() <= 0).isEmpty();
    }

    private static boolean isTransfer(InvoiceContent content) {
        return content.payment()
                .meansCode()
                .filter(code -> !TRANSFERS.contains(code))
                .isEmpty();
    }

    private static boolean isReachable(ContactContent contact) {
        return contact.phone().isPresent() || contact.email().isPresent();
    }

    private static Stream<String> texts(LineContent line) {
        return Stream.concat(line.name().stream(), line.description().stream());
    }

    /** Small letters, without anything but letters and digits around them. */
    private static String bare(String text) {
        int first = 0;
        int end = text.length();
        while (first < end && !Character.isLetterOrDigit(text.charAt(first))) {
            first++;
        }
        while (end > first && !Character.isLetterOrDigit(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(first, end).toLowerCase(Locale.ROOT);
    }
}

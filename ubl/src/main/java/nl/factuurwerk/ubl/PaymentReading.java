package nl.factuurwerk.ubl;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.factuurwerk.invoice.content.AccountContent;
import nl.factuurwerk.invoice.content.CardContent;
import nl.factuurwerk.invoice.content.DirectDebitContent;
import nl.factuurwerk.invoice.content.MeansContent;
import nl.factuurwerk.invoice.content.PaymentContent;
import org.jspecify.annotations.Nullable;

/**
 * Reads how to pay. UBL repeats the whole for every account; EN 16931 has one means of payment with several accounts, so that
 * what a second one says otherwise is a finding.
 */
final class PaymentReading {

    private final UblCursor in;
    private final Values values;
    private final boolean dueDateHere;
    private final List<AccountContent> accounts = new ArrayList<>();
    private MeansContent means = MeansContent.none();
    private @Nullable String remittance;
    private CardContent card = CardContent.none();
    private @Nullable String mandate;
    private @Nullable String debited;
    private @Nullable LocalDate dueDate;

    /**
     * Prepares to read.
     *
     * @param dueDateHere whether the due date stands here, as in a credit note, and not at the head
     */
    PaymentReading(UblCursor in, Values values, boolean dueDateHere) {
        this.in = in;
        this.values = values;
        this.dueDateHere = dueDateHere;
    }

    void read() {
        in.each(name -> {
            switch (name) {
                case "PaymentMeansCode" -> means();
                case "PaymentDueDate" -> dueDate();
                case "PaymentID" -> remittance = once(remittance, in.text());
                case "CardAccount" -> card();
                case "PayeeFinancialAccount" -> accounts.add(account());
                case "PaymentMandate" -> mandate();
                default -> in.unknown();
            }
        });
    }

    private void means() {
        Optional<String> words = Optional.ofNullable(in.attribute("name"));
        MeansContent stated = new MeansContent(Optional.of(in.code()), words);
        if (means.isEmpty()) {
            means = stated;
        } else if (!stated.code().equals(means.code())) {
            in.again("PaymentMeansCode");
        }
    }

    private void dueDate() {
        if (!dueDateHere) {
            in.unknown();
        } else if (dueDate == null) {
            dueDate = values.date();
        } else {
            in.skip();
            in.again("PaymentDueDate");
        }
    }

    private void card() {
        String[] parts = new String[3];
        in.each(name -> {
            switch (name) {
                case "PrimaryAccountNumberID" -> parts[0] = in.id();
                case "HolderName" -> parts[1] = in.text();
                // The schema demands it, and EN 16931 has no term for it.
                case "NetworkID" -> parts[2] = in.text();
                default -> in.unknown();
            }
        });
        if (parts[0] == null || parts[2] == null) {
            in.incomplete(parts[0] == null ? "PrimaryAccountNumberID" : "NetworkID");
        }
        if (card.isEmpty()) {
            card = new CardContent(Optional.ofNullable(parts[0]), Optional.ofNullable(parts[1]));
        } else {
            in.again("CardAccount");
        }
    }

    private AccountContent account() {
        String[] parts = new String[3];
        in.each(name -> {
            switch (name) {
                case "ID" -> parts[0] = in.id();
                case "Name" -> parts[1] = in.text();
                case "FinancialInstitutionBranch" -> parts[2] = PartyReading.only(in, "ID");
                default -> in.unknown();
            }
        });
        return new AccountContent(
                Optional.ofNullable(parts[0]), Optional.ofNullable(parts[1]), Optional.ofNullable(parts[2]));
    }

    private void mandate() {
        boolean second = mandate != null || debited != null;
        in.each(this::mandate);
        if (second) {
            in.again("PaymentMandate");
        }
    }

    private void mandate(String name) {
        switch (name) {
            case "ID" -> mandate = once(mandate, in.id());
            case "PayerFinancialAccount" -> debited = once(debited, PartyReading.only(in, "ID"));
            default -> in.unknown();
        }
    }

    private String once(@Nullable String before, String stated) {
        if (before != null && !before.equals(stated)) {
            in.again("PaymentMeans");
        }
        return before == null ? stated : before;
    }

    @Nullable
    LocalDate dueOn() {
        return dueDate;
    }

    /** Returns all of it, with the creditor that stands with the seller or the payee. */
    PaymentContent content(Optional<String> creditor) {
        return new PaymentContent(
                means,
                Optional.ofNullable(remittance),
                accounts,
                card,
                new DirectDebitContent(Optional.ofNullable(mandate), creditor, Optional.ofNullable(debited)));
    }
}

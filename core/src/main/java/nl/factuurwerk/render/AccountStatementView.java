package nl.factuurwerk.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.factuurwerk.party.Party;
import nl.factuurwerk.receivable.AccountStatement;
import nl.factuurwerk.text.Language;
import org.joda.money.Money;

/**
 * Says what is printed of a statement of account (<em>rekeningoverzicht</em>) to the debtor: what was open, what was charged and paid
 * since, and the balance behind each. It asks for nothing, for part of it may not be due.
 *
 * <pre>{@code
 * AccountStatement statement = office.receivables().statement(debtor, days, CurrencyUnit.EUR);
 * DocumentView view = AccountStatementView.of(statement, studio, brewery, Language.DUTCH);
 * }</pre>
 */
public final class AccountStatementView {

    private final AccountStatement statement;
    private final Party creditor;
    private final Party debtor;
    private final Language language;
    private final Labels labels;
    private final Formats formats;

    private AccountStatementView(AccountStatement statement, Party creditor, Party debtor, Language language) {
        this.statement = statement;
        this.creditor = creditor;
        this.debtor = debtor;
        this.language = language;
        this.labels = new Labels(language);
        this.formats = new Formats(language);
    }

    /**
     * Makes the view.
     *
     * @param statement the account, over a period with a last day
     * @param creditor whose books they are
     * @param debtor whose account it is
     * @param language in which language
     * @return what is printed of it
     * @throws nl.factuurwerk.text.MissingText if the words do not exist in that language
     */
    public static DocumentView of(AccountStatement statement, Party creditor, Party debtor, Language language) {
        return new AccountStatementView(statement, creditor, debtor, language).view();
    }

    private DocumentView view() {
        String title = labels.text("account.title");
        String last = formats.date(statement.days().last());
        PartyBlocks parties = new PartyBlocks(creditor, debtor, language, labels);
        return DocumentView.of(language, title, title + " " + last, new Field(labels.text("account.date"), last))
                .pageLabel(labels.text("page"))
                .sender(parties.sender())
                .recipient(parties.recipient())
                .footer(parties.footer())
                .reference(labels.text("account.period"), formats.dates(statement.days()))
                .reference(labels.text("account.opening"), formats.money(statement.opening()))
                .reference(labels.text("account.closing"), formats.money(statement.closing()))
                .section(table())
                .section(new Section.Text("", List.of(closing(last)), Section.Tone.BODY))
                .build();
    }

    /** What the debtor owes more stands in one column, what it owes less in the other, and the balance behind both. */
    private Section table() {
        List<Column> columns = List.of(
                Column.shortText(labels.text("account.column-date")),
                Column.text(labels.text("account.column-what")),
                Column.number(labels.text("account.column-owed")),
                Column.number(labels.text("account.column-paid")),
                Column.number(labels.text("account.column-balance")));
        List<Row> rows = new ArrayList<>();
        Money balance = statement.opening();
        Money owed = Money.zero(balance.getCurrencyUnit());
        Money paid = owed;
        rows.add(new Row(
                List.of("", labels.text("account.opening"), "", "", formats.amount(balance)),
                List.of(),
                formats.amount(balance)));
        for (AccountStatement.Movement movement : statement.movements()) {
            Money amount = movement.amount();
            balance = balance.plus(amount);
            if (amount.isNegative()) {
                paid = paid.minus(amount);
            } else {
                owed = owed.plus(amount);
            }
            rows.add(new Row(
                    List.of(
                            formats.date(movement.on()),
                            what(movement),
                            amount.isNegative() ? "" : formats.amount(amount),
                            amount.isNegative() ? formats.amount(amount.negated()) : "",
                            formats.amount(balance)),
                    List.of(),
                    formats.amount(balance)));
        }
        rows.add(Row.total(
                "",
                labels.text("account.closing"),
                formats.amount(owed),
                formats.amount(paid),
                formats.amount(statement.closing())));
        return new Section.Table(
                labels.text(
                        "account.heading",
                        Map.of("currency", balance.getCurrencyUnit().getCode())),
                columns,
                rows,
                labels.text("carried-forward"),
                labels.text("brought-forward"));
    }

    /** Documents by their number; what is only in the books has no name that says anything to the debtor. */
    private String what(AccountStatement.Movement movement) {
        AccountStatement.Kind kind = movement.kind();
        boolean document = kind == AccountStatement.Kind.INVOICE || kind == AccountStatement.Kind.CREDIT_NOTE;
        boolean back =
                kind == AccountStatement.Kind.PAYMENT && movement.amount().isPositive();
        String word = labels.text(back ? "account.PAYMENT_BACK" : "account." + kind);
        return document ? word + " " + movement.reference() : word;
    }

    private String closing(String last) {
        Money closing = statement.closing();
        String key = closing.isZero() ? "account.even" : closing.isNegative() ? "account.credit" : "account.open";
        return labels.text(key, Map.of("date", last, "amount", formats.money(closing.abs())));
    }
}

package nl.factuurwerk.persistence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.factuurwerk.audit.AuditTrail;
import nl.factuurwerk.billing.Agreement;
import nl.factuurwerk.billing.Agreements;
import nl.factuurwerk.hours.RateCard;
import nl.factuurwerk.hours.RateCards;
import nl.factuurwerk.hours.TimeEntries;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.invoice.CreditNotes;
import nl.factuurwerk.invoice.InvoiceFacts;
import nl.factuurwerk.invoice.Invoices;
import nl.factuurwerk.numbering.NumberAllocator;
import nl.factuurwerk.party.Parties;
import nl.factuurwerk.party.Party;
import nl.factuurwerk.purchaseorder.PurchaseOrders;
import nl.factuurwerk.staff.Employee;
import nl.factuurwerk.staff.Employees;

/** One unit of work in memory: a snapshot to look at, and the changes over it until they are committed. */
final class InMemoryTransaction implements Repositories, AutoCloseable {

    private final Commits commits;
    private final long snapshot;
    private final SeriesLocks.Held series;
    private final List<Commits.Change> changes = new ArrayList<>();
    private final Parties parties;
    private final Employees employees;
    private final Agreements agreements;
    private final RateCards rateCards;
    private final TimeEntries timeEntries;
    private final PurchaseOrders purchaseOrders;
    private final Invoices invoices;
    private final CreditNotes creditNotes;
    private final InvoiceFacts facts;
    private final NumberAllocator numbers;
    private final AuditTrail audit;

    InMemoryTransaction(Books books) {
        commits = books.commits;
        snapshot = commits.begin();
        series = books.series.hold();
        changes.add(series);
        parties = new InMemoryParties(view("parties", books.parties));
        employees = new KeptEmployees(view("employees", books.employees));
        agreements = new KeptAgreements(view("agreements", books.agreements));
        rateCards = new KeptRateCards(view("rate cards", books.rateCards));
        timeEntries = new InMemoryTimeEntries(
                view("time entries", books.timeEntries), view("identities of time entries", books.timeEntryIds));
        facts = new InMemoryFacts(view("facts", books.facts));
        numbers = new InMemoryNumbers(series, view("gaps", books.gaps));
        audit = new InMemoryAuditTrail(
                view("audit entries", books.auditEntries), view("audit chains", books.auditChains), series);
        purchaseOrders = new InMemoryPurchaseOrders(
                view("orders", books.purchaseOrders), view("requirements of orders", books.orderRequirements));
        TableView<NumberKey, IssueOrder> documentNumbers = view("document numbers", books.documentNumbers);
        creditNotes = new InMemoryCreditNotes(
                view("credit notes", books.creditNotes),
                view("identities of credit notes", books.creditNoteIds),
                documentNumbers,
                view("credits on invoices", books.creditsOnInvoices));
        invoices = new InMemoryInvoices(
                view("invoices", books.invoices),
                view("identities of invoices", books.invoiceIds),
                documentNumbers,
                view("billed sources", books.billed),
                view("invoices by order", books.invoicesByOrder));
    }

    private <K, V> TableView<K, V> view(String name, Table<K, V> table) {
        TableView<K, V> view = new TableView<>(name, table, snapshot);
        changes.add(view);
        return view;
    }

    void commit() {
        commits.commit(changes);
    }

    /** Ends the unit of work, committed or not. */
    @Override
    public void close() {
        commits.end(snapshot);
        series.close();
    }

    @Override
    public Parties parties() {
        return parties;
    }

    @Override
    public Employees employees() {
        return employees;
    }

    @Override
    public Agreements agreements() {
        return agreements;
    }

    @Override
    public RateCards rateCards() {
        return rateCards;
    }

    @Override
    public TimeEntries timeEntries() {
        return timeEntries;
    }

    @Override
    public PurchaseOrders purchaseOrders() {
        return purchaseOrders;
    }

    @Override
    public Invoices invoices() {
        return invoices;
    }

    @Override
    public CreditNotes creditNotes() {
        return creditNotes;
    }

    @Override
    public InvoiceFacts facts() {
        return facts;
    }

    @Override
    public AuditTrail audit() {
        return audit;
    }

    @Override
    public NumberAllocator numbers() {
        return numbers;
    }

    private record KeptEmployees(TableView<Id<Employee>, Employee> rows) implements Employees {
        @Override
        public void put(Employee employee) {
            rows.put(employee.id(), employee);
        }

        @Override
        public Optional<Employee> find(Id<Employee> id) {
            return rows.find(id);
        }

        @Override
        public Stream<Employee> all() {
            return rows.all();
        }
    }

    private record KeptAgreements(TableView<Id<Party>, Agreement> rows) implements Agreements {
        @Override
        public void put(Agreement agreement) {
            rows.put(agreement.customer(), agreement);
        }

        @Override
        public Optional<Agreement> with(Id<Party> customer) {
            return rows.find(customer);
        }

        @Override
        public Stream<Agreement> all() {
            return rows.all();
        }
    }

    private record KeptRateCards(TableView<Id<Party>, RateCard> rows) implements RateCards {
        @Override
        public void put(RateCard card) {
            rows.put(card.customer(), card);
        }

        @Override
        public Optional<RateCard> of(Id<Party> customer) {
            return rows.find(customer);
        }
    }
}

package nl.factuurwerk.json;

import java.util.List;
import java.util.Map;
import nl.factuurwerk.Factuurwerk;
import nl.factuurwerk.audit.Canonical;
import nl.factuurwerk.audit.DocumentDigest;
import nl.factuurwerk.audit.RetentionGround;
import nl.factuurwerk.audit.RetentionRules;
import nl.factuurwerk.audit.Verification;
import nl.factuurwerk.billing.DraftComposer;
import nl.factuurwerk.billing.plan.PlanOutcome;
import nl.factuurwerk.billing.plan.PlanRun;
import nl.factuurwerk.billing.plan.PlanStart;
import nl.factuurwerk.claim.AgreedCosts;
import nl.factuurwerk.claim.AllocationCalculator;
import nl.factuurwerk.claim.CollectionCostScale;
import nl.factuurwerk.claim.CollectionCosts;
import nl.factuurwerk.claim.InterestCalculator;
import nl.factuurwerk.claim.LetterChecker;
import nl.factuurwerk.claim.LimitationTerms;
import nl.factuurwerk.claim.OpenDebt;
import nl.factuurwerk.claim.StatutoryInterest;
import nl.factuurwerk.costing.Actual;
import nl.factuurwerk.costing.BudgetUse;
import nl.factuurwerk.costing.Cause;
import nl.factuurwerk.costing.Comparison;
import nl.factuurwerk.costing.Figures;
import nl.factuurwerk.costing.HourActuals;
import nl.factuurwerk.costing.Norm;
import nl.factuurwerk.costing.Place;
import nl.factuurwerk.costing.Planned;
import nl.factuurwerk.costing.PostCalculation;
import nl.factuurwerk.costing.ProjectReview;
import nl.factuurwerk.costing.Revenue;
import nl.factuurwerk.costing.Spending;
import nl.factuurwerk.costing.Utilisation;
import nl.factuurwerk.costing.Worth;
import nl.factuurwerk.dispatch.DispatchResult;
import nl.factuurwerk.dispatch.RetryPolicy;
import nl.factuurwerk.dispatch.SendingOutcome;
import nl.factuurwerk.dispatch.SendingRun;
import nl.factuurwerk.dunning.CaseFile;
import nl.factuurwerk.dunning.ClaimTerms;
import nl.factuurwerk.dunning.Correspondence;
import nl.factuurwerk.dunning.DebtorCase;
import nl.factuurwerk.dunning.DebtorPlan;
import nl.factuurwerk.dunning.DunningOutcome;
import nl.factuurwerk.dunning.DunningPlan;
import nl.factuurwerk.dunning.DunningPlanner;
import nl.factuurwerk.dunning.DunningPolicies;
import nl.factuurwerk.dunning.DunningRun;
import nl.factuurwerk.dunning.DunningSettings;
import nl.factuurwerk.dunning.Held;
import nl.factuurwerk.dunning.LetterComposer;
import nl.factuurwerk.dunning.LetterProposal;
import nl.factuurwerk.dunning.Overdue;
import nl.factuurwerk.dunning.PlannedStep;
import nl.factuurwerk.dunning.PolicyChoice;
import nl.factuurwerk.hours.Approvals;
import nl.factuurwerk.hours.BillableHours;
import nl.factuurwerk.hours.EntryCheck;
import nl.factuurwerk.hours.EntryCopies;
import nl.factuurwerk.hours.FoundRate;
import nl.factuurwerk.hours.HourShare;
import nl.factuurwerk.hours.HourShares;
import nl.factuurwerk.hours.HoursPolicy;
import nl.factuurwerk.hours.KnownHours;
import nl.factuurwerk.hours.OutlayShare;
import nl.factuurwerk.hours.RetainedHours;
import nl.factuurwerk.hours.TimeEntryCsv;
import nl.factuurwerk.hours.TimeEntryExport;
import nl.factuurwerk.hours.TimeEntryLayout;
import nl.factuurwerk.hours.TimeEntryRow;
import nl.factuurwerk.hours.Timer;
import nl.factuurwerk.hours.Timesheet;
import nl.factuurwerk.hours.expense.BillableExpenses;
import nl.factuurwerk.hours.mileage.BillableTrips;
import nl.factuurwerk.hours.mileage.FixedAllowance;
import nl.factuurwerk.hours.mileage.MileageClaim;
import nl.factuurwerk.hours.mileage.TravelAllowances;
import nl.factuurwerk.hours.mileage.TravelCheck;
import nl.factuurwerk.hours.worktime.Shift;
import nl.factuurwerk.hours.worktime.WorkingTimeCheck;
import nl.factuurwerk.hours.worktime.WorkingTimeLimits;
import nl.factuurwerk.identity.Administration;
import nl.factuurwerk.identity.Versioned;
import nl.factuurwerk.invoice.EarlierInvoices;
import nl.factuurwerk.invoice.InvoiceComposer;
import nl.factuurwerk.invoice.IssueResult;
import nl.factuurwerk.invoice.Issued;
import nl.factuurwerk.invoice.IssuedDocument;
import nl.factuurwerk.invoice.OpenInstalment;
import nl.factuurwerk.invoice.Rejected;
import nl.factuurwerk.invoice.StoredCreditNote;
import nl.factuurwerk.invoice.StoredInvoice;
import nl.factuurwerk.leave.ConstructionHolidays;
import nl.factuurwerk.leave.Expiry;
import nl.factuurwerk.leave.ICalendar;
import nl.factuurwerk.leave.LeaveFile;
import nl.factuurwerk.leave.LeaveKinds;
import nl.factuurwerk.leave.LeavePolicy;
import nl.factuurwerk.leave.MaternityLeave;
import nl.factuurwerk.leave.TeamCalendar;
import nl.factuurwerk.payment.DuePart;
import nl.factuurwerk.payment.EpcPayload;
import nl.factuurwerk.payment.LegalTerm;
import nl.factuurwerk.persistence.InMemoryPersistence;
import nl.factuurwerk.persistence.StoreChange;
import nl.factuurwerk.purchaseorder.PurchaseOrderCase;
import nl.factuurwerk.quote.DealAct;
import nl.factuurwerk.quote.OrderComposer;
import nl.factuurwerk.quote.OrderHistory;
import nl.factuurwerk.quote.OrderSlices;
import nl.factuurwerk.quote.OrderSource;
import nl.factuurwerk.receivable.BadDebtVat;
import nl.factuurwerk.receivable.ClaimHistory;
import nl.factuurwerk.receivable.DebtorFile;
import nl.factuurwerk.receivable.ExchangeResult;
import nl.factuurwerk.receivable.Registration;
import nl.factuurwerk.reference.CodeLists;
import nl.factuurwerk.reference.Csv;
import nl.factuurwerk.reference.DatedRow;
import nl.factuurwerk.reference.DatedTable;
import nl.factuurwerk.reference.MemberStates;
import nl.factuurwerk.reference.Source;
import nl.factuurwerk.render.AccountStatementView;
import nl.factuurwerk.render.AgeingView;
import nl.factuurwerk.render.Bar;
import nl.factuurwerk.render.CollectionFileView;
import nl.factuurwerk.render.Column;
import nl.factuurwerk.render.ConfirmationView;
import nl.factuurwerk.render.DocumentView;
import nl.factuurwerk.render.Field;
import nl.factuurwerk.render.GridCell;
import nl.factuurwerk.render.GridGroup;
import nl.factuurwerk.render.GridKey;
import nl.factuurwerk.render.GridRow;
import nl.factuurwerk.render.InvoiceView;
import nl.factuurwerk.render.LetterTexts;
import nl.factuurwerk.render.LetterView;
import nl.factuurwerk.render.OrderConfirmationView;
import nl.factuurwerk.render.ProformaView;
import nl.factuurwerk.render.ProjectReviewView;
import nl.factuurwerk.render.QuoteView;
import nl.factuurwerk.render.ReceiptView;
import nl.factuurwerk.render.Row;
import nl.factuurwerk.render.Section;
import nl.factuurwerk.render.TeamCalendarView;
import nl.factuurwerk.render.TimesheetView;
import nl.factuurwerk.rule.ConstraintChecker;
import nl.factuurwerk.rule.Parsed;
import nl.factuurwerk.rule.RuleBook;
import nl.factuurwerk.service.AuditService;
import nl.factuurwerk.service.Auditor;
import nl.factuurwerk.service.BillingService;
import nl.factuurwerk.service.CreditRequest;
import nl.factuurwerk.service.DebtorService;
import nl.factuurwerk.service.DispatchService;
import nl.factuurwerk.service.DunningService;
import nl.factuurwerk.service.ExpectedInvoice;
import nl.factuurwerk.service.HostRules;
import nl.factuurwerk.service.HoursService;
import nl.factuurwerk.service.InvoicePolicy;
import nl.factuurwerk.service.InvoiceService;
import nl.factuurwerk.service.LeaveService;
import nl.factuurwerk.service.NumberingService;
import nl.factuurwerk.service.OrderRequest;
import nl.factuurwerk.service.OrderService;
import nl.factuurwerk.service.OutlayService;
import nl.factuurwerk.service.PartyService;
import nl.factuurwerk.service.PlanService;
import nl.factuurwerk.service.ProformaService;
import nl.factuurwerk.service.ProjectService;
import nl.factuurwerk.service.PurchaseOrderService;
import nl.factuurwerk.service.PurchaseService;
import nl.factuurwerk.service.QuoteService;
import nl.factuurwerk.service.ReceiptService;
import nl.factuurwerk.service.ReceivableService;
import nl.factuurwerk.service.Reinvoiced;
import nl.factuurwerk.service.ReviewRequest;
import nl.factuurwerk.service.Surroundings;
import nl.factuurwerk.staff.Employment;
import nl.factuurwerk.time.BusinessDays;
import nl.factuurwerk.time.DutchHolidays;
import nl.factuurwerk.time.Holiday;
import nl.factuurwerk.time.StatutoryTerm;
import nl.factuurwerk.vat.CreditSurcharge;
import nl.factuurwerk.vat.EarlyPaymentDiscount;
import nl.factuurwerk.vat.ReturnTotals;
import nl.factuurwerk.vat.Supply;
import nl.factuurwerk.vat.VatAccumulator;
import nl.factuurwerk.vat.VatCalculator;
import nl.factuurwerk.vat.VatComputation;
import nl.factuurwerk.vat.VatEngine;
import nl.factuurwerk.vat.VatItem;
import nl.factuurwerk.vat.VatRates;

/** The public types that hold data and have no JSON form of their own, and why. */
final class TypesWithoutJson {

    /** What such a type is; with each go the types within it. */
    static final Map<String, List<Class<?>>> REASONS = Map.ofEntries(
            Map.entry(
                    "is the library itself, and does something rather than holds it",
                    List.of(
                            Factuurwerk.class,
                            AuditService.class,
                            BillingService.class,
                            DebtorService.class,
                            HoursService.class,
                            LeaveService.class,
                            InvoiceService.class,
                            NumberingService.class,
                            PartyService.class,
                            PurchaseOrderService.class,
                            PurchaseService.class,
                            QuoteService.class,
                            PlanService.class,
                            OrderService.class,
                            OutlayService.class,
                            ProformaService.class,
                            ProjectService.class,
                            DispatchService.class,
                            ReceivableService.class,
                            DunningService.class,
                            ReceiptService.class,
                            OrderRequest.class,
                            CreditRequest.class,
                            ReviewRequest.class,
                            InMemoryPersistence.class)),
            Map.entry(
                    "is what a run tells whoever started it: the documents and the reports in it have forms",
                    List.of(
                            PlanOutcome.class,
                            PlanRun.class,
                            DunningOutcome.class,
                            DunningRun.class,
                            ExpectedInvoice.class,
                            SendingOutcome.class,
                            SendingRun.class)),
            Map.entry(
                    "is what a host answers or sets in its own code", List.of(DispatchResult.class, RetryPolicy.class)),
            Map.entry(
                    "is how a host sets the library up, in its own code",
                    List.of(
                            Auditor.class,
                            HostRules.class,
                            InvoicePolicy.class,
                            Surroundings.class,
                            ClaimTerms.class,
                            DunningPolicies.class,
                            DunningSettings.class,
                            LetterTexts.class,
                            ConstraintChecker.class,
                            RuleBook.class,
                            TimeEntryLayout.class,
                            HoursPolicy.class,
                            RetentionRules.class,
                            BusinessDays.class,
                            DutchHolidays.class,
                            LeavePolicy.class)),
            Map.entry(
                    "is a day that is computed whenever it is asked for", List.of(Holiday.class, StatutoryTerm.class)),
            Map.entry(
                    "computes, and what it makes of it has a form",
                    List.of(
                            AllocationCalculator.class,
                            Canonical.class,
                            CollectionCosts.class,
                            InterestCalculator.class,
                            LetterChecker.class,
                            DunningPlanner.class,
                            LetterComposer.class,
                            DraftComposer.class,
                            OrderComposer.class,
                            BillableHours.class,
                            EntryCheck.class,
                            EntryCopies.class,
                            HourShares.class,
                            RetainedHours.class,
                            FixedAllowance.class,
                            BillableTrips.class,
                            BillableExpenses.class,
                            TravelCheck.class,
                            WorkingTimeCheck.class,
                            TimeEntryCsv.class,
                            TimeEntryExport.class,
                            InvoiceComposer.class,
                            OrderComposer.class,
                            OrderHistory.class,
                            EarlierInvoices.class,
                            OrderSlices.class,
                            VatAccumulator.class,
                            VatCalculator.class,
                            VatComputation.class,
                            VatEngine.class,
                            VatItem.class)),
            Map.entry(
                    "is worked out of hours, trips, rates and projects, which have forms",
                    List.of(
                            Approvals.class,
                            FoundRate.class,
                            HourShare.class,
                            KnownHours.class,
                            OutlayShare.class,
                            Timesheet.class,
                            Timesheet.Item.class,
                            Timesheet.Part.class,
                            Timesheet.Row.class,
                            Timer.class,
                            Shift.class,
                            MileageClaim.class,
                            Actual.class,
                            BudgetUse.class,
                            Cause.class,
                            Comparison.class,
                            Figures.class,
                            HourActuals.class,
                            Norm.class,
                            Place.class,
                            Planned.class,
                            PostCalculation.class,
                            ProjectReview.class,
                            Revenue.class,
                            Spending.class,
                            Utilisation.class,
                            Worth.class)),
            Map.entry(
                    "is a dated table that the library reads, and rows of a host are given in its own form",
                    List.of(TravelAllowances.class, WorkingTimeLimits.class)),
            Map.entry(
                    "is gathered from an employee, facts and requests, which have forms",
                    List.of(Employment.Piece.class, LeaveFile.class, MaternityLeave.class)),
            Map.entry(
                    "is worked out of a balance or a calendar, which have forms",
                    List.of(Expiry.class, TeamCalendar.Away.class, TeamCalendar.Week.class)),
            Map.entry("is written as iCalendar", List.of(ICalendar.class)),
            Map.entry("starts to build something that has a form", List.of(PlanStart.class)),
            Map.entry(
                    "is gathered from documents that have a form, to compute with",
                    List.of(
                            EarlierInvoices.class,
                            OrderHistory.class,
                            ClaimHistory.class,
                            DebtorFile.class,
                            ExchangeResult.class,
                            CaseFile.class,
                            Correspondence.class,
                            DebtorCase.class,
                            Overdue.class,
                            PolicyChoice.class)),
            Map.entry(
                    "is what would happen: the letter of it has a form, and so has what comes of it",
                    List.of(DebtorPlan.class, DunningPlan.class, Held.class, LetterProposal.class, PlannedStep.class)),
            Map.entry("is what a reference says, which has a form", List.of(OrderSource.class)),
            Map.entry(
                    "is a question, and the answer has a form",
                    List.of(RetentionGround.class, OpenDebt.class, PurchaseOrderCase.class, Supply.class)),
            Map.entry(
                    "reads the audit trail when it is asked, and what it finds is a Report",
                    List.of(Verification.class)),
            Map.entry(
                    "holds one of several types that each have a form",
                    List.of(
                            Parsed.class,
                            IssueResult.class,
                            Issued.class,
                            Rejected.class,
                            IssuedDocument.class,
                            Reinvoiced.class,
                            Registration.class)),
            Map.entry(
                    "is what stands around something in a store: a form of its own is that of the store",
                    List.of(
                            Administration.class,
                            Versioned.class,
                            StoreChange.class,
                            DocumentDigest.class,
                            DealAct.class)),
            Map.entry(
                    "is what the terms of a document make of its total, and the document has a form",
                    List.of(DuePart.class, OpenInstalment.class)),
            Map.entry("is asked for amounts of any day or period", List.of(BadDebtVat.class)),
            Map.entry(
                    "is what a document is restored from, and the document has a form",
                    List.of(StoredInvoice.class, StoredCreditNote.class)),
            Map.entry("is a row of a file that is being read", List.of(TimeEntryRow.class, Csv.class)),
            Map.entry(
                    "is a table that comes with the library",
                    List.of(
                            CodeLists.class,
                            CollectionCostScale.class,
                            DatedRow.class,
                            DatedTable.class,
                            LegalTerm.class,
                            LimitationTerms.class,
                            MemberStates.class,
                            Source.class,
                            StatutoryInterest.class,
                            ConstructionHolidays.class,
                            LeaveKinds.class,
                            VatRates.class)),
            Map.entry(
                    "is drawn, from a document that has a form",
                    List.of(
                            AccountStatementView.class,
                            AgeingView.class,
                            Bar.class,
                            Column.class,
                            DocumentView.class,
                            Field.class,
                            GridCell.class,
                            GridGroup.class,
                            GridKey.class,
                            GridRow.class,
                            CollectionFileView.class,
                            ConfirmationView.class,
                            LetterView.class,
                            InvoiceView.class,
                            QuoteView.class,
                            OrderConfirmationView.class,
                            ProformaView.class,
                            ReceiptView.class,
                            Row.class,
                            Section.class,
                            ProjectReviewView.class,
                            TeamCalendarView.class,
                            TimesheetView.class,
                            EpcPayload.class)),
            Map.entry(
                    "is a percentage and the few amounts it gives",
                    List.of(AgreedCosts.class, CreditSurcharge.class, EarlyPaymentDiscount.class)),
            Map.entry("is two amounts of a return, which is not there yet", List.of(ReturnTotals.class)));

    private TypesWithoutJson() {}

    static boolean has(Class<?> type) {
        Class<?> outer = type.getDeclaringClass();
        return REASONS.values().stream().anyMatch(types -> types.contains(type)) || (outer != null && has(outer));
    }
}

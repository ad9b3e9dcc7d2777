package nl.factuurwerk.json;

import nl.factuurwerk.leave.Expiry;
import nl.factuurwerk.leave.Lapse;
import nl.factuurwerk.leave.LeaveBalance;
import nl.factuurwerk.leave.LeaveKinds;
import nl.factuurwerk.leave.LotBalance;
import nl.factuurwerk.leave.Presence;
import nl.factuurwerk.leave.TeamCalendar;

/** How it is shown what leave is left, and who of a team is away when. */
final class LeaveViews {

    private static final Codec<Lapse.Reason> REASON = Scalars.constant(Lapse.Reason.class);

    private static final View<LotBalance> LOT = View.<LotBalance>named("LotBalance")
            .put("kind", Scalars.TEXT, lot -> lot.key().kind())
            .put("year", Scalars.INTEGER, lot -> lot.key().year())
            .put("granted", StaffCodecs.HOURS, LotBalance::granted)
            .put("corrected", StaffCodecs.HOURS, LotBalance::corrected)
            .put("taken", StaffCodecs.HOURS, LotBalance::taken)
            .put("paidOut", StaffCodecs.HOURS, LotBalance::paidOut)
            .put("converted", StaffCodecs.HOURS, LotBalance::converted)
            .put("expired", StaffCodecs.HOURS, LotBalance::expired)
            .put("left", StaffCodecs.HOURS, LotBalance::left)
            .put("planned", StaffCodecs.HOURS, LotBalance::planned)
            .optional("lapses", Scalars.DATE, lot -> lot.lot().lapse().on())
            .put("because", REASON, lot -> lot.lot().lapse().reason());

    private static final View<Expiry> EXPIRY = View.<Expiry>named("Expiry")
            .put("on", Scalars.DATE, Expiry::on)
            .put("kind", Scalars.TEXT, expiry -> expiry.lot().kind())
            .put("year", Scalars.INTEGER, expiry -> expiry.lot().year())
            .put("hours", StaffCodecs.HOURS, Expiry::hours)
            .put("because", REASON, Expiry::reason);

    static final View<LeaveBalance> BALANCE = View.<LeaveBalance>named("LeaveBalance")
            .put("employee", EmployeeCodec.ID, LeaveBalance::employee)
            .put("asOf", Scalars.DATE, LeaveBalance::asOf)
            .put("available", StaffCodecs.HOURS, LeaveBalance::available)
            .put("left", StaffCodecs.HOURS, LeaveBalance::left)
            .put("owed", StaffCodecs.HOURS, balance -> balance.owed(LeaveKinds.VACATION))
            .fullList("lots", LOT, LeaveBalance::lots)
            .fullList("expiries", EXPIRY, LeaveBalance::expiries);

    /** What a team is shown: that somebody is away, and not that it is illness. */
    private enum Shown {
        PRESENT,
        OFF,
        HOLIDAY,
        AWAY
    }

    private static final View<Presence> PRESENCE = View.<Presence>named("Presence")
            .put("employee", EmployeeCodec.ID, Presence::employee)
            .put("worked", StaffCodecs.HOURS, Presence::worked)
            .put("away", StaffCodecs.HOURS, Presence::away)
            .put("cause", Scalars.constant(Shown.class), presence -> switch (presence.cause()) {
                case PRESENT -> Shown.PRESENT;
                case OFF -> Shown.OFF;
                case HOLIDAY -> Shown.HOLIDAY;
                case LEAVE, ILL -> Shown.AWAY;
            });

    private static final View<TeamCalendar.Day> DAY = View.<TeamCalendar.Day>named("TeamDay")
            .put("day", Scalars.DATE, TeamCalendar.Day::day)
            .put("worked", StaffCodecs.HOURS, TeamCalendar.Day::worked)
            .put("there", StaffCodecs.HOURS, TeamCalendar.Day::there)
            .fullList("members", PRESENCE, TeamCalendar.Day::members);

    static final View<TeamCalendar> CALENDAR = View.<TeamCalendar>named("TeamCalendar")
            .put("team", Scalars.TEXT, calendar -> calendar.team().name())
            .put("minimum", Scalars.INTEGER, calendar -> calendar.team().minimum())
            .fullList("days", DAY, TeamCalendar::days)
            .fullList(
                    "shortages",
                    Scalars.DATE,
                    calendar -> calendar.shortages().stream()
                            .map(TeamCalendar.Day::day)
                            .toList());

    private LeaveViews() {}
}

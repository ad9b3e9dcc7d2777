package nl.factuurwerk.hours.worktime;

/** Who works, as far as that decides how long one may. */
public enum Worker {
    /** Eighteen years or older. */
    ADULT,
    /** Sixteen or seventeen years old (<em>jeugdige werknemer</em>). */
    MINOR
}

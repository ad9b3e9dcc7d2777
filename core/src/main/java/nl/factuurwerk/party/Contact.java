package nl.factuurwerk.party;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import nl.factuurwerk.rule.Draft;
import nl.factuurwerk.rule.Parsed;
import nl.factuurwerk.rule.Report;

/**
 * Whom to ask (BG-6 at the seller, BG-9 at the buyer).
 *
 * <p>Blanks around a text are dropped, and blank texts count as none.
 *
 * @param name a person or department (BT-41, BT-56)
 * @param phone a telephone number, as it is to be printed (BT-42, BT-57)
 * @param email an e-mail address (BT-43, BT-58)
 */
public record Contact(
        Optional<@Size(max = Limits.NAME, groups = Draft.class, payload = Cited.Length.class) String> name,
        Optional<@Size(max = Limits.PHONE, groups = Draft.class, payload = Cited.Length.class) String> phone,
        Optional<
                        @Size(max = Limits.EMAIL, groups = Draft.class, payload = Cited.Length.class)
                        @Email(groups = Draft.class, payload = Cited.EmailFormat.class) String>
                email) {

    static final Contact NONE = new Contact(Optional.empty(), Optional.empty(), Optional.empty());

    /**
     * Normalises the texts.
     *
     * @throws IllegalArgumentException if a text has a character that cannot be printed
     */
    public Contact {
        name = PartyText.require(name);
        phone = PartyText.require(phone);
        email = PartyText.require(email);
    }

    /**
     * Reads what someone typed.
     *
     * @param name a person or department; blank if there is none
     * @param phone a telephone number; blank if there is none
     * @param email an e-mail address; blank if there is none
     * @return the contact, or what is wrong with it
     */
    public static Parsed<Contact> parse(String name, String phone, String email) {
        Report report = PartyText.parse(name)
                .report()
                .within("name")
                .plus(PartyText.parse(phone).report().within("phone"))
                .plus(PartyText.parse(email).report().within("email"));
        return report.hasErrors()
                ? Parsed.invalid(report)
                : Parsed.valid(new Contact(Optional.of(name), Optional.of(phone), Optional.of(email)));
    }
}

package nl.factuurwerk.ubl;

/** The ids of the business terms of a party, which differ by its part in the deal; empty where EN 16931 has none. */
final class PartyTerms {

    static final PartyTerms SELLER = new PartyTerms(AddressTerms.SELLER, 27, 28, 29, 30, 31, 32, 33, 34, 41, 42, 43);
    static final PartyTerms BUYER = new PartyTerms(AddressTerms.BUYER, 44, 45, 46, 47, 48, 0, 0, 49, 56, 57, 58);
    static final PartyTerms PAYEE = new PartyTerms(AddressTerms.NONE, 59, 0, 60, 61, 0, 0, 0, 0, 0, 0, 0);
    static final PartyTerms REPRESENTATIVE =
            new PartyTerms(AddressTerms.REPRESENTATIVE, 62, 0, 0, 0, 63, 0, 0, 0, 0, 0, 0);

    private final AddressTerms address;
    private final int[] numbers;

    private PartyTerms(AddressTerms address, int... numbers) {
        this.address = address;
        this.numbers = numbers;
    }

    AddressTerms address() {
        return address;
    }

    String fullName() {
        return term(0);
    }

    String tradingName() {
        return term(1);
    }

    String identifier() {
        return term(2);
    }

    String legalRegistration() {
        return term(3);
    }

    String vat() {
        return term(4);
    }

    String taxRegistration() {
        return term(5);
    }

    String legalInformation() {
        return term(6);
    }

    String endpoint() {
        return term(7);
    }

    String contact() {
        return term(8);
    }

    String phone() {
        return term(9);
    }

    String email() {
        return term(10);
    }

    private String term(int index) {
        return numbers[index] == 0 ? "" : "BT-" + numbers[index];
    }
}

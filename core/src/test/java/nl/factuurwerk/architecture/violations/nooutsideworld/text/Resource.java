package nl.factuurwerk.architecture.violations.nooutsideworld.text;

final class Resource {

    private Resource() {}

    static boolean badResource() {
        return Resource.class.getResourceAsStream("words") == null;
    }
}

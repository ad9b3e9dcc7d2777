package nl.factuurwerk.architecture.violations.noconsole.service;

import java.util.function.Consumer;

final class Console {

    private Console() {}

    static void badOut() {
        System.out.println("a");
    }

    static void badErr() {
        System.err.println("a");
    }

    static Consumer<String> badOutByReference() {
        return System.out::println;
    }

    static void badTrace(Exception exception) {
        exception.printStackTrace();
    }

    static String goodMessage(Exception exception) {
        return exception.getMessage();
    }
}

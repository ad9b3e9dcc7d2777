package nl.factuurwerk.architecture.violations.novaguenames.invoice;

interface Names {

    record BadUtil() {}

    record BadUtils() {}

    record BadHelper() {}

    record BadManager() {}

    record BadImpl() {}

    record BadDTO() {}

    record BadDto() {}

    record GoodInvoice() {}

    record GoodUtility() {}
}

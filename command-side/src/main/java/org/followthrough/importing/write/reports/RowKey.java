package org.followthrough.importing.write.reports;

import java.util.Set;
import org.followthrough.codes.SourceCategory;

/**
 * Who a row is about, in marks that tell nothing: a person of a report of a sender in a year. What follows the person is for finding
 * rows that may be the same and are spelled otherwise.
 *
 * @param numberAlike mark of the number however it is spelled
 * @param senderWords marks of what tells the organisation from others; empty where none is named
 */
record RowKey(
        String sender,
        int year,
        String number,
        int person,
        String numberAlike,
        Set<String> senderWords,
        SourceCategory source) {

    /** The report, whoever of it the row is about. */
    record Report(String sender, int year, String number) {}

    /** What two rows about one person have in common, however sender and number are spelled. */
    record Alike(int year, String number, int person) {}

    Report report() {
        return new Report(sender, year, number);
    }

    Alike alike() {
        return new Alike(year, numberAlike, person);
    }

    boolean same(RowKey other) {
        return report().equals(other.report()) && person == other.person;
    }

    /** May be about the same person and is spelled otherwise: somebody must say. */
    boolean nearly(RowKey other) {
        return !same(other) && alike().equals(other.alike()) && sendersAlike(other);
    }

    private boolean sendersAlike(RowKey other) {
        return senderWords.isEmpty() || other.senderWords.isEmpty()
                ? source == other.source
                : senderWords.containsAll(other.senderWords) || other.senderWords.containsAll(senderWords);
    }
}

package org.hemicycle.identity.reminder;

/** Brings somebody the news that there is something to read. What it says is the same for everybody. */
public interface NoticeCarrier {

    /** @throws ReminderCarrier.Undelivered if nobody took it */
    void deliver(String address);
}

package org.hemicycle.responsepolicy.document;

/** From which side a document came. */
public enum Uploader {
    OFFICER,
    SUBJECT,
    FILER
}

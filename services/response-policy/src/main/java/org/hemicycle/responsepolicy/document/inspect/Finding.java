package org.hemicycle.responsepolicy.document.inspect;

/** A kind of thing that a file tells besides its content. The uploader is warned of kinds; values are never kept. */
public enum Finding {
    /** Who wrote, changed or commented. */
    PERSONS,
    /** Where a picture was taken. */
    LOCATION,
    /** Which camera, phone or program made it. */
    DEVICE,
    /** When it was made or changed. */
    DATES,
    /** Title, subject, company, keywords, or a block of such properties. */
    PROPERTIES,
    COMMENTS,
    /** Changes that were recorded, deleted text among them. */
    TRACKED_CHANGES,
    /** A small picture of an earlier state. */
    THUMBNAIL,
    /** A picture inside the document has metadata of its own. */
    PICTURE_METADATA,
    /** Names of folders on somebody's machine. */
    FILE_PATHS
}

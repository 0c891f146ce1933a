package org.hemicycle.identity.keys;

/** A private key, encrypted (AES-256-GCM); the salt belongs to the encryption key. */
record SealedKey(String sealSalt, byte[] sealed) {}

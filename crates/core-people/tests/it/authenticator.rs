//! An authenticator in software, as a phone or a security key is one (WebAuthn, level 2).

use aws_lc_rs::digest::{SHA256, digest};
use aws_lc_rs::rand::SystemRandom;
use aws_lc_rs::signature::{ECDSA_P256_SHA256_ASN1_SIGNING, EcdsaKeyPair, KeyPair as _};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD as B64;
use serde_json::{Value, json};

/// One passkey on one device.
pub struct Authenticator {
    key: EcdsaKeyPair,
    id: [u8; 16],
    handle: String,
    count: u32,
    /// Where the browser is, as it tells.
    pub origin: &'static str,
    /// Whether the owner showed who they are.
    pub verified: bool,
}

impl Authenticator {
    /// A fresh one.
    pub fn new(number: u8) -> Self {
        Self {
            key: EcdsaKeyPair::generate(&ECDSA_P256_SHA256_ASN1_SIGNING).unwrap(),
            id: [number; 16],
            handle: String::new(),
            count: 0,
            origin: "http://kortteli.example",
            verified: true,
        }
    }

    /// Answers `navigator.credentials.create`.
    pub fn create(&mut self, challenge: &Value) -> String {
        let asked = &challenge["publicKey"];
        asked["user"]["id"].as_str().unwrap().clone_into(&mut self.handle);
        let data = self.authenticator_data(asked["rp"]["id"].as_str().unwrap(), 0x40);
        // {"fmt": "none", "attStmt": {}, "authData": data} in CBOR (RFC 8949).
        let mut object = b"\xa3\x63fmt\x64none\x67attStmt\xa0\x68authData\x58".to_vec();
        object.push(u8::try_from(data.len()).unwrap());
        object.extend_from_slice(&data);
        self.answer(&json!({
            "attestationObject": B64.encode(object),
            "clientDataJSON": B64.encode(self.client_data("webauthn.create", asked)),
        }))
    }

    /// Answers `navigator.credentials.get`.
    pub fn get(&mut self, challenge: &Value) -> String {
        let asked = &challenge["publicKey"];
        self.count += 1;
        let data = self.authenticator_data(asked["rpId"].as_str().unwrap(), 0);
        let client_data = self.client_data("webauthn.get", asked);
        let signed = [&data, digest(&SHA256, client_data.as_bytes()).as_ref()].concat();
        let signature = self.key.sign(&SystemRandom::new(), &signed).unwrap();
        self.answer(&json!({
            "authenticatorData": B64.encode(data),
            "clientDataJSON": B64.encode(client_data),
            "signature": B64.encode(signature.as_ref()),
            "userHandle": self.handle,
        }))
    }

    fn answer(&self, response: &Value) -> String {
        let id = B64.encode(self.id);
        json!({ "id": id, "rawId": id, "type": "public-key", "response": response, "clientExtensionResults": {} })
            .to_string()
    }

    fn client_data(&self, kind: &str, asked: &Value) -> String {
        json!({ "type": kind, "challenge": asked["challenge"], "origin": self.origin, "crossOrigin": false })
            .to_string()
    }

    /// The authenticator's own data; with the key in it where the flags say so.
    fn authenticator_data(&self, party: &str, flags: u8) -> Vec<u8> {
        let verified = if self.verified { 0x04 } else { 0 };
        let mut data = digest(&SHA256, party.as_bytes()).as_ref().to_vec();
        data.push(0x01 | verified | flags);
        data.extend_from_slice(&self.count.to_be_bytes());
        if flags & 0x40 != 0 {
            data.extend_from_slice(&[0; 16]);
            data.extend_from_slice(&u16::try_from(self.id.len()).unwrap().to_be_bytes());
            data.extend_from_slice(&self.id);
            let point = self.key.public_key().as_ref();
            // {1: 2, 3: -7, -1: 1, -2: x, -3: y}: a point of P-256 as COSE has it (RFC 9053).
            data.extend_from_slice(&[0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21, 0x58, 0x20]);
            data.extend_from_slice(&point[1..33]);
            data.extend_from_slice(&[0x22, 0x58, 0x20]);
            data.extend_from_slice(&point[33..65]);
        }
        data
    }
}

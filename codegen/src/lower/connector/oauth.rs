//! Where tokens come from, as a credential of `connector.yaml` says it.

use super::Lowering;
use crate::diagnostic::Code;
use crate::ir::{ClientProof, Input, OAuth1, OAuth2, Refresh, Signature};
use crate::parse::connector::oauth::{self, RefreshWord, SignatureWord};
use crate::parse::strict::Text;

impl<'t> Lowering<'t, '_> {
    pub(super) fn oauth2(&mut self, said: &oauth::OAuth2<'t>, parameters: &[Input]) -> OAuth2 {
        let mut address = |it: Option<_>| it.map(|it| self.address(it, parameters));
        OAuth2 {
            authorize: address(said.authorize).unwrap_or_default(),
            token: address(said.token).unwrap_or_default(),
            revoke: address(said.revoke),
            device: address(said.device),
            issuer: address(said.issuer),
            // It is compared, never asked.
            audience: said.audience.map(|it| it.text.to_owned()),
            scopes: said
                .scopes
                .iter()
                .flatten()
                .map(|it| it.text.to_owned())
                .collect(),
            scopes_site: said.scopes_site,
            separator: said.separator,
            client: match said.client_in_body {
                true => ClientProof::Body,
                false => ClientProof::Header,
            },
            pkce: said.pkce,
            refresh: match said.refresh {
                RefreshWord::Never => Refresh::Never,
                RefreshWord::Reusable => Refresh::Reusable,
                RefreshWord::Rotating => Refresh::Rotating,
            },
            extra: extra(&said.extra),
        }
    }

    pub(super) fn oauth1(&mut self, said: &oauth::OAuth1<'t>, parameters: &[Input]) -> OAuth1 {
        OAuth1 {
            places: said
                .places
                .map(|it| it.map(|it| self.address(it, parameters))),
            signature: match said.signature {
                SignatureWord::HmacSha1 => Signature::HmacSha1,
                SignatureWord::HmacSha256 => Signature::HmacSha256,
                SignatureWord::Plaintext => Signature::Plaintext,
            },
            extra: extra(&said.extra),
        }
    }

    // A secret is sent there.
    fn address(&mut self, said: Text<'t>, parameters: &[Input]) -> String {
        if said.text.starts_with("https://") {
            self.placeholders(said.text, said.site, parameters, "address");
        } else {
            self.report(
                Code::WRONG_KIND,
                said.site,
                format!("`{}` is no https address", said.text.escape_debug()),
            )
            .help("tokens travel over https alone: write `https://…`");
        }
        said.text.to_owned()
    }
}

fn extra(said: &[(&str, Text<'_>)]) -> Vec<(String, String)> {
    let owned = |(key, value): &(&str, Text<'_>)| ((*key).to_owned(), value.text.to_owned());
    said.iter().map(owned).collect()
}

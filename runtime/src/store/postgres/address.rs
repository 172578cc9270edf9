//! Where the database is: its URL, and what of it is ours to understand.

use std::fmt;
use std::path::PathBuf;
use std::time::Duration;

use tokio_postgres::Config;
use tokio_postgres::config::{Host, SslMode};
use url::form_urlencoded;

use crate::store::{StoreError, StoreProblem};

/// How long a connection may take that the URL gives no time for.
const PATIENCE: Duration = Duration::from_secs(10);

/// How to get to the database.
pub(super) struct Address {
    pub(super) config: Config,
    /// Certificates to trust in place of the system's.
    pub(super) roots: Option<PathBuf>,
}

pub(super) fn parse(url: &str) -> Result<Address, StoreError> {
    let (place, parameters) = url.split_once('?').unwrap_or((url, ""));
    let (mut mode, mut roots) = (None, None);
    let mut others = Vec::new();
    for parameter in parameters.split('&').filter(|it| !it.is_empty()) {
        let mut pair = form_urlencoded::parse(parameter.as_bytes());
        match pair.next() {
            Some((name, value)) if name == "sslmode" => mode = Some(mode_of(&value)?),
            Some((name, value)) if name == "sslrootcert" => {
                roots = Some(PathBuf::from(value.into_owned()));
            }
            _ => others.push(parameter),
        }
    }
    let rest = match others.as_slice() {
        [] => place.to_owned(),
        others => format!("{place}?{}", others.join("&")),
    };
    let mut config: Config = rest.parse().map_err(|_| {
        configuration("the URL of the store is not postgres://user:password@host:port/database")
    })?;
    config.ssl_mode(mode.unwrap_or(match is_here(&config) {
        true => SslMode::Disable,
        false => SslMode::Require,
    }));
    if config.get_connect_timeout().is_none() {
        config.connect_timeout(PATIENCE);
    }
    if config.get_application_name().is_none() {
        config.application_name("connectome");
    }
    Ok(Address { config, roots })
}

// To verify no more than libpq does is nothing that a store of credentials should do.
fn mode_of(mode: &str) -> Result<SslMode, StoreError> {
    match mode {
        "disable" => Ok(SslMode::Disable),
        "allow" | "prefer" => Ok(SslMode::Prefer),
        "require" | "verify-ca" | "verify-full" => Ok(SslMode::Require),
        _ => Err(configuration(
            "`sslmode` is one of `disable`, `prefer`, `require`, `verify-ca`, `verify-full`",
        )),
    }
}

/// Whether nothing leaves this machine.
fn is_here(config: &Config) -> bool {
    config.get_hosts().iter().all(|host| match host {
        Host::Tcp(host) => matches!(host.as_str(), "localhost" | "127.0.0.1" | "::1"),
        #[cfg(unix)]
        Host::Unix(_) => true,
    })
}

fn configuration(message: &str) -> StoreError {
    StoreError::new(StoreProblem::Configuration, message)
}

impl fmt::Display for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut ports = self.config.get_ports().iter();
        for (at, host) in self.config.get_hosts().iter().enumerate() {
            let comma = if at == 0 { "" } else { "," };
            match host {
                Host::Tcp(host) => write!(f, "{comma}{host}")?,
                #[cfg(unix)]
                Host::Unix(path) => write!(f, "{comma}{}", path.display())?,
            }
            if let Some(port) = ports.next() {
                write!(f, ":{port}")?;
            }
        }
        write!(f, "/{}", self.config.get_dbname().unwrap_or_default())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tls_is_left_out_on_this_machine_alone() {
        check("postgres://u@localhost/d", SslMode::Disable);
        check("postgres://u@127.0.0.1:5432/d", SslMode::Disable);
        check("postgres://u@db.example.com/d", SslMode::Require);
        check("postgres://u@localhost,db.example.com/d", SslMode::Require);
        check(
            "postgres://u@db.example.com/d?sslmode=disable",
            SslMode::Disable,
        );
        check(
            "postgres://u@localhost/d?sslmode=verify-full",
            SslMode::Require,
        );
        check(
            "postgresql://u@localhost/d?a=b&sslmode=prefer",
            SslMode::Prefer,
        );
    }

    #[test]
    fn a_url_that_is_none_is_not_shown() {
        for url in [
            "postgres://u:canary@h:port/d",
            "postgres://u:canary@h/d?canary=1",
            "postgres://u:canary@h/d?sslmode=canary",
            "postgres://u:can ary@",
        ] {
            if let Err(error) = parse(url) {
                let shown = format!("{error} {error:?}");
                assert!(!shown.contains("canary"), "{shown}");
            }
        }
        let address = parse("postgres://u:canary@h:1/d?sslrootcert=/a%20b").unwrap();
        assert_eq!(address.to_string(), "h:1/d");
        assert_eq!(address.roots, Some(PathBuf::from("/a b")));
    }

    fn check(url: &str, mode: SslMode) {
        let url = url.replace("a=b&", "application_name=b&");
        assert_eq!(parse(&url).unwrap().config.get_ssl_mode(), mode, "{url}");
    }
}

//! A file from the network.

use anyhow::{Result, bail};
use std::time::Duration;

/// The most bytes that it may have.
const LIMIT: u64 = 32 << 20;
/// How long it may take.
const TIMEOUT: Duration = Duration::from_secs(30);

/// What stands at an address.
///
/// # Errors
/// When it is not on the web, does not come, or is too long.
pub(crate) fn download(address: &str) -> Result<Vec<u8>> {
    if !(address.starts_with("https://") || address.starts_with("http://")) {
        bail!("only http and https are followed");
    }
    let agent: ureq::Agent = ureq::Agent::config_builder()
        .timeout_global(Some(TIMEOUT))
        .max_redirects(5)
        .build()
        .into();
    let mut answer = agent.get(address).call()?;
    Ok(answer.body_mut().with_config().limit(LIMIT).read_to_vec()?)
}

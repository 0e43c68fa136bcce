use kernel::Refusal;
use serde::{Deserialize, Serialize};

/// Where an organisation is: degrees of WGS 84.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Place {
    /// North of the equator.
    pub latitude: f64,
    /// East of Greenwich.
    pub longitude: f64,
}

impl Place {
    /// A place, if both numbers are there; refused with `place-half` where one is missing, and with `latitude-unclear` or
    /// `longitude-unclear` where it is none on the globe.
    pub fn of(latitude: Option<f64>, longitude: Option<f64>) -> Result<Option<Self>, Refusal> {
        let (latitude, longitude) = match (latitude, longitude) {
            (None, None) => return Ok(None),
            (Some(latitude), Some(longitude)) => (latitude, longitude),
            (None, Some(_)) => return Err(Refusal::new("place-half").on("latitude")),
            (Some(_), None) => return Err(Refusal::new("place-half").on("longitude")),
        };
        if !(-90.0..=90.0).contains(&latitude) {
            return Err(Refusal::new("latitude-unclear").on("latitude"));
        }
        if !(-180.0..=180.0).contains(&longitude) {
            return Err(Refusal::new("longitude-unclear").on("longitude"));
        }
        Ok(Some(Self { latitude, longitude }))
    }
}

#[cfg(test)]
mod tests {
    use super::Place;

    #[test]
    fn a_place_is_on_the_globe_or_nowhere() {
        assert_eq!(Place::of(None, None).unwrap(), None);
        assert!(Place::of(Some(90.0), Some(-180.0)).unwrap().is_some());
        for (latitude, longitude, code) in [
            (Some(62.9), None, "place-half"),
            (None, Some(27.7), "place-half"),
            (Some(90.01), Some(0.0), "latitude-unclear"),
            (Some(f64::NAN), Some(0.0), "latitude-unclear"),
            (Some(0.0), Some(-180.01), "longitude-unclear"),
        ] {
            assert_eq!(Place::of(latitude, longitude).unwrap_err().code, code);
        }
    }
}

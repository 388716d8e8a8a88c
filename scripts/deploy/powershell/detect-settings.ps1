function Read-Text([string] $Key, [string] $Name) {
  $opened = $Machine.OpenSubKey($Key)
  if ($null -ne $opened) { $opened.GetValue($Name) }
}

function Read-List([string] $Key) {
  $opened = $Machine.OpenSubKey($Key)
  if ($null -eq $opened) { return }
  $opened.GetValueNames() | Sort-Object { $_ -as [int] } | ForEach-Object { $opened.GetValue($_) }
}

function Test-Setting([string] $Key, [string] $Name, $Wanted) {
  $current = if ($Wanted -is [array]) { Read-List "$Key\$Name" } else { Read-Text $Key $Name }
  return (@($current) -join "`n") -ceq (@($Wanted) -join "`n")
}

function Test-Set([string] $Key, [string] $Name) {
  return ($null -ne (Read-Text $Key $Name)) -or ($null -ne $Machine.OpenSubKey("$Key\$Name"))
}

try {
  $differing = foreach ($name in $Keys.Keys) {
    Confirm-Id $Keys[$name]
    foreach ($setting in $Settings.GetEnumerator()) {
      if (-not (Test-Setting $Keys[$name] $setting.Key $setting.Value)) { "$($name): $($setting.Key)" }
    }
    foreach ($gone in $Unset) {
      if (Test-Set $Keys[$name] $gone) { "$($name): $gone" }
    }
  }
}
catch {
  Write-Output $_.Exception.Message
  exit 1
}
if ($differing) {
  Write-Output "Not as wanted: $($differing -join ', ')"
  exit 1
}
Write-Output 'As wanted.'
exit 0

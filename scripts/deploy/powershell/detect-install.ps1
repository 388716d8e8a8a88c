function Test-Install($Install) {
  Confirm-Id $Install.Id
  Confirm-NoSubkey $Install.Key
  $wanted = ConvertFrom-Json -InputObject $Install.Entry
  return Test-Entry (ConvertFrom-Policy (Read-Policy $Install.Key)) $Install.Id $wanted
}

$found = 0
foreach ($install in $Installs) {
  try {
    $isWanted = Test-Install $install
    Write-Output "$($install.Browser): $(if ($isWanted) { 'as wanted.' } else { 'not as wanted.' })"
    if ($isWanted) { $found++ }
  }
  catch {
    Write-Output "$($install.Browser): $($_.Exception.Message)"
  }
}
exit [int] ($found -lt $Installs.Count)
